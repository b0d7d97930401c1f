import { expect, type Frame, type FrameLocator, type Locator, type Page, test } from "@playwright/test";
import { EXCHANGE } from "./app";
import { expectNothingForAxe } from "./checks";
import { hostArticle, hostBuild } from "./hostBuild";
import { closeSites } from "./hostSite";

test.afterEach(closeSites);

const MONTH = "span=2026-01-18/2026-02-22";
const FORMS: readonly (readonly [form: string, html: (site: string) => string])[] = [
  [
    "a custom element",
    (site) =>
      `<parley-timeline src="${site}?${MONTH}" title="Rounds"></parley-timeline><script async src="${site}embed.js"></script>`,
  ],
  [
    "a marked element",
    (site) =>
      `<div data-parley="${site}?embed=1&${MONTH}" data-title="Rounds"></div><script async src="${site}embed.js"></script>`,
  ],
  ["a script", (site) => `<script async src="${site}embed.js" data-parley="?${MONTH}" data-title="Rounds"></script>`],
];

const drawn = (frame: Frame | FrameLocator) =>
  expect(frame.locator("[data-timeline-ready][data-gestures]")).toBeVisible();
const frameIn = async (page: Page): Promise<Frame> => {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("the page has no frame");
  return frame;
};
/** How high the frame is, and how high what is in it. */
async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const box = await page.locator("iframe").boundingBox();
  const content = await page
    .frameLocator("iframe")
    .locator(".embed")
    .evaluate((each) => each.getBoundingClientRect().height);
  return { frame: box?.height ?? 0, content };
}
const expectFollowed = (page: Page): Promise<void> =>
  expect(async () => {
    const { frame, content } = await heights(page);
    expect(Math.abs(frame - content)).toBeLessThanOrEqual(2);
  }).toPass();

for (const [form, html] of FORMS) {
  test(`written as ${form}, the frame has its title and is as high as what is in it`, async ({ page }) => {
    const site = await hostBuild();
    await page.goto(await hostArticle(`<h1>An article</h1>${html(site)}`));
    const frame = page.locator("iframe");
    await expect(frame).toHaveAttribute("title", "Rounds");
    await expect(frame).toHaveAttribute("loading", "lazy");
    await expect(frame).toHaveAttribute("allow", "clipboard-write");
    await expect(frame).toHaveAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
    const inside = page.frameLocator("iframe");
    await drawn(inside);
    await expectFollowed(page);
    const before = await heights(page);
    await inside.locator(`[data-mark][data-event="${EXCHANGE}"]`).dispatchEvent("click", { detail: 1 });
    await expect(inside.getByRole("heading", { level: 2 }).first()).toHaveText(/^Exchange of 314/);
    await expectFollowed(page);
    expect((await heights(page)).frame).toBeGreaterThan(before.frame + 100);
    await page.setViewportSize({ width: 420, height: 900 });
    await expectFollowed(page);
  });
}

test("once it stands, nothing moves and nothing more is told", async ({ page }) => {
  const site = await hostBuild();
  await page.goto(
    await hostArticle(
      `<script>told = 0; addEventListener("message", ({ data }) => { if (data?.type === "parley:height") told++; });</script>
      <parley-timeline src="${site}?event=${EXCHANGE}&${MONTH}"></parley-timeline><script src="${site}embed.js"></script>`,
    ),
  );
  const inside = page.frameLocator("iframe");
  await drawn(inside);
  await expect(inside.locator("[data-claim]").first()).toBeAttached();
  await expect(inside.locator("path[data-link]").first()).toBeAttached();
  await expectFollowed(page);
  const frame = await frameIn(page);
  const toldBefore = await page.evaluate("told");
  expect(toldBefore).toBeGreaterThan(0);
  const shifts = await frame.evaluate(async () => {
    let count = 0;
    const observer = new PerformanceObserver((list) => {
      count += list.getEntries().length;
    });
    observer.observe({ type: "layout-shift" });
    for (let each = 0; each < 60; each++) await new Promise(requestAnimationFrame);
    count += observer.takeRecords().length;
    return count;
  });
  expect(shifts).toBe(0);
  expect(await page.evaluate("told")).toBe(toldBefore);
});

test("what pym.js and AMP listen for is told as well, and an address that pym.js made is no mistake", async ({
  page,
}) => {
  const site = await hostBuild();
  await page.goto(
    await hostArticle(
      `<script>heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>
      <iframe title="Timeline" width="700" height="500" src="${site}?embed=1&initialWidth=700&childId=talks&parentTitle=An%20article"></iframe>`,
    ),
  );
  const inside = page.frameLocator("iframe");
  await drawn(inside);
  await expect(inside.getByRole("status", { name: /set aside|read/ })).toHaveCount(0);
  await expect(async () => {
    const { content } = await heights(page);
    const heard = await page.evaluate<unknown[]>("heard");
    expect(heard).toContainEqual({ sentinel: "amp", type: "embed-size", height: Math.ceil(content) });
    expect(heard).toContain(`pymxPYMxtalksxPYMxheightxPYMx${Math.ceil(content)}`);
  }).toPass();
});

test("asked for its height, the frame tells it again", async ({ page }) => {
  const site = await hostBuild();
  await page.goto(
    await hostArticle(
      `<script>told = []; addEventListener("message", ({ data }) => { if (data?.type === "parley:height") told.push(data); });</script>
      <iframe title="Timeline" name="mine" width="700" height="500" src="${site}?embed=1"></iframe>`,
    ),
  );
  await drawn(page.frameLocator("iframe"));
  await expect.poll(() => page.evaluate("told.length")).toBeGreaterThan(0);
  const before = await page.evaluate<number>("told.length");
  await page.evaluate('document.querySelector("iframe").contentWindow.postMessage({ type: "parley:ask" }, "*")');
  await expect.poll(() => page.evaluate("told.length")).toBe(before + 1);
  const { content } = await heights(page);
  expect(await page.evaluate("told.at(-1)")).toEqual({ type: "parley:height", id: "mine", height: Math.ceil(content) });
});

test("no other frame, and no number that is no height, moves it", async ({ page }) => {
  const site = await hostBuild();
  const hostile = await hostArticle(
    '<script>for (const height of [9000, "9000", NaN, Infinity, -5, 1e9]) parent.postMessage({ type: "parley:height", id: "parley-0", height }, "*"); parent.postMessage("hostile was here", "*")</script>',
  );
  await page.goto(
    await hostArticle(
      `<parley-timeline src="${site}?embed=1"></parley-timeline><script src="${site}embed.js"></script>
      <parley-timeline src="javascript:alert(1)" id="script"></parley-timeline>
      <script>heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>`,
    ),
  );
  await drawn(page.frameLocator("iframe"));
  await expectFollowed(page);
  const { frame } = await heights(page);
  await page.evaluate((address) => {
    const other = document.createElement("iframe");
    other.src = address;
    document.body.append(other);
  }, hostile);
  await expect.poll(() => page.evaluate("heard")).toContain("hostile was here");
  // The frame's own window, but no height: as a page that took its place would tell.
  const inside = page.frames().find((each) => each.url().startsWith(site));
  await inside?.evaluate(() => {
    for (const height of ["9000", Number.NaN, Number.POSITIVE_INFINITY, -5, 0, 1e9, null])
      window.parent.postMessage({ type: "parley:height", id: window.name, height }, "*");
    window.parent.postMessage("that was all", "*");
  });
  await expect.poll(() => page.evaluate("heard")).toContain("that was all");
  expect((await page.locator("parley-timeline iframe").first().boundingBox())?.height).toBe(frame);
  await expect(page.locator("#script iframe")).toHaveCount(0);
});

test("title, day, credit, licence and the way to Parley stand in one line; the newsroom's filter cannot be lifted", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(`?embed=1&kind=round&event=${EXCHANGE}`);
  await drawn(page.mainFrame());
  const line = page.getByRole("banner");
  await expect(line).toContainText(/As of \d+ \w+ 20\d\d/);
  await expect(line.getByRole("link", { name: "CC-BY-4.0" })).toBeVisible();
  await expect(line).toContainText("The Parley project");
  const tops = await line
    .locator("h1, p, a")
    .evaluateAll((parts) =>
      parts.map((part) => part.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
    );
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(6);
  const way = line.getByRole("link", { name: "Open in Parley" });
  await expect(way).toHaveAttribute("target", "_blank");
  const address = (await way.getAttribute("href")) ?? "";
  expect(address).toContain("kind=round");
  expect(address).not.toContain("embed");

  await expect(page.getByRole("list", { name: "Shown are only" }).getByRole("listitem")).toHaveText(["Rounds"]);
  await expect(page.getByRole("button", { name: /Remove the filter|Clear/ })).toHaveCount(0);
  await expect(page.getByText("The filters hide this event.")).toBeVisible();
  await expect(page.getByRole("button", { name: /thread/ })).toHaveCount(0);
  await page.keyboard.press("t");
  await expect(page).not.toHaveURL(/thread=/);
});

for (const width of [390, 1000]) {
  test(`a chosen event stands whole in a frame of ${width} px, and nothing in it scrolls`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`?embed=1&event=${EXCHANGE}&${MONTH}`);
    await drawn(page.mainFrame());
    const event = page.locator("[data-event-page]");
    await expect(event.locator("[data-claim]").first()).toBeAttached();
    const [high, seen] = await event.evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight]);
    expect(seen).toBe(high);
    expect(seen).toBeGreaterThan(420);
  });
}

test("in a plain frame that is too low, what a reader chooses is scrolled to, and the article stays", async ({
  page,
}) => {
  const site = await hostBuild();
  await page.goto(
    await hostArticle(
      `<iframe title="Timeline" width="700" height="400" src="${site}?embed=1&event=2026-01-23-abu-dhabi-round-1&${MONTH}"></iframe><div style="height:2000px">`,
    ),
  );
  const inside = page.frameLocator("iframe");
  await drawn(inside);
  await expect(inside.locator("[data-claim]").first()).toBeAttached();
  // What the newsroom chose stands under the score, which is seen first.
  await expect(inside.locator("[data-timeline-plot]")).toBeInViewport();
  await inside.locator(`[data-mark][data-event="${EXCHANGE}"]`).dispatchEvent("click", { detail: 1 });
  const heading = inside.getByRole("heading", { level: 2, name: /^Exchange of 314/ });
  await expect(heading).toBeInViewport();
  await expect
    .poll(() =>
      inside.locator("[data-event-page]").evaluate((event) => Math.abs(Math.round(event.getBoundingClientRect().top))),
    )
    .toBe(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("lanes that the filter leaves empty go, and the frame is the lower for it", async ({ page }) => {
  const heightOf = async (query: string) => {
    await page.goto(`?embed=1&${query}`);
    await drawn(page.mainFrame());
    return page.locator("[data-timeline-plot]").evaluate((plot) => plot.getBoundingClientRect().height);
  };
  await page.setViewportSize({ width: 700, height: 700 });
  const all = await heightOf("");
  const lanes = await page.getByRole("list", { name: "Lanes" }).getByRole("button").count();
  const few = await heightOf("kind=exchange&span=2026-01-18/2026-02-22");
  // The newsroom's filter is no news to it, and its readers cannot lift it.
  await expect(page.getByText("No marks under this filter")).toHaveCount(0);
  expect(await page.getByRole("list", { name: "Lanes" }).getByRole("button").count()).toBeLessThan(lanes);
  expect(few).toBeLessThan(all - 40);
});

test("in a narrow frame the document opens over the score, and leads back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(`?embed=1&event=${EXCHANGE}&${MONTH}`);
  await drawn(page.mainFrame());
  await page.locator("[data-claim] button").first().click();
  const sheet = page.getByRole("region", { name: "The open document" });
  await expect(sheet.locator("mark[data-quote][data-marked]").first()).toBeVisible();
  const [over, plot] = [await sheet.boundingBox(), await page.locator("[data-timeline-plot]").boundingBox()];
  expect(over?.y).toBeLessThanOrEqual(plot?.y ?? 0);
  expect((over?.y ?? 0) + (over?.height ?? 0)).toBeGreaterThanOrEqual((plot?.y ?? 0) + (plot?.height ?? 0));
  await expectNothingForAxe(page);
  await sheet.getByRole("button", { name: "Back to the timeline" }).click();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(/^Exchange of 314/);
});

test("nothing is kept in the browser, nor looked for", async ({ page }) => {
  await page.addInitScript(() => {
    const touched: string[] = [];
    Object.assign(window, { touched });
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, {
        get: () => {
          touched.push(name);
          throw new DOMException("refused", "SecurityError");
        },
      });
    }
  });
  await page.goto(`?embed=1&event=${EXCHANGE}&${MONTH}`);
  await drawn(page.mainFrame());
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
  await page.getByRole("button", { name: "How to read this" }).click();
  await page.keyboard.press(".");
  await expect(page).not.toHaveURL(new RegExp(EXCHANGE));
  await expect(page.getByRole("button", { name: /Attach/ })).toHaveCount(0);
  expect(await page.evaluate("touched")).toEqual([]);
});

test.describe("in a frame that is allowed scripts alone", () => {
  const open = async (page: Page, query: string) => {
    const site = await hostBuild();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(
      await hostArticle(
        `<iframe title="Timeline" width="1200" height="1100" sandbox="allow-scripts" src="${site}?embed=1&${query}"></iframe>`,
      ),
    );
    const inside = page.frameLocator("iframe");
    await drawn(inside);
    const frame = page.frames().at(-1);
    expect(await frame?.evaluate(() => window.origin)).toBe("null");
    return { inside, faults };
  };

  test("events, words and links are there, and the address follows", async ({ page }) => {
    const { inside, faults } = await open(page, MONTH);
    await inside.locator(`[data-mark][data-event="${EXCHANGE}"]`).dispatchEvent("click", { detail: 1 });
    await expect(inside.locator("[data-claim]").first()).toBeVisible();
    await expect(inside.locator("mark[data-quote]").first()).toBeVisible();
    await expect(inside.locator("path[data-link]").first()).toBeAttached();
    await expect.poll(() => page.frames().at(-1)?.url()).toContain(`event=${EXCHANGE}`);
    expect(faults).toEqual([]);
  });

  test("words are searched in the page", async ({ page, baseURL }) => {
    const { inside, faults } = await open(page, "q=Witkoff");
    const count = inside.getByRole("status").filter({ hasText: /^[\d,]+ of [\d,]+ events$/ });
    await expect(count).not.toHaveText(/^0 of|^(\d+) of \1 /);
    const found = await count.textContent();
    await page.goto(`${baseURL}?q=Witkoff`);
    await expect(page.getByRole("status").filter({ hasText: /^[\d,]+ of [\d,]+ events$/ })).toHaveText(found ?? "");
    expect(faults).toEqual([]);
  });

  test("where no tab can open, the address stands as text, selected", async ({ page }) => {
    const { inside, faults } = await open(page, `event=${EXCHANGE}&${MONTH}`);
    const field = inside.getByRole("textbox", { name: "The address to copy" });
    for (const name of ["Open in Parley", "Open the original"]) {
      const link = inside.getByRole("link", { name }).first();
      await link.click();
      await expect(field).toHaveValue(
        (await link.evaluate((each) => (each instanceof HTMLAnchorElement ? each.href : ""))) || "none",
      );
      await expect(field).toBeFocused();
      const selected = await field.evaluate((each) =>
        each instanceof HTMLTextAreaElement ? each.value.slice(each.selectionStart, each.selectionEnd) : "",
      );
      expect(selected).toMatch(/^https?:/);
      expect(page.context().pages()).toHaveLength(1);
      await inside.getByRole("button", { name: "Hide the address" }).click();
      await expect(field).toHaveCount(0);
    }
    expect(faults).toEqual([]);
  });
});

test("what opens over a high frame opens where it was asked for", async ({ page }) => {
  const site = await hostBuild();
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(
    await hostArticle(
      `<parley-timeline src="${site}?event=${EXCHANGE}&${MONTH}"></parley-timeline><script src="${site}embed.js"></script><div style="height:900px">`,
    ),
  );
  const inside = page.frameLocator("iframe");
  await drawn(inside);
  await expectFollowed(page);
  const name = inside.locator("[data-event-page]").getByRole("button", { name: "United Arab Emirates" }).first();
  await name.click();
  const card = inside.getByRole("dialog", { name: "United Arab Emirates" });
  const middleOf = async (part: Locator) => {
    const box = await part.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0) / 2;
  };
  await expect(card).toBeInViewport({ ratio: 0.6 });
  expect(Math.abs((await middleOf(card)) - (await middleOf(name)))).toBeLessThan(250);
  await card.getByRole("button", { name: "Close" }).click();
  await expect(card).toHaveCount(0);
});

test("from our own frame a tab opens, free of the frame's limits", async ({ page, context }) => {
  const site = await hostBuild();
  await page.goto(
    await hostArticle(
      `<parley-timeline src="${site}?${MONTH}"></parley-timeline><script src="${site}embed.js"></script>`,
    ),
  );
  const inside = page.frameLocator("iframe");
  await drawn(inside);
  const opening = context.waitForEvent("page");
  await inside.getByRole("link", { name: "Open in Parley" }).click();
  const tab = await opening;
  await expect(tab.locator("[data-timeline-ready]")).toBeVisible();
  expect(await tab.evaluate(() => [window.origin, window.opener])).toEqual([new URL(site).origin, null]);
  expect(tab.url()).toContain("span=");
  await expect(tab.getByRole("navigation", { name: "Views" })).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [390, 1000]) {
    test(`axe finds nothing in an embed of ${width} px, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(`?embed=1&kind=round,exchange&event=${EXCHANGE}&theme=${theme}`);
      await drawn(page.mainFrame());
      await expect(page.locator("[data-claim]").first()).toBeAttached();
      await expectNothingForAxe(page);
    });
  }
}
