import { expect, test } from "@playwright/test";
import { markOf } from "./app";
import { expectNothingForAxe, expectNoWiderThanWindow } from "./checks";
import { download, openInWorkbench, showPart, zipOf } from "./ownDatasets";
import { checkRows, chooseTable, counts, openTables, templateRows } from "./tables";

const FIRST_ROUND = "2031-02-02-first-round-at-port-merrin";
const TIMELINE = `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
,,,,,,,,,The harbour talks,,,,,,title,,
2031,2,5,,2031,2,7,,,First talks,<p>They <b>met</b>.</p>,https://x.example/a.jpg,,,,,Harbour,
`;
const PA_X = `Con,Contp,PP,PPName,Reg,AgtId,Ver,Agt,Dat,Status,Stage,Part,PAX_Hyperlink,PDF_Hyperlink
Aldora/Brenmark,Territory,7,Harbour process,Cross-regional,431,1,"Joint Statement, with annex",2031-02-25,Multiparty signed/agreed,Cea,"Signed:
A. Vell",https://pax.example/431,https://pax.example/431.pdf
`;
const MEND = `med_event_ID,conflict_country,med_location - MULTISELECT,Day,Month,Year,third_party,individual_med_named,local_parties,Summary,source_urls,shuttle
ALD203102-1,Aldora,"Port Merrin, Malta",20,2,2031,League of Harbours; Norway,Ada Vell,Aldora; Brenmark Front,They met.,https://a.example/1;https://b.example/2,1
`;

test("the template is filled in and becomes a dataset of its own, on the timeline; undo takes it back", async ({
  page,
}) => {
  await openTables(page);
  const { name, bytes } = await download(page, "Download the template");
  expect(name).toBe("parley-template.csv");
  await chooseTable(page, "Harbour talks.csv", bytes);
  await expect(page.getByText("Recognised as Parley’s own template.")).toBeVisible();
  await checkRows(page, "1 row: 1 event");
  for (const state of ["Aldora", "Brenmark"])
    await page.getByLabel(state, { exact: true }).selectOption("New: a state");
  await page.getByLabel("Harbour Post").selectOption("New: public service");
  await page.getByRole("button", { name: "Begin a dataset with 1 event" }).click();

  await expect(page.getByText("Opened from Harbour talks.csv: 1 event, 1 source, 1 quote.")).toBeVisible();
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Timeline" }).click();
  await expect(markOf(page, FIRST_ROUND).first()).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Opened from Harbour talks.csv: 0 events, 0 sources, 0 quotes.")).toBeVisible();
});

test("a table goes into the open dataset: its names are known, what is near is offered, undo takes all back", async ({
  page,
}) => {
  await openInWorkbench(page, zipOf(), "Add a table");
  await chooseTable(
    page,
    "more.csv",
    templateRows(
      { Title: "Second round", Mediators: "League of Harbors", "Source address": "https://post.example/2" },
      { Title: "Third round", Quote: "", "Source address": "https://post.example/3" },
    ),
  );
  // Its only track is that of every row that names none.
  await expect(page.getByText(/^For every row that does not say: track Harbour talks, status occurred,/)).toBeVisible();
  await checkRows(page, "2 rows: 1 event, 1 draft");
  const names = page.getByRole("region", { name: "New names" });
  await expect(names.getByRole("heading", { level: 3 })).toHaveText("1 name that the dataset does not have");
  await page.getByLabel("League of Harbors").selectOption("Perhaps League of Harbours");
  await expect(page.getByLabel("League of Harbors")).toHaveValue("is:league");
  await page.getByRole("button", { name: "Add 1 event and 1 draft" }).click();

  await expect(page.getByText("1 event and 1 draft from more.csv: added. Undo takes all of it back.")).toBeVisible();
  await expect(page.getByText(/: 5 events, 3 sources, 5 quotes, and 1 draft to finish\.$/)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/: 4 events, 2 sources, 4 quotes\.$/)).toBeVisible();
});

test("a TimelineJS sheet and its JSON become the same drafts; the title is set aside", async ({ page }) => {
  const json = JSON.stringify({
    title: { text: { headline: "The harbour talks" } },
    events: [
      {
        start_date: { year: 2031, month: 2, day: 5 },
        end_date: { year: 2031, month: 2, day: 7 },
        text: { headline: "First talks", text: "<p>They <b>met</b>.</p>" },
        group: "Harbour",
      },
    ],
  });
  for (const [name, text] of [
    ["slides.csv", TIMELINE],
    ["slides.json", json],
  ] as const) {
    await openTables(page);
    await chooseTable(page, name, text);
    await expect(page.getByText("Recognised as TimelineJS.")).toBeVisible();
    await checkRows(page, "2 rows: 0 events, 1 draft, 1 set aside");
    await page.getByText("1 draft to finish").click();
    await expect(page.getByText("Row 3, First talks")).toBeVisible();
    await expect(page.getByText(/^lacks a kind, .* its evidence: source, paragraph and quote$/)).toBeVisible();
  }
  await page.getByRole("button", { name: "Begin a dataset with 1 draft" }).click();
  await expect(page.getByRole("heading", { name: "1 draft to finish" })).toBeVisible();
  await page.getByRole("link", { name: "First talks" }).click();
  await expect(page.getByText("What the table says besides: 1 cell")).toBeVisible();
  await expect(page.getByText("<p>They <b>met</b>.</p>")).toBeVisible();
});

test("PA-X agreements and MEND events are recognised, and drafted with what their codes mean", async ({ page }) => {
  await openTables(page);
  await chooseTable(page, "pax.csv", PA_X);
  await expect(page.getByText("Recognised as PA-X Peace Agreements Database.")).toBeVisible();
  await checkRows(page, "1 row: 0 events, 1 draft");
  await page.getByRole("button", { name: "Choose another table" }).click();
  await chooseTable(page, "mend.csv", MEND);
  await expect(page.getByText("Recognised as MEND Mediation Event and Negotiators Database.")).toBeVisible();
  await checkRows(page, "1 row: 0 events, 1 draft");
  await expect(page.getByText("1 title made of kind, place and names, since the table has none.")).toBeVisible();
  await expect(page.getByLabel("Norway")).toHaveValue("new:state");
  await expect(page.getByLabel("Ada Vell")).toHaveValue("new:person");
});

test("an unknown table is mapped by its columns; which of day and month comes first is asked", async ({ page }) => {
  await openTables(page);
  await chooseTable(page, "own.csv", "When;Kopfzeile;Who was there\n03/04/2031;Talks;Aldora | Brenmark\n");
  await expect(page.getByText("Its columns are in no form that is known here: look where each goes.")).toBeVisible();
  await expect(page.getByRole("region", { name: "The only row" }).getByRole("row").nth(1)).toContainText(
    "Aldora | Brenmark",
  );
  await expect(page.getByLabel("When", { exact: true })).toHaveValue("date");
  await page.getByLabel("Kopfzeile").selectOption("Title");
  await page.getByLabel("Who was there").selectOption("Parties");
  await page.getByLabel("Kind", { exact: true }).selectOption("meeting");

  const check = page.getByRole("button", { name: "Check 1 row" });
  await expect(check).toHaveAttribute("aria-disabled", "true");
  await expect(check).toHaveAccessibleDescription("Say first what the dates mean.");
  const question = page.getByRole("group", { name: "What does 03/04/2031 mean?" });
  await question.getByLabel("3 April 2031 (the day first)").check();
  await checkRows(page, "1 row: 0 events, 1 draft");
  await question.getByLabel("4 March 2031 (the month first)").check();
  await expect(counts(page)).toHaveCount(0);
  await checkRows(page, "1 row: 0 events, 1 draft");

  const mapping = await download(page, "Download this mapping, for data:import");
  expect(JSON.parse(mapping.bytes.toString())).toMatchObject({
    columns: { When: "date", Kopfzeile: "title", "Who was there": "party" },
    defaults: { kind: "meeting" },
  });
  await page.getByRole("button", { name: "Begin a dataset with 1 draft" }).click();
  await expect(page.getByRole("heading", { name: "1 draft to finish" })).toBeVisible();
});

test("letters that look wrong are read anew in the encoding that is chosen", async ({ page }) => {
  await openTables(page);
  // "Дата;Назва" and a row in Windows-1251.
  const bytes = Buffer.from("c4e0f2e03bcde0e7e2e00a323033313bc7f3f1f2f0b3f70a", "hex");
  await chooseTable(page, "old.csv", bytes);
  const preview = page.getByRole("region", { name: "The only row" });
  await expect(preview.getByRole("cell", { name: "Зустріч" })).toBeVisible();
  await expect(
    page.getByText(/Windows-1251 \(Cyrillic\) is likely\. If letters look wrong, choose another\./),
  ).toBeVisible();
  await page.getByLabel("Letters are written in").selectOption("Windows-1252 (Western European)");
  await expect(preview.getByRole("cell", { name: "Çóñòð³÷" })).toBeVisible();
});

test("rows with faults are told by row and column, can be taken as a file, and are not added", async ({ page }) => {
  await openTables(page);
  await chooseTable(
    page,
    "faulty.csv",
    templateRows({}, { Title: "=1+1", Date: "45327", "End date": "" }, { Title: "Talks", Kind: "meetign" }),
  );
  await checkRows(page, "3 rows: 1 event, 2 with faults");
  const faults = page.getByRole("region", { name: "Faults" });
  await expect(faults.getByRole("listitem")).toHaveText([
    /^Row 3, Date '45327' is the number by which a spreadsheet counts a day, probably 5 February 2024;/,
    /^Row 4, Kind 'meetign' is not one of .*; did you mean 'meeting'\?$/,
  ]);
  const { name, bytes } = await download(page, "Download the rows with faults");
  expect(name).toBe("faulty-rows.csv");
  const [header, first] = bytes.toString().split("\r\n");
  expect(header).toMatch(/,What is wrong$/);
  // A spreadsheet runs no formula of it.
  expect(first).toContain(",'=1+1,");
  await page.getByRole("button", { name: "Begin a dataset with 1 event" }).click();
  await expect(page.getByText("Opened from faulty.csv: 1 event, 1 source, 1 quote.")).toBeVisible();
});

test("hundreds of faults are one list, of which only what is in sight is on the page", async ({ page }) => {
  await openTables(page);
  await chooseTable(page, "faulty.csv", templateRows(...Array.from({ length: 400 }, () => ({ Kind: "x" }))));
  await checkRows(page, "400 rows: 0 events, 400 with faults");
  await expect(
    page.getByText("None of 400 rows can be taken over; mend the faults, or look at the columns above."),
  ).toBeVisible();
  const lines = page.getByRole("region", { name: "Faults" }).getByRole("listitem");
  await expect(lines.first()).toContainText("Row 2, Kind");
  expect(await lines.count()).toBeLessThan(60);
  await expect(lines.first()).toHaveAttribute("aria-setsize", "400");
});

test("a large table can be given up while it is checked", async ({ page }) => {
  await openTables(page);
  const rows = Array.from({ length: 30_000 }, (_, i) => ({
    Title: `Talks ${i}`,
    "Source address": `https://p.example/${i}`,
  }));
  await chooseTable(page, "large.csv", templateRows(...rows));
  await page.getByRole("button", { name: "Check 30,000 rows" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: /Reading the rows [\d,]+ of 30,000|Checking the events/ }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("button", { name: "Check 30,000 rows" })).toBeVisible();
  await expect(counts(page)).toHaveCount(0);
});

test("what is no table says what it is and what to do", async ({ page }) => {
  await openTables(page);
  for (const [name, text, reason] of [
    ["talks.pdf", "%PDF-1.7", "This is a PDF, not a table; copy the table into a spreadsheet and save it as CSV."],
    [
      "sheet.csv",
      "<!doctype html><html>Sign in</html>",
      /^This is a web page, not a table, perhaps the page of a login;/,
    ],
  ] as const) {
    await chooseTable(page, name, text);
    await expect(page.getByRole("alert").filter({ hasText: reason })).toBeVisible();
    await page.getByRole("button", { name: "Choose another table" }).click();
  }
});

test("a table is dropped on the page", async ({ page }) => {
  await openTables(page);
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
    return data;
  }, TIMELINE);
  await page.getByRole("region", { name: "Ways to a table" }).dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByRole("heading", { name: "dropped.csv" })).toBeVisible();
  await expect(page.getByText("Recognised as TimelineJS.")).toBeVisible();
});

test("a table is pasted, mapped, checked and added by keys alone", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Add a table");
  await page.getByLabel(/^Cells copied from a spreadsheet/).focus();
  await page.keyboard.insertText("When\tHeading\n03/04/2030\tA call\n");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByLabel("Heading").focus();
  await page.keyboard.type("Title");
  await expect(page.getByLabel("Heading")).toHaveValue("title");
  await page.getByLabel("3 April 2030 (the day first)").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Check 1 row" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(counts(page)).toHaveText("1 row: 0 events, 1 draft");
  await page.getByRole("button", { name: "Add 1 draft" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 draft from pasted table: added. Undo takes all of it back.")).toBeVisible();
  await showPart(page, "Dataset");
  await expect(page.getByRole("link", { name: "A call" })).toBeVisible();
});

for (const [theme, width] of [
  ["light", 1440],
  ["dark", 390],
] as const) {
  test(`nothing for axe to find in a table, no sideways scroll: ${theme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./?view=workbench&step=table&theme=${theme}`);
    await expect(page.getByRole("button", { name: "Download the template" })).toBeVisible();
    await expectNothingForAxe(page, "main");
    await chooseTable(page, "own.csv", "When;What;Who\n03/04/2031;Talks;Aldora\n");
    await page.getByLabel("3 April 2031 (the day first)").check();
    await checkRows(page, "1 row: 0 events, 1 draft");
    await expectNothingForAxe(page, "main");
    await expectNoWiderThanWindow(page);
  });
}
