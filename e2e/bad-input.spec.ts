import { expect, test } from "@playwright/test";
import { openApp, resultCount, sourcePanel } from "./app";
import { ALL, ALL_OF_ALL, countOf } from "./authored";

test("what a link gets wrong is set aside and said; the rest applies", async ({ page }) => {
  await openApp(page, "?party=ua,rusia&kind=exchange&from=2026-02-30&event=no-such-event&lanes=colour&nonsense=1");
  const notice = page.getByRole("status", { name: "Parts of the link that were set aside" });
  await expect(notice).toContainText("rusia");
  await expect(notice).toContainText("did you mean");
  await expect(notice).toContainText("30 February 2026");
  await expect(notice).toContainText("no-such-event");
  await expect(notice).toContainText("colour");
  await expect(notice).toContainText("nonsense");
  await expect(page.getByRole("checkbox", { name: "Ukraine", exact: true })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Exchanges", exact: true })).toBeChecked();
  await expect(resultCount(page)).not.toHaveText(/^0 of/);
});

const ROUND = "2022-02-28-gomel-round-1";
for (const [link, opens] of [
  [`?view=rounds&amp;round=${ROUND}`, `round=${ROUND}`],
  [`?event=${ROUND}.`, `event=${ROUND}`],
  [`?event=${ROUND})`, `event=${ROUND}`],
  [`?event=${ROUND}%20`, `event=${ROUND}`],
  [`?event%3D${ROUND}`, `event=${ROUND}`],
  [`?event=${ROUND}?utm_source=x`, `event=${ROUND}`],
  [`?event=${ROUND.toUpperCase()}`, `event=${ROUND}`],
] as const) {
  test(`a link as people paste it opens what was meant, with a word of that: ${link}`, async ({ page }) => {
    await page.goto(`./${link}`);
    const notice = page.getByRole("status", { name: "How the link was read" });
    await expect(notice).toContainText("is read as");
    await expect(page.getByRole("status", { name: "Parts of the link that were set aside" })).toHaveCount(0);
    const shown = opens.startsWith("round")
      ? `article[data-round="${ROUND}"]`
      : `[data-event-page][data-event="${ROUND}"]`;
    await expect(page.locator(shown)).toBeVisible();
    // What the reader does next leaves a whole address behind.
    await page.getByRole("link", { name: "About" }).click();
    await expect(page).toHaveURL(new RegExp(`${opens}(&|$)`));
    await expect(page.getByText("set aside")).toHaveCount(0);
  });
}

test("a span that was encoded twice is read", async ({ page }) => {
  await openApp(page, "?span=2022-02-15%252F2022-03-18");
  await expect(page.getByRole("status", { name: "How the link was read" })).toContainText("2022-02-15/2022-03-18");
  await expect(page.locator(".zoom-span")).toContainText("2022");
});

test("what large services add to a link is no fault of it", async ({ page }) => {
  await openApp(page, "?_x_tr_sl=uk&_x_tr_tl=en&_openstat=3&tgWebAppData=1&mibextid=x&ncid=1&CMP=share&kind=round");
  await expect(resultCount(page)).toHaveText(`${countOf("round")} of ${ALL} events`);
  await expect(page.locator(".notices")).toHaveCount(0);
});

test("of twenty unknown parameters five are listed, the others counted; the timeline stays in sight", async ({
  page,
}) => {
  await openApp(page, `?${Array.from({ length: 20 }, (_, n) => `zz${"y".repeat(n)}=1`).join("&")}`);
  const notice = page.getByRole("status", { name: "Parts of the link that were set aside" });
  await expect(notice).toContainText("20 parts of this link were set aside");
  await expect(notice.getByRole("listitem").filter({ visible: true })).toHaveCount(5);
  await expect(notice.getByText("and 15 more")).toBeVisible();
  await expect(page.locator("[data-timeline-plot]")).toBeInViewport({ ratio: 0.9 });
  await notice.getByText("and 15 more").click();
  await expect(notice.getByRole("listitem").filter({ visible: true })).toHaveCount(20);
});

test("a part that cannot be fetched leaves the rest usable, and trying again mends it", async ({ page }) => {
  let broken = true;
  await page.route(/data\/part-/, (route) => (broken ? route.fulfill({ status: 503 }) : route.continue()));
  await openApp(page, "?event=2026-02-05-exchange-157&span=2026-01-18/2026-02-22");
  const alert = sourcePanel(page).getByRole("alert");
  await expect(alert).toContainText("could not be loaded");
  await expect(alert).toContainText("503");
  await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
  await page.getByRole("checkbox", { name: "Rounds", exact: true }).check();
  await expect(resultCount(page)).toHaveText(`${countOf("round")} of ${ALL} events`);

  broken = false;
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(sourcePanel(page).locator("[data-paragraph='6']")).toBeVisible();
});

test("a dataset that cannot be fetched says so and can be tried again", async ({ page }) => {
  let broken = true;
  await page.route(/data\/core-/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("The dataset could not be loaded");
  broken = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("[data-timeline-ready]")).toBeVisible();
});

test("an unknown source is said to be unknown", async ({ page }) => {
  await openApp(page, "?source=no-such-source&p=2");
  await expect(sourcePanel(page).getByRole("alert")).toContainText(
    "The source could not be loaded: this dataset has no source “no-such-source”.",
  );
  await expect(sourcePanel(page).getByRole("alert")).not.toContainText("..");
});

for (const name of ["constructor", "__proto__", "toString", "valueof"]) {
  test(`“${name}” is no id that anything has`, async ({ page }) => {
    const crashes: string[] = [];
    page.on("pageerror", (error) => crashes.push(error.message));
    await page.goto(`./?event=2026-02-05-exchange-157&source=${name}&p=2`);
    await expect(page.locator("[data-timeline-ready]")).toBeVisible();
    const said = sourcePanel(page)
      .getByRole("alert")
      .filter({ hasText: `no source “${name}”` });
    await expect(
      said.or(page.getByText("a source's id is made of")).or(page.getByText("is read as")).first(),
    ).toBeVisible();

    for (const view of ["timeline", "rounds", "positions", "exchanges", "sources", "about"]) {
      const keys = [
        "event",
        "round",
        "actor",
        "party",
        "kind",
        "issue",
        "track",
        "lanes",
        "order",
        "folded",
        "sort",
        "group",
      ];
      const rest = ["count", "list", "rows", "cols", "theme", "match", "q", name]
        .concat(keys)
        .map((key) => `${key}=${name}`);
      await page.goto(`./?view=${view}&cell=${name}.${name}&${rest.join("&")}`);
      await expect(page.getByRole("status", { name: "Parts of the link that were set aside" })).toBeVisible();
      await expect(page.getByRole("navigation", { name: "Views" })).toBeVisible();
    }
    expect(crashes).toEqual([]);
  });
}

test("hiding the notice by the keyboard leaves the focus on the page", async ({ page }) => {
  await openApp(page, "?nonsense=1");
  await page.getByRole("button", { name: "Hide this notice" }).focus();
  await page.keyboard.press("Enter");
  await expect(resultCount(page)).toBeFocused();
});
