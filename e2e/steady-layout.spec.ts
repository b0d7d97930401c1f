import { expect, test } from "@playwright/test";
import { openApp } from "./app";

const WIDTHS = Array.from({ length: 189 }, (_, i) => 280 + 7 * i);
/** As many widths are tried at once, each in a frame of its own: a second at one after the other would take minutes. */
const AT_ONCE = 14;

test("at no width of an embed does the layout go on changing", async ({ page }) => {
  test.setTimeout(240_000);
  await page.route("**/widths.html", (route) => {
    const frame = '<iframe src="./?embed=1" width="700" height="640" style="position:absolute;top:0;left:0"></iframe>';
    return route.fulfill({ contentType: "text/html", body: `<!doctype html>${frame.repeat(AT_ONCE)}` });
  });
  await page.goto("./widths.html");
  for (const frame of page.frames().slice(1)) await frame.locator("[data-timeline-ready]").waitFor();

  const restless = await page.evaluate(async (widths) => {
    const frames = [...document.querySelectorAll("iframe")];
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    /** What the loop was between: whether the lanes are the narrow ones, and how wide the plot is. */
    const makeOf = ({ contentDocument }: HTMLIFrameElement) => {
      const plot = contentDocument?.querySelector("[data-timeline-plot]");
      const compact = contentDocument?.querySelector(".plot-frame")?.hasAttribute("data-compact");
      return plot ? `${compact} ${plot.getBoundingClientRect().width}` : "no plot";
    };
    const found: string[] = [];
    for (let first = 0; first < widths.length; first += frames.length) {
      const tried = frames.slice(0, widths.length - first);
      tried.forEach((frame, i) => {
        frame.setAttribute("width", String(widths[first + i]));
      });
      // A new width is answered within a few frames, a machine at work takes more: what comes to rest has come to rest.
      let last = tried.map(makeOf);
      for (let frames = 0, calm = 0; frames < 90 && calm < 8; frames++) {
        await nextFrame();
        const now = tried.map(makeOf);
        calm = now.join() === last.join() ? calm + 1 : 0;
        last = now;
      }
      const changes = tried.map(() => 0);
      for (let second = 0; second < 60; second++) {
        await nextFrame();
        tried.forEach((frame, i) => {
          const make = makeOf(frame);
          if (make !== last[i]) changes[i] = (changes[i] ?? 0) + 1;
          last[i] = make;
        });
      }
      changes.forEach((n, i) => {
        if (n > 0 || last[i] === "no plot") found.push(`${widths[first + i]} px: ${n} changes, ${last[i]}`);
      });
    }
    return found;
  }, WIDTHS);
  expect(restless).toEqual([]);
});

for (const width of [1440, 1024, 390]) {
  test(`the score is first drawn as wide as it stays: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    // A staff is as long as the plot that it was drawn for.
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        const staff = document.querySelector("[data-timeline-ready] .staff");
        if (!staff) return;
        document.documentElement.dataset.first = staff.getAttribute("d") ?? "";
        observer.disconnect();
      });
      observer.observe(document, { childList: true, attributes: true, subtree: true });
    });
    await openApp(page);
    const first = await page.locator("html").getAttribute("data-first");
    expect(first).toMatch(/^M0,[\d.]+H[\d.]+$/);
    const plotWidth = await page.locator("[data-timeline-plot]").evaluate((plot) => plot.getBoundingClientRect().width);
    expect(Number(first?.split("H")[1])).toBeCloseTo(plotWidth, 1);
    await expect(page.locator(".staff").first()).toHaveAttribute("d", first ?? "");
  });
}
