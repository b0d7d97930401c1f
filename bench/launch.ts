import { type Browser, chromium } from "@playwright/test";
import { ensureBrowser } from "../tools/ensureBrowser";

/** The browser that is measured: without what it does for itself, which would be measured too. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
