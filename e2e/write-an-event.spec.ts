import { expect, type Page, test } from "@playwright/test";
import { eventPage, markOf, resultCount } from "./app";
import { expectNothingForAxe, expectNoWiderThanWindow } from "./checks";
import { openInWorkbench, showPart, zipOf } from "./ownDatasets";

const ROUND = "2031-02-02-round-1";
const STATEMENT = "2031-02-05-vell-bridges";

const form = (page: Page) => page.getByRole("form", { name: "The event" });
const field = (page: Page, name: string) => form(page).getByRole("textbox", { name, exact: true });
const needs = (page: Page) => form(page).getByRole("region", { name: "Keep it" }).getByRole("listitem");
const edit = (page: Page, event: string) => page.goto(`./?view=workbench&step=write&edit=${event}`);

test("the kind comes first, and brings only its own fields", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await expect(form(page).getByRole("textbox")).toHaveCount(0);
  await form(page).getByText("Round", { exact: true }).click();
  await expect(form(page).getByLabel("What came of it")).toBeVisible();
  await form(page).getByText("Exchange", { exact: true }).click();
  await expect(form(page).getByLabel("What came of it")).toHaveCount(0);
  await expect(form(page).getByRole("combobox", { name: "Released by" })).toBeVisible();
});

test("a date is said back as it was understood, and what is none is told in data:check's words", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await edit(page, ROUND);
  for (const [typed, said] of [
    ["2031-02-05", "Understood: 5 February 2031."],
    ["2031-02-01/2031-02-30", "'2031-02-01/2031-02-30': "],
    ["2031-01~", "Understood: about January 2031."],
    ["2030-23", "Understood: autumn 2030."],
    ["last week", "'last week': "],
    ["2032-01-01", "is after the dataset's as-of date 2031-03-31"],
  ] as const) {
    await field(page, "When").fill(typed);
    await expect(form(page).getByText(said).first()).toBeVisible();
  }
});

test("an event that is changed stands on the score at once, and is undone there", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Timeline", exact: true }).click();
  await markOf(page, ROUND).click();
  await eventPage(page, ROUND).getByRole("link", { name: "Edit this event" }).click();
  await field(page, "Title").fill("Delegations meet at Port Merrin");
  await form(page).getByRole("button", { name: "Keep the changes" }).click();
  await page.getByRole("link", { name: "See it on the timeline" }).click();
  await expect(markOf(page, ROUND)).toHaveAccessibleName(/^Round: Delegations meet at Port Merrin/);
  await expect(eventPage(page, ROUND)).toContainText("both delegations sat down at the harbour");
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Open…" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Timeline", exact: true }).click();
  await expect(markOf(page, ROUND)).toHaveAccessibleName(/^Round: First round at Port Merrin/);
});

test("what is missing is said when it is to be kept, at its field and in one list; a draft may lack it", async ({
  page,
}) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await form(page).getByText("Meeting", { exact: true }).click();
  await field(page, "Title").fill("Envoys walk by the lake");
  await form(page).getByRole("button", { name: "Add to the timeline" }).click();
  await expect(needs(page)).toContainText(["'when' is missing"]);
  await form(page).getByRole("button", { name: "Keep as a draft" }).click();
  await expect(page.getByText("“Envoys walk by the lake” is kept as a draft.")).toBeVisible();

  await showPart(page, "Dataset");
  const draft = page.getByRole("region", { name: "To finish" }).getByRole("listitem");
  await expect(draft).toHaveText(/needs a date, who took part and a source/);
  await draft.getByRole("link", { name: "Envoys walk by the lake" }).click();
  await field(page, "When").fill("2031-02-20");
  await form(page).getByRole("button", { name: "Add somebody" }).click();
  await form(page).getByRole("combobox", { name: "Who", exact: true }).fill("Aldora");
  await page.getByRole("option", { name: "Aldora state" }).click();
  await form(page).getByRole("button", { name: "Keep as a draft" }).click();
  await page.getByRole("link", { name: "See it on the timeline" }).click();
  await expect(page.locator("[data-mark][data-status=draft]")).toHaveAccessibleName(/Envoys walk by the lake/);
  await expect(eventPage(page)).toContainText("No source yet: this event is a draft.");
  await expect(resultCount(page)).toHaveText("5 of 5 events");
});

test("an actor, a place and an issue are made where they are missed, each one step to undo", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await edit(page, ROUND);
  await form(page).getByRole("combobox", { name: "Where" }).fill("Gull Island");
  await page.getByRole("option", { name: /Gull Island/ }).click();
  const made = page.getByRole("region", { name: "New place: “Gull Island”" });
  await made.getByRole("textbox", { name: "Country" }).fill("malta");
  await made.getByRole("button", { name: "Add", exact: true }).click();
  await expect(made.getByText("is not an ISO 3166 country code").first()).toBeVisible();
  await made.getByRole("textbox", { name: "Country" }).fill("");
  await made.getByRole("button", { name: "Add", exact: true }).click();
  await expect(form(page).getByRole("combobox", { name: "Where" })).toHaveValue("Gull Island");
  await form(page).getByRole("button", { name: "Keep the changes" }).click();
  await expect(page.getByText("stands on the timeline.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toHaveAttribute("title", /change “First round/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toHaveAttribute(
    "title",
    "Undo: add the place “Gull Island”",
  );
});

test("whoever says it takes part, in the role that follows, and goes when another is named", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await form(page).getByText("Statement", { exact: true }).click();
  await expect(form(page).getByText("It still needs:")).toBeVisible();
  await expect(form(page).locator("[aria-invalid]")).toHaveCount(0);
  const participant = form(page).getByRole("combobox", { name: "Who", exact: true });
  for (const name of ["Ada Vell", "Aldora"]) {
    await form(page).getByRole("combobox", { name: "Said by" }).fill(name);
    await page.getByRole("option", { name }).first().click();
    await expect(participant).toHaveCount(1);
    await expect(participant).toHaveValue(name);
    await expect(form(page).getByLabel("As", { exact: true })).toHaveValue("speaker");
  }
});

test("a party that a person was not known to act for is said to be it in place", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await form(page).getByText("Statement", { exact: true }).click();
  await form(page).getByRole("combobox", { name: "Said by" }).fill("Ada Vell");
  await page.getByRole("option", { name: "Ada Vell" }).first().click();
  await form(page).getByRole("combobox", { name: "Standing for" }).fill("League of Harbours");
  await page.getByRole("option", { name: "League of Harbours" }).first().click();
  await form(page).getByRole("button", { name: "Say that Ada Vell acts for League of Harbours" }).click();
  await expect(form(page).getByRole("button", { name: /^Say that/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveAttribute(
    "title",
    "Undo: say that Ada Vell acts for League of Harbours",
  );
});

test("a date in words is written as its standard has it, and one that may be two is asked about", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await edit(page, ROUND);
  await field(page, "When").fill("January 19, 2031");
  await field(page, "Title").focus();
  await expect(field(page, "When")).toHaveValue("2031-01-19");
  await field(page, "When").fill("5.2.2031");
  await field(page, "Title").focus();
  await expect(form(page).getByText("may be 5 February or 2 May")).toBeVisible();
});

test("a stance picks its words from the event's quotes, and one that is gone is told", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await edit(page, STATEMENT);
  const picks = form(page).getByRole("group", { name: "Words that carry it" });
  await expect(picks.getByRole("checkbox", { name: "first the bridges and then the rest" })).toBeChecked();
  await form(page).getByRole("textbox", { name: "Exact words" }).fill("first the harbours and then the rest");
  await expect(picks.getByRole("checkbox")).toHaveCount(2);
  await expect(needs(page)).toContainText([/quote/]);
});

test("an event is removed, and everything of it comes back by undo", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await edit(page, "2031-02-07-exchange");
  await form(page).getByRole("button", { name: "Remove it" }).click();
  // What referred to it says so, with its line.
  await page.getByRole("link", { name: "Dataset", exact: true }).click();
  await expect(page.getByRole("region", { name: "What the checks say" })).toContainText("2031-02-07-exchange");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "The checks find nothing wrong" })).toBeVisible();
});

test("by keys alone an event is retitled and kept", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Write an event");
  await edit(page, ROUND);
  await field(page, "Title").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Round one");
  await page.keyboard.press("Enter");
  await expect(page.getByText("“Round one” stands on the timeline.")).toBeVisible();
});

for (const [theme, width, height] of [
  ["light", 1440, 900],
  ["dark", 390, 844],
  ["light", 844, 390],
] as const) {
  test(`axe finds nothing in the form, and nothing is wider than the window: ${theme}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    await openInWorkbench(page, zipOf(), "Write an event");
    await edit(page, STATEMENT);
    await expect(field(page, "Title")).toBeVisible();
    await expectNothingForAxe(page);
    await expectNoWiderThanWindow(page);
  });
}
