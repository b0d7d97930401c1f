import { expect } from "vitest";
import { builtSite, hostBuild } from "../../hostBuild";
import { hostSite } from "../../hostSite";
import type { Journey } from "../journey";
import { openApp, sees, seesNo } from "../reader";

/** A slow line. Scripts wait for the style sheets before them, but not in every engine. */
export const WAITING: readonly Journey[] = [
  [
    "waits for a style sheet that comes later than the scripts",
    async ({ tab }) => {
      await openApp(tab, await hostBuild((path) => path.endsWith(".css")));
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
