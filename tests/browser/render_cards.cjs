#!/usr/bin/env node
// Renders many cards with Microsoft's own renderer, in one start of a headless Chromium.
//
//   render_cards.cjs cards.json [--widths 320,480] [--themes light,dark,contrast] [--out DIR]
//
// cards.json is {name: card}. Prints {name: {"light-320": report}} as JSON; with --out, each
// rendering is also written as a picture. CHROMIUM names the browser.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const [file, ...rest] = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = rest.indexOf(`--${name}`);
  return at < 0 ? otherwise : rest[at + 1];
};
const widths = option("widths", "320").split(",").map(Number);
const themes = option("themes", "light").split(",");
const out = option("out", "");

const script = (name) => ({ path: path.join(__dirname, "node_modules", name) });
const hostConfig = (theme) =>
  JSON.parse(fs.readFileSync(path.join(__dirname, "hostconfig", `${theme}.json`), "utf8"));

async function main() {
  const cards = JSON.parse(fs.readFileSync(file, "utf8"));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await openPage(browser);
    const reports = {};
    for (const [name, card] of Object.entries(cards)) {
      reports[name] = await renderEverywhere(page, name, card);
    }
    process.stdout.write(JSON.stringify(reports));
  } finally {
    await browser.close();
  }
}

async function openPage(browser) {
  const page = await browser.newPage({
    viewport: { width: 900, height: 1400 },
    deviceScaleFactor: out ? 2 : 1,
  });
  // A card must need nothing from the network.
  await page.route("**/*", (route) =>
    /^(data|blob|about):/.test(route.request().url()) ? route.continue() : route.abort(),
  );
  await page.setContent("<!doctype html><meta charset=utf-8><div id=host>");
  await page.addScriptTag(script("adaptivecards/dist/adaptivecards.js"));
  await page.addScriptTag(script("markdown-it/dist/browser/markdown-it.umd.min.js"));
  await page.addStyleTag(script("adaptivecards/dist/adaptivecards.css"));
  await page.evaluate(() => (document.head.appendChild(document.createElement("style")).id = "look"));
  return page;
}

async function renderEverywhere(page, name, card) {
  const reports = {};
  for (const theme of themes) {
    for (const width of widths) {
      const where = `${theme}-${width}`;
      reports[where] = await page.evaluate(render, { card, config: hostConfig(theme), theme, width });
      if (out) {
        fs.mkdirSync(out, { recursive: true });
        const host = page.locator("#host");
        await host.screenshot({ path: path.join(out, `${name}.${where}.png`) });
      }
    }
  }
  return reports;
}

/* Runs in the page. */
function render({ card, config, theme, width }) {
  const AC = window.AdaptiveCards;
  const css = (argb) => (argb.length === 9 ? `#${argb.slice(3)}${argb.slice(1, 3)}` : argb);
  const style = config.containerStyles.default;
  const [ground, ink] = [css(style.backgroundColor), css(style.foregroundColors.default.default)];
  const around = { light: "#f5f5f5", dark: "#1f1f1f", contrast: "#000000" }[theme];
  const border = { light: "#d1d1d1", dark: "#999999", contrast: "#ffffff" }[theme];
  document.getElementById("look").textContent = `
    body { margin: 12px; background: ${around}; font-family: "Segoe UI", "Liberation Sans", sans-serif; }
    #host { width: ${width}px; background: ${ground}; outline: 1px solid ${border}; }
    .ac-pushButton { background: ${ground}; color: ${ink}; border: 1px solid ${border}; font-weight: 600;
      border-radius: 4px; padding: 5px 12px; font-size: 14px; max-width: 100%; }
    #host a { color: ${css(style.foregroundColors.accent.default)}; }`;

  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = window.markdownit().render(text);
    result.didProcess = true;
  };
  const parsed = new AC.AdaptiveCard();
  parsed.hostConfig = new AC.HostConfig(config);
  const context = new AC.SerializationContext(new AC.Version(1, 5));
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = [];
  for (let i = 0; i < context.eventCount; i++) events.push(context.getEventAt(i).message);
  events.push(...parsed.validateProperties().validationEvents.map((event) => event.message));
  const host = document.getElementById("host");
  host.replaceChildren(parsed.render());

  const isVisible = (node) => node.getBoundingClientRect().height > 0;
  const shown = (selector) => [...host.querySelectorAll(selector)].filter(isVisible);
  const right = host.getBoundingClientRect().right;
  const isClipped = (node) =>
    node.scrollWidth > node.clientWidth + 1 ||
    node.scrollHeight > node.clientHeight + 2 ||
    node.getBoundingClientRect().right > right + 1;
  const clipped = shown(".ac-textBlock, .ac-textBlock p, .ac-richTextBlock, .ac-pushButton")
    .filter(isClipped)
    .map((node) => node.innerText.slice(0, 60));

  const channels = (colour) => {
    const [r, g, b, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    return { rgb: [r, g, b], alpha };
  };
  const luminance = (rgb) => {
    const linear = rgb.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const groundOf = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const { rgb, alpha } = channels(getComputedStyle(at).backgroundColor);
      if (alpha > 0.99) return rgb;
    }
    return [255, 255, 255];
  };
  const contrast = (node) => {
    const behind = groundOf(node);
    const { rgb, alpha } = channels(getComputedStyle(node).color);
    const mixed = rgb.map((value, i) => value * alpha + behind[i] * (1 - alpha));
    const [dark, light] = [luminance(mixed), luminance(behind)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const hasText = (node) =>
    [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
  const faint = shown(".ac-textBlock, .ac-textBlock *, .ac-richTextBlock *, .ac-pushButton *")
    .filter((node) => hasText(node) && contrast(node) < 4.5)
    .map((node) => node.innerText.slice(0, 60));

  return {
    events,
    clipped: [...new Set(clipped)],
    faint: [...new Set(faint)],
    withoutAlt: shown("img").filter((img) => !img.alt).length,
    buttons: shown("button").map((node) => node.innerText),
    height: Math.round(host.getBoundingClientRect().height),
  };
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(2);
});
