import { expect, test } from "@playwright/test";
import config from "../playwright.config";
import { EXCHANGE } from "./app";

// A scrollbar that comes and goes takes its width along: here they are as on a desktop.
test.use({ launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ["--hide-scrollbars"] } });

const WIDTHS = [280, 320, 390, 480, 640, 744, 760, 776, 1000, 1184, 1216, 1600];
const HEIGHTS = [200, 250, 320, 400, 430, 550, 570, 640, 719, 900, 1300, 2000];

for (const [name, query] of [
  ["with nothing chosen", ""],
  ["with an event chosen", `&event=${EXCHANGE}&span=2026-01-18/2026-02-22`],
] as const) {
  test(`an embed is laid out by its width alone, once: ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.route("**/sizes.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html>${WIDTHS.map(
          (width) =>
            `<iframe src="./?embed=1${query}" width="${width}" height="640" style="position:absolute;top:0;left:0;border:0"></iframe>`,
        ).join("")}`,
      }),
    );
    await page.goto("./sizes.html");
    for (const frame of page.frames().slice(1)) {
      await frame.locator("[data-timeline-ready][data-gestures]").waitFor();
      if (query !== "") await frame.locator("[data-claim]").first().waitFor({ state: "attached" });
    }

    const found = await page.evaluate(async (heights) => {
      const frames = [...document.querySelectorAll("iframe")];
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      /** How the frame is laid out: which kind of score it has, how wide it is and how high all of it. */
      const layoutOf = ({ contentDocument }: HTMLIFrameElement) => {
        const page = contentDocument?.querySelector<HTMLElement>(".embed");
        const plot = page?.querySelector("[data-timeline-plot]")?.getBoundingClientRect();
        const compact = page?.querySelector(".plot-frame")?.hasAttribute("data-compact");
        return page && plot
          ? [compact, page.dataset.small === "", plot.width, plot.height, page.getBoundingClientRect().height].join(" ")
          : "no plot";
      };
      const faults: string[] = [];
      const byWidth = new Map<HTMLIFrameElement, string>();
      for (const height of heights) {
        for (const frame of frames) frame.height = String(height);
        let last = frames.map(layoutOf);
        for (let tried = 0, calm = 0; tried < 120 && calm < 8; tried++) {
          await nextFrame();
          const now = frames.map(layoutOf);
          calm = now.join() === last.join() ? calm + 1 : 0;
          last = now;
        }
        for (let each = 0; each < 60; each++) {
          await nextFrame();
          frames.forEach((frame, i) => {
            const now = layoutOf(frame);
            if (now !== last[i]) faults.push(`${frame.width} by ${height} went on: ${last[i]} -> ${now}`);
            last[i] = now;
          });
        }
        frames.forEach((frame, i) => {
          const before = byWidth.get(frame) ?? last[i];
          if (last[i] === "no plot" || last[i] !== before)
            faults.push(`${frame.width} by ${height}: ${last[i]}, before ${before}`);
          byWidth.set(frame, last[i] ?? "");
        });
      }
      return faults;
    }, HEIGHTS);
    expect(found).toEqual([]);
  });
}
