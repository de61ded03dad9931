#!/usr/bin/env node
// A person in the Agents Playground's page, in a headless Chromium.
//
//   drive_playground.cjs ADDRESS [--out DIR] < steps.json
//
// steps.json is a list of steps, done in order; each is waited for, and a step that does not
// come true fails with its number:
//   {"say": "words"}       types into the chat and sends
//   {"see": "words"}       these words are the newest card's, or on it
//   {"seeAny": "words"}    these words are on some card, for where two come in either order
//   {"click": "title"}     presses the newest card's button, behind "..." if need be
//   {"visit": "address"}   opens the sandbox's page in another tab and chooses OneDrive
//   {"load": true}         loads the Playground's page again
//   {"act": "commandId"}   takes the message action on the last message that was typed
//   {"press": "title"}     presses a button in the dialog of the action, and {"read": "words"}
//                          waits for these words in it; {"close": true} closes it
//   {"find": "words"}      types into the search extension findPerson
//   {"insert": "name"}     chooses this row of what was found
//   {"picture": "name"}    writes name.png into DIR
// Prints {"cards": how many cards the chat shows in the end, "words": the newest one's}.
// CHROMIUM names the browser.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const [address, ...rest] = process.argv.slice(2);
const out = rest[0] === "--out" ? rest[1] : ".";
const WITHIN_MS = 15_000;
const isHere = (url) => !/^https?:$/.test(url.protocol) || url.hostname === "127.0.0.1";

async function main() {
  const steps = JSON.parse(fs.readFileSync(0, "utf8"));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 1500 } });
    context.setDefaultTimeout(WITHIN_MS);
    // The Playground asks for fonts and animations from outside, and does without.
    await context.route((url) => !isHere(url), (route) => route.abort());
    const page = await context.newPage();
    await load(page, () => page.goto(address));
    for (const [number, step] of steps.entries()) {
      await take(page, step).catch((error) => {
        throw new Error(`step ${number + 1}, ${JSON.stringify(step)}: ${error.message}`);
      });
    }
    const words = await newestCard(page).innerText();
    process.stdout.write(JSON.stringify({ cards: await cards(page).count(), words }));
  } finally {
    await browser.close();
  }
}

const cards = (page) => page.locator(".ac-adaptiveCard");
const newestCard = (page) => cards(page).last();
const button = (page, title) => newestCard(page).getByRole("button", { name: title, exact: true });
const isAnswer = (answer, end) =>
  answer.request().method() === "POST" && new URL(answer.url()).pathname.endsWith(end);

async function take(page, step) {
  const [[verb, value]] = Object.entries(step);
  const steps = { say, see, seeAny, click, visit, act, press, read, close, find, insert, picture };
  await { ...steps, load: () => load(page, () => page.reload()) }[verb](page, value);
}

// Before it has its configuration, and has told the bot of the chat, the page takes no message.
async function load(page, go) {
  const configured = page.waitForResponse((answer) => answer.url().endsWith("/_internal/v1/config"));
  const installed = page.waitForResponse((answer) => isAnswer(answer, "/installation"));
  await go();
  await configured;
  await installed;
}

async function say(page, words) {
  await page.locator("div[role=textbox][contenteditable=true]").first().click();
  await page.keyboard.type(words);
  const sent = page.waitForResponse((answer) => isAnswer(answer, "/messages"));
  await page.keyboard.press("Enter");
  await expectOk(await sent);
}

async function see(page, words) {
  await newestCard(page).filter({ hasText: words }).waitFor();
}

async function seeAny(page, words) {
  await cards(page).filter({ hasText: words }).first().waitFor();
}

async function click(page, title) {
  const more = newestCard(page).getByRole("button", { name: "..." });
  if (!(await button(page, title).isVisible()) && (await more.isVisible())) await more.click();
  const answered = page.waitForResponse((answer) => isAnswer(answer, "/v1/invoke"));
  await button(page, title).click();
  await expectOk(await answered);
}

async function visit(page, office) {
  const tab = await page.context().newPage();
  await tab.goto(office);
  await tab.getByRole("button", { name: "OneDrive" }).click();
  await tab.getByRole("status").waitFor();
  await tab.close();
}

async function act(page, command) {
  // the bot's answer is the last message, what was typed is the one before
  await page.getByRole("button", { name: "Show more information" }).nth(-2).click();
  await page.getByRole("menuitem", { name: "Action Command" }).click();
  await page.getByPlaceholder("Input command id or leave blanks").fill(command);
  const answered = page.waitForResponse((answer) => isAnswer(answer, "/v1/invoke"));
  await page.getByRole("button", { name: "Create" }).click();
  await expectOk(await answered);
}

async function press(page, title) {
  const answered = page.waitForResponse((answer) => isAnswer(answer, "/v1/invoke"));
  await page.getByRole("dialog").getByRole("button", { name: title, exact: true }).click();
  await expectOk(await answered);
}

async function read(page, words) {
  await page.getByRole("dialog").filter({ hasText: words }).waitFor();
}

async function close(page) {
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
}

async function find(page, words) {
  await page.getByRole("button", { name: "Trigger Message Extension App" }).click();
  await page.getByRole("menuitem", { name: "Search Command" }).click();
  await page.getByRole("button", { name: "Specify Command ID or Parameter" }).click();
  await page.getByPlaceholder("Command ID").fill("findPerson");
  await page.getByPlaceholder("Parameter name").fill("query");
  const answered = page.waitForResponse((answer) => isAnswer(answer, "/v1/invoke"));
  await page.getByPlaceholder("Enter a search term").fill(words);
  await expectOk(await answered);
}

async function insert(page, name) {
  await page.getByText(name, { exact: true }).last().click();
}

async function picture(page, name) {
  await page.screenshot({ path: path.join(out, `${name}.png`) });
}

async function expectOk(answer) {
  if (!answer.ok()) throw new Error(`answered ${answer.status()}: ${await answer.text()}`);
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
