import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { engineProgram } from "../../tools/ensureEngines";
import { askBy } from "./ask";
import type { Engine, Tab } from "./engine";

/** Long enough that letting go is no throw. */
const REST_MS = 200;

/** Firefox as Debian has it, by WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), "parley-saved-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: engineProgram("firefox"),
    extraPrefsFirefox: {
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      // Otherwise its list of what was saved opens, and takes the keys from the page.
      "browser.download.alwaysOpenPanel": false,
    },
  });
  return engineOf(browser, downloads);
}

/** Chromium by the same library: what fails here as well is the journey's fault or the app's, and not another engine's. */
export async function startChromium(): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), "parley-saved-"));
  const browser = await puppeteer.launch({
    executablePath: engineProgram("chromium"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  return engineOf(browser, downloads);
}

function engineOf(browser: Browser, downloads: string): Engine {
  return {
    downloads,
    newTab: async () => {
      const context = await browser.createBrowserContext({
        downloadBehavior: { policy: "allow", downloadPath: downloads },
      });
      const page = await context.newPage();
      return tabOf(page, () => context.close());
    },
    stop: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true });
    },
  };
}

function tabOf(page: Page, close: () => Promise<void>): Tab {
  return {
    close,
    open: async (address) => {
      await page.goto(address);
    },
    back: async () => {
      await page.goBack();
    },
    ask: askBy((script) => page.evaluate(script)),
    askFrame: askBy(async (script) => {
      const frame = page.frames()[1];
      if (!frame) throw new Error("the page has no frame");
      return frame.evaluate(script);
    }),
    click: ({ x, y }) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      await page.mouse.up();
    },
    wheel: async ({ x, y }, deltaY) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY });
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    attach: async (field, path) => {
      const input = await (await page.waitForSelector(field))?.toElement("input");
      await input?.uploadFile(path);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    picture: () => page.screenshot(),
    // With both sides named: by BiDi the usual paper comes out in centimetres of its inches.
    print: () => page.pdf({ width: "21cm", height: "29.7cm", timeout: 60_000 }),
  };
}
