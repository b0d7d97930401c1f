import { expect, type Page, test } from "@playwright/test";
import { goOn, openApp } from "./app";
import { AUTHORED } from "./authored";

/** What a reader's eye would find wrong with the texts of the score, at every width and span that is usual. */
const WIDTHS = [360, 390, 768, 1024, 1440, 1920];
const SPANS: readonly (readonly [name: string, query: string, first: string, last: string])[] = [
  ["all", "", "2022-01-01", "2026-12-31"],
  ["2025", "span=2025-01-01/2025-12-31", "2025-01-01", "2025-12-31"],
  ["a quarter", "span=2026-01-01/2026-03-31", "2026-01-01", "2026-03-31"],
  ["a month", "span=2026-01-19/2026-02-21", "2026-01-19", "2026-02-21"],
  ["a week", "span=2026-02-02/2026-02-08", "2026-02-02", "2026-02-08"],
  ["a day", "span=2026-02-06/2026-02-06", "2026-02-06", "2026-02-06"],
  ["one round's days", "span=2026-02-04/2026-02-05", "2026-02-04", "2026-02-05"],
  ["rounds alone", "kind=round", "2022-01-01", "2026-12-31"],
  ["lanes of issues", "lanes=issue", "2022-01-01", "2026-12-31"],
  ["lanes of tracks", "lanes=track", "2022-01-01", "2026-12-31"],
];

/** First and last day of every round, as the authors give them. */
const ROUNDS = AUTHORED.filter(({ kind }) => kind === "round").map(({ when }) => when.split("/"));
const roundsIn = (first: string, last: string): number =>
  ROUNDS.filter((days) => (days[0] ?? "") <= last && (days.at(-1) ?? "") >= first).length;

/** Faults in words: texts over each other or cut, lanes without a name, an axis that says too little; and what is there to count. */
const look = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const plot = document.querySelector("[data-timeline-plot]");
    const frame = plot?.closest(".plot-frame")?.getBoundingClientRect();
    if (!plot || !frame) return { faults: ["no plot"], rounds: 0, lanes: "", captions: 0 };
    const edges = plot.getBoundingClientRect();
    const seen = ({ top, bottom, width }: DOMRect) => width > 0 && top >= frame.top - 1 && bottom <= frame.bottom + 1;
    const texts = [...plot.querySelectorAll("text")]
      .filter((text) => text.textContent !== "")
      .map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
        chip: text.closest(".chip"),
        // What gathers events is cut with its bin, and tells its number in its name.
        gathered: text.closest(".cluster") !== null,
      }));
    const names = [...document.querySelectorAll(".lane-names li")].map((name) => ({
      words: name.textContent.trim(),
      box: name.getBoundingClientRect(),
      chip: null,
    }));
    const chips = [...plot.querySelectorAll(".chip")].map((chip) => ({
      words: `the chip of ${chip.getAttribute("aria-label")}`,
      box: chip.querySelector("path")?.getBoundingClientRect() ?? new DOMRect(),
      chip,
    }));
    const all = [...texts.filter(({ chip }) => chip === null), ...names, ...chips].filter(({ box }) => seen(box));
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > 1 && high > 1) faults.push(`"${a.words}" lies over "${b.words}"`);
      }
    });
    for (const { words, box } of texts.filter(({ gathered }) => !gathered)) {
      if (box.left < edges.left - 1 || box.right > edges.right + 1) faults.push(`"${words}" is cut by the plot's edge`);
    }
    for (const name of document.querySelectorAll(".lane-names button")) {
      if (name.textContent.trim() === "") faults.push("a lane has no name");
      if (name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1)
        faults.push(`"${name.textContent}" is cut`);
      const lines = name.scrollHeight / Number.parseFloat(getComputedStyle(name).lineHeight);
      if (lines >= 3) faults.push(`"${name.textContent}" takes ${lines} lines`);
    }
    const lanes = plot.querySelectorAll(".staff").length;
    const named = document.querySelectorAll(".lane-names button").length;
    if (lanes !== named) faults.push(`${lanes} lanes, ${named} names`);
    const labels = [...plot.querySelectorAll(".axis text")].filter((label) => label.textContent !== "");
    if (labels.length < 3) faults.push(`${labels.length} labels on the axis`);
    const rounds = [...plot.querySelectorAll(".chip text")].reduce(
      (sum, { textContent }) => sum + Number(/^×(\d+)$/.exec(textContent)?.[1] ?? 1),
      0,
    );
    const mode = plot.closest(".plot-frame")?.getAttribute("data-lanes") ?? "";
    return { faults, rounds, lanes: mode, captions: plot.querySelectorAll(".caption").length };
  });

for (const width of WIDTHS) {
  test(`no text of the score lies over another or is cut, every lane and round is named: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openApp(page);
    for (const [name, query, first, last] of SPANS) {
      await goOn(page, `?${query}`);
      await expect
        .poll(async () => {
          const { faults, rounds, lanes } = await look(page);
          return { faults, rounds, lanes };
        }, `${name} at ${width} px`)
        .toEqual({ faults: [], rounds: roundsIn(first, last), lanes: /lanes=(\w+)/.exec(query)?.[1] ?? "party" });
    }
  });
}

test("a month on a wide screen has eight titles or more", async ({ page }) => {
  await openApp(page, "?span=2026-01-19/2026-02-21");
  await expect.poll(async () => (await look(page)).captions).toBeGreaterThanOrEqual(8);
});

for (const width of [1024, 1440]) {
  test(`every round of the dataset has a chip of its own at the widest zoom: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await openApp(page);
    await expect(page.locator("[data-round][data-event]")).toHaveCount(ROUNDS.length);
  });
}
