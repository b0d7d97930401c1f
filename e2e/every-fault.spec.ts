import { expect, type Locator, type Page, test } from "@playwright/test";
import { EXCHANGE, FOUNDING, paragraphOf, resultCount, sourcePanel, timeline } from "./app";
import { ALL } from "./authored";
import { type Answer, hostBuild } from "./hostBuild";
import { closeSites } from "./hostSite";
import { holdWaits } from "./waits";

/** The host of a test, and what it answers where the file of that test is asked for. */
const host: { address: string; file: RegExp; answer: Answer } = { address: "", file: /^$/, answer: give };

// A host of its own: a page whose requests are each led through the test takes twice as long to load.
test.beforeEach(async () => {
  host.address = await hostBuild((path) => (host.file.test(path) ? host.answer : null));
});
test.afterEach(closeSites);

function give(...[response, file]: Parameters<Answer>): void {
  response.end(file);
}

/** Ways in which a host does not give a file, or a line does not carry it. */
const NOT_COME: { readonly [way: string]: Answer } = {
  "404": (response) => response.writeHead(404).end("gone"),
  "500": (response) => response.writeHead(500).end("out of order"),
  "cut off": (response) => response.destroy(),
  "a page of the host": (response) =>
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Welcome</title>"),
};

/** Ways in which something else comes under its name. */
const WRONG: { readonly [way: string]: Answer } = {
  "half of it": (response, file) => response.end(file.subarray(0, file.length / 2)),
  "other bytes": (response) => response.setHeader("content-type", "text/javascript").end("\u0000\ufffd{"),
};

interface File {
  readonly what: string;
  readonly file: RegExp;
  readonly open: (page: Page) => Promise<void>;
  /** Where the sentence stands. */
  readonly says: (page: Page) => Locator;
  /** There while it is waited for. */
  readonly waits?: (page: Page) => Locator;
  /** There once the file has come. */
  readonly done: (page: Page) => Locator;
  /** The way on; a button in the sentence's place unless given. */
  readonly on?: (page: Page) => Locator;
  /** What else is alive meanwhile; the number of events unless given. */
  readonly alive?: (page: Page) => Locator;
}

const at = (address: string) => async (page: Page) => {
  await page.goto(`${host.address}${address}`);
};
const press = (address: string, button: string | RegExp) => async (page: Page) => {
  await page.goto(`${host.address}${address}`);
  await page.getByRole("button", { name: button }).first().click();
};
const search = async (page: Page) => {
  await page.goto(host.address);
  await page.getByRole("searchbox").fill("prisoners");
};
/** What an attempt before this one kept is gone, and the page as new. */
const forget = async (page: Page) => {
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const gone = (name: string) =>
      new Promise((done) => {
        const deleting = indexedDB.deleteDatabase(name);
        // Whoever has it open lets it go with the page.
        for (const end of ["success", "error", "blocked"]) deleting.addEventListener(end, done);
      });
    await Promise.all(names.map(gone));
  });
  await page.reload();
};
const attach = async (page: Page) => {
  await page.goto(`${host.address}?event=${EXCHANGE}`);
  await forget(page);
  await sourcePanel(page).getByRole("button", { name: "Attach your copy" }).click();
  await page.getByLabel("The article’s words").fill("An invented text.\n\nAnother paragraph of it.");
  await page.getByRole("button", { name: "Attach these words" }).click();
};
const trouble = (words: RegExp) => (page: Page) => page.getByRole("alert").filter({ hasText: words }).first();
/** Told in two places, it would be no place to look at. */
const inOnePlace = (page: Page) =>
  page.getByRole("alert").filter({ hasText: /^Parts of the page could not be opened/ });
const ready = (page: Page) => page.locator("[data-view-ready]");
const found = (page: Page) => page.locator("[data-row] mark").first();

const DATA: readonly File[] = [
  {
    what: "the core",
    file: /data\/core-/,
    open: at(""),
    says: trouble(/could not be loaded/),
    done: resultCount,
    alive: (page) => page.getByRole("alert"),
  },
  {
    what: "a part",
    file: /data\/part-/,
    open: at(`?event=${EXCHANGE}`),
    says: (page) => sourcePanel(page).getByRole("alert"),
    waits: (page) => sourcePanel(page).getByText("Loading the source…"),
    done: (page) => paragraphOf(page, FOUNDING, 6),
  },
  {
    what: "the list of sources",
    file: /data\/sources-/,
    open: at("?view=sources"),
    says: trouble(/The list of sources could not be loaded/),
    done: (page) => page.locator("[data-document]").first(),
  },
  {
    what: "the list of which part holds which document",
    file: /data\/holders-/,
    open: at(`?source=${FOUNDING}`),
    says: (page) => sourcePanel(page).getByRole("alert"),
    waits: (page) => sourcePanel(page).getByText("Loading the source…"),
    done: (page) => paragraphOf(page, FOUNDING, 6),
  },
  {
    what: "the list of stances",
    file: /data\/stances-/,
    open: at("?view=positions"),
    says: trouble(/could not be loaded/),
    done: ready,
  },
  {
    what: "the list of people",
    file: /data\/actors-/,
    open: at("?actor=steve-witkoff"),
    says: trouble(/could not be loaded/),
    done: (page) => page.getByRole("dialog").getByText("Special Envoy").first(),
  },
  {
    what: "the list of changes",
    file: /data\/changes-/,
    open: at("?view=about"),
    says: trouble(/What changed could not be loaded/),
    done: (page) => page.getByRole("heading", { level: 3, name: /^2\.0\.0|^Version/ }).first(),
  },
  {
    what: "the search file",
    file: /data\/search-/,
    open: search,
    says: trouble(/Could not search for “prisoners”/),
    done: found,
    alive: timeline,
  },
];

const WORKERS: readonly File[] = [
  {
    what: "the search's worker",
    file: /searchworker-/,
    open: search,
    says: trouble(/Could not search for “prisoners”/),
    done: found,
    alive: timeline,
  },
  {
    what: "the worker that compares texts",
    file: /matchWorker-/,
    open: attach,
    says: (page) => sourcePanel(page).getByRole("alert"),
    done: (page) => page.locator(`[data-attached="${FOUNDING}"]`),
  },
  {
    what: "the worker of the workbench",
    file: /workbenchworker-/,
    open: async (page) => {
      await page.goto(`${host.address}?view=workbench`);
      await forget(page);
      await page.getByRole("button", { name: "Open a copy" }).click();
    },
    says: trouble(/a script of the workbench did not come/),
    on: (page) => page.getByRole("button", { name: "Open a copy" }),
    done: (page) => page.getByText(/^Opened from this site/),
    alive: (page) => page.getByRole("navigation", { name: "Views" }),
  },
];

const SCRIPTS: readonly File[] = [
  {
    what: "a view",
    file: /PositionsView-[^/]*\.js/,
    open: at("?view=positions"),
    says: trouble(/Positions could not be opened/),
    done: ready,
  },
  {
    what: "what the timeline asks for next",
    file: /soon-[^/]*\.js/,
    open: at(""),
    says: inOnePlace,
    done: (page) => page.locator("body:has([data-gestures]):has(.overview .selection):has([data-row])"),
  },
  {
    what: "what a chosen event asks for next",
    file: /soon-[^/]*\.js/,
    open: at(`?event=${EXCHANGE}`),
    says: inOnePlace,
    done: (page) =>
      page.locator(
        "body:has([data-gestures]):has([data-event-page] h2):has(path[data-link]):has(li[data-paragraph='6'])",
      ),
  },
  {
    what: "somebody's card",
    file: /ActorDialog-[^/]*\.js/,
    open: at("?actor=steve-witkoff"),
    says: trouble(/The card could not be/),
    done: (page) => page.getByRole("dialog").getByText("Special Envoy").first(),
  },
  {
    what: "the citations",
    file: /CiteDialog-[^/]*\.js/,
    open: press(`?event=${EXCHANGE}`, /^Cite/),
    says: trouble(/The citations could not be/),
    done: (page) =>
      page
        .getByRole("dialog")
        .getByRole("button", { name: /^Copy as/ })
        .first(),
  },
  {
    what: "Take this",
    file: /TakeDialog-[^/]*\.js/,
    open: press("", "Take this"),
    says: trouble(/could not be/),
    done: (page) => page.getByRole("dialog").getByRole("heading", { name: "Take this" }),
  },
];

/** @param leads what the sentence offers, by which the file comes once the host has it again. */
async function expectTold(page: Page, file: File, leads: RegExp, heal: () => void): Promise<void> {
  const told = file.says(page);
  await expect(told).toBeVisible();
  const on = file.on?.(page) ?? told.getByRole("button", { name: leads }).first();
  await expect(on).toBeVisible();
  if (file.alive) await expect(file.alive(page)).toBeVisible();
  else await expect(resultCount(page)).toHaveText(new RegExp(`^\\d+ of ${ALL} events$`));
  heal();
  await on.click();
  // A dialog that was asked for is asked for again.
  if (leads.test("Reload")) await file.open(page);
  await expect(file.done(page)).toBeVisible();
}

for (const file of [...DATA, ...WORKERS, ...SCRIPTS]) {
  test(`whichever way it does not come, ${file.what} is told to be missing, and all else lives on`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    host.file = file.file;
    const heal = () => {
      host.answer = give;
    };
    for (const [way, given] of Object.entries(NOT_COME)) {
      await test.step(way, async () => {
        host.answer = given;
        await file.open(page);
        await expectTold(page, file, /^(Try again|Attach)/, heal);
      });
    }
    for (const [way, given] of Object.entries(WRONG)) {
      await test.step(way, async () => {
        host.answer = given;
        await file.open(page);
        // A browser keeps a script that it could not read for as long as the page stands.
        await expectTold(page, file, SCRIPTS.includes(file) ? /^Reload/ : /^(Try again|Attach)/, heal);
      });
    }
    expect(errors).toEqual([]);
  });
}

// The search's worker has patience of its own, which its unit tests end.
for (const file of DATA.filter(({ what }) => what !== "the search file")) {
  test(`where nothing comes of ${file.what}, it is given up after a while, and all else lives on`, async ({ page }) => {
    await holdWaits(page);
    const held: (() => void)[] = [];
    host.file = file.file;
    host.answer = (response, bytes) => held.push(() => give(response, bytes));
    const asked = page.waitForRequest(file.file);
    await file.open(page);
    await asked;
    // The file is asked for ahead of the script that shows it: the wait for that is none to end.
    if (file.waits) await expect(file.waits(page)).toBeVisible();
    await page.evaluate("endWaits()");
    await expectTold(page, file, /^Try again/, () => {
      host.answer = give;
      // Somebody else on the page may have asked again meanwhile.
      for (const come of held) come();
    });
  });
}

test("whichever way the app's own script does not come, the page says so instead of staying blank", async ({
  page,
}) => {
  host.file = /assets\/first-[^/]*\.js/;
  for (const [way, given] of Object.entries({ ...NOT_COME, ...WRONG })) {
    host.answer = given;
    await page.goto(host.address);
    await expect(page.getByText("Parley is loading. If nothing follows,"), way).toBeVisible();
    host.answer = give;
    await page.getByRole("link", { name: "reload the page" }).click();
    await expect(page.locator("[data-timeline-ready]"), way).toBeVisible();
  }
});
