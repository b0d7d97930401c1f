import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The browser for the tests: Playwright's own, else Chromium or Chrome on the PATH, else null. */
export function findBrowser(): string | null {
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of NAMES) {
    const folder = folders.find((each) => each && existsSync(join(each, name)));
    if (folder) return join(folder, name);
  }
  return null;
}

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", timeout: 600_000 }).status === 0;
};

/** Finds a browser or gets one; throws with what to do where neither works. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log("No browser for the tests was found: trying Playwright's own download.");
  run("npx", ["playwright", "install", "chromium"]);
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("The download did not work: trying Debian's chromium package.");
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
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
