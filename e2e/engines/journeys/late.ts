import { expect } from "vitest";
import { hostBuild } from "../../hostBuild";
import type { Journey } from "../journey";
import { openApp, seesNo } from "../reader";

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
];
