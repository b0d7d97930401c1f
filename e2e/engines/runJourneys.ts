import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, test } from "vitest";
import { hostBuild } from "../hostBuild";
import { closeSites } from "../hostSite";
import type { Engine } from "./engine";
import { ATTACHING } from "./journeys/attach";
import { ELSEWHERE } from "./journeys/elsewhere";
import { WAITING } from "./journeys/late";
import { LOOKING } from "./journeys/look";
import { READING } from "./journeys/read";
import { TAKING } from "./journeys/take";

const JOURNEYS = [...LOOKING, ...READING, ...ATTACHING, ...TAKING, ...ELSEWHERE, ...WAITING];
/** Where a picture of the window goes in which a journey failed. */
const PICTURES = "test-results/engines";

/** Every journey in one engine, each in a window of its own. */
export function runJourneys(name: string, start: () => Promise<Engine>): void {
  describe(name, () => {
    let engine: Engine;
    let site = "";
    beforeAll(async () => {
      [engine, site] = await Promise.all([start(), hostBuild()]);
    });
    afterAll(async () => {
      await engine.stop();
      closeSites();
    });

    for (const [what, go] of JOURNEYS) {
      test(what, async () => {
        const tab = await engine.newTab();
        try {
          await tab.resize(1440, 900);
          await go({ tab, site, downloads: engine.downloads });
        } catch (error) {
          mkdirSync(PICTURES, { recursive: true });
          writeFileSync(`${PICTURES}/${name}: ${what}.png`, await tab.picture());
          throw error;
        } finally {
          await tab.close();
        }
      });
    }
  });
}
