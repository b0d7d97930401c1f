import { expect } from "vitest";
import { type Answer, builtSite, hostBuild } from "../../hostBuild";
import { hostSite } from "../../hostSite";
import type { Journey } from "../journey";
import { openApp, sees, seesNo } from "../reader";

/** How long a file takes that comes late: longer than all others of the page together. */
const LATE_MS = 1_000;
const late: Answer = (response, file) => setTimeout(() => response.end(file), LATE_MS);

/** A slow line. Scripts wait for the style sheets before them, but not in every engine. */
export const WAITING: readonly Journey[] = [
  [
    "waits for a style sheet that comes later than the scripts",
    async ({ tab }) => {
      await openApp(tab, await hostBuild((path) => (path.endsWith(".css") ? late : null)));
      await seesNo(tab, "main[role=alert]");
      const paper = await tab.ask(() => getComputedStyle(document.body).backgroundColor);
      expect(paper).toBe("rgb(251, 250, 247)");
    },
  ],
  [
    "says so where the style sheet does not come at all",
    async ({ tab }) => {
      const files = Object.entries(builtSite()).filter(([path]) => !/assets\/first-.*\.css$/.test(path));
      await tab.open(await hostSite(Object.fromEntries(files)));
      await sees(tab, "main[role=alert]", "its style sheet, did not arrive");
    },
  ],
];
