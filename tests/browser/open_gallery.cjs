#!/usr/bin/env node
// Opens the gallery without any network, and counts the cards that it draws in each language.
//
//   open_gallery.cjs gallery.html
//
// Prints {language: cards}; a request to anywhere, or an error in the page, fails.
"use strict";
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) wrong.push(request.url());
    });
    await page.goto(pathToFileURL(path.resolve(process.argv[2])).href);
    const shown = {};
    for (const option of await page.locator("#shown-language option").all()) {
      const language = await option.getAttribute("value");
      await page.selectOption("#shown-language", language);
      shown[language] = await page.locator(".card .ac-adaptiveCard").count();
    }
    if (wrong.length) throw new Error(wrong.join("; "));
    process.stdout.write(JSON.stringify(shown));
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
