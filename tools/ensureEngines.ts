import { pathToFileURL } from "node:url";
import { findProgram, installPackages } from "./debian";
import { findChromium } from "./ensureBrowser";

/** What the tests in other engines run, and the Debian package that brings it. WebKit's driver brings the browser that it drives. */
const PROGRAMS = {
  chromium: { name: "Chromium", find: findChromium, from: "chromium" },
  firefox: { name: "Firefox", find: () => findProgram("firefox-esr", "firefox"), from: "firefox-esr" },
  webKitDriver: { name: "WebKitWebDriver", find: () => findProgram("WebKitWebDriver"), from: "webkit2gtk-driver" },
  screen: { name: "Xvfb", find: () => findProgram("Xvfb"), from: "xvfb" },
} as const;

const missing = () => Object.values(PROGRAMS).filter(({ find }) => find() === null);

/** Where one of them is; throws with what to do where it is nowhere. */
export function engineProgram(program: keyof typeof PROGRAMS): string {
  const { name, find, from } = PROGRAMS[program];
  const found = find();
  if (found === null) throw new Error(`${name} was not found (Debian: apt-get install ${from}).`);
  return found;
}

/** Finds all that the tests in other engines run, or gets it; throws with what is missing and what to do about it. */
export function ensureEngines(): void {
  if (missing().length > 0) installPackages(...missing().map(({ from }) => from));
  const still = missing();
  if (still.length === 0) return;
  throw new Error(
    `The tests in three engines need ${still.map(({ name }) => name).join(", ")}, which could be ` +
      "neither found nor installed. Install what is missing (Debian: apt-get install --no-install-recommends " +
      `${still.map(({ from }) => from).join(" ")}), then run the tests again.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    ensureEngines();
    console.log(`Engines: ${engineProgram("firefox")}, ${engineProgram("webKitDriver")}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
