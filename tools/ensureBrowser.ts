import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { findProgram, installPackages, run } from "./debian";

/** Chromium as readers have it: Playwright's own, else Chromium or Chrome on the PATH, else null. */
export function findChromium(): string | null {
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  return findProgram("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
}

/** The browser for the tests: Chromium without windows of its own, in which a page costs half as much, else any, else null. */
export const findBrowser = (): string | null => findProgram("chromium-headless-shell") ?? findChromium();

/** Finds a browser or gets one; throws with what to do where neither works. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log("No browser for the tests was found: trying Playwright's own download.");
  run("npx", "playwright", "install", "chromium");
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  console.log("The download did not work.");
  for (const name of ["chromium-headless-shell", "chromium"]) {
    installPackages(name);
    const packaged = findBrowser();
    if (packaged) return packaged;
  }
  throw new Error(
    "The browser tests need Chromium, and it could be neither found nor installed. Install Chromium or Google Chrome so " +
      "that it is on the PATH (Debian: apt-get install chromium), or run `npx playwright install chromium` where its " +
      "download works, then run the tests again.",
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
