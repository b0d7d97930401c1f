import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, goOn, openApp } from "./app";

const ROUND = "2026-02-04-abu-dhabi-round-2";
const STATEMENT = "2026-02-06-peskov-constructive-difficult";
const AGREEMENT = "2026-02-05-us-russia-military-dialogue";

/** Of every line that is drawn from an event: how far its ends are from what they join, and how long it runs beside others' signs. */
const trace = (page: Page, event: string) =>
  page.evaluate((id) => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const away = (box: DOMRect, x: number, y: number) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const frame = document.querySelector(".plot-frame");
    // A mark of one sign is that sign.
    const own = [...document.querySelectorAll(`[data-mark][data-event="${id}"]`)]
      .flatMap((mark) => (mark.matches(".sign") ? [mark] : [...mark.querySelectorAll(".sign, .mark-line")]))
      .map(boxOf);
    const others = `[data-mark]:not([data-event="${id}"])`;
    const signs = [...document.querySelectorAll(`${others} .sign, ${others}.sign`)].map(boxOf);
    // What the frame's own scroll hides is no sign to run along.
    const seen = signs.filter((box) => frame && away(boxOf(frame), box.right, (box.top + box.bottom) / 2) === 0);
    return [...document.querySelectorAll<SVGPathElement>(`path[data-link][data-event="${id}"]`)].map((path) => {
      const matrix = path.getScreenCTM() ?? new DOMMatrix();
      const length = path.getTotalLength();
      const points = Array.from({ length: Math.ceil(length * 2) + 1 }, (_, n) =>
        path.getPointAtLength(Math.min(n / 2, length)).matrixTransform(matrix),
      );
      const [start, end] = [points[0], points.at(-1)];
      const home = document.querySelector(
        `li[data-paragraph="${path.dataset.paragraph}"][data-source="${path.dataset.source}"]`,
      );
      // The longest stretch near one sign, and near signs whosever they are, in half pixels.
      const longest = (boxes: readonly DOMRect[]) => {
        const near = points.map(({ x, y }) => (boxes.some((box) => away(box, x, y) < 6) ? "-" : " "));
        return (
          Math.max(
            ...near
              .join("")
              .split(" ")
              .map((run) => run.length),
          ) / 2
        );
      };
      return {
        start: start ? Math.min(...own.map((box) => away(box, start.x, start.y))) : Number.NaN,
        end: path.dataset.state === "drawn" && home && end ? Math.abs(boxOf(home).left - end.x) : 0,
        besideOne: Math.max(0, ...seen.map((box) => longest([box]))),
        besideAny: longest(seen),
        turnsBack: points.some(({ x }, n) => x < (points[n - 1]?.x ?? x) - 0.01),
      };
    });
  }, event);

const SPANS = ["2026-02-03/2026-03-10", "2026-02-03/2026-02-25", "2025-10-01/2026-04-30"];

async function expectInGaps(page: Page, event: string): Promise<void> {
  await expect(page.locator(`path[data-link][data-event="${event}"]`).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const lines = await trace(page, event);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line.start).toBeLessThanOrEqual(2);
    expect(line.end).toBeLessThanOrEqual(2);
    expect(line.turnsBack).toBe(false);
    expect(line.besideOne).toBeLessThanOrEqual(24);
    // Past two that stand close by each other, but never along a lane's row of them.
    expect(line.besideAny).toBeLessThanOrEqual(36);
  }
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const) {
  for (const event of [ROUND, EXCHANGE, STATEMENT, AGREEMENT]) {
    test(`the lines of ${event} keep to gaps and gutters at every span, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openApp(page, `?event=${event}`);
      for (const span of SPANS) {
        await test.step(span, async () => {
          await goOn(page, `?event=${event}&span=${span}`);
          await expectInGaps(page, event);
        });
      }
    });
  }
}
