import { expect, test } from "@playwright/test";
import { eventPage, goOn, openApp, resultCount } from "./app";
import { ALL, ALL_OF_ALL, BEGINS_WITH_ALL } from "./authored";

const searchbox = "Search words, names, quotes";

test("slash jumps to the search; the words found are marked and the count follows", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: searchbox })).toBeFocused();
  await page.keyboard.type("without a clear breakthrough");
  await expect(resultCount(page)).not.toHaveText(BEGINS_WITH_ALL);
  const best = page.getByRole("region", { name: "Best matches" }).getByRole("button").first();
  await expect(best).toContainText("Second round of US-Russia-Ukraine talks, Abu Dhabi");
  await expect(best.locator("mark.hit").first()).toBeVisible();
  await expect(page).toHaveURL(/q=without/);
  await best.click();
  await expect(page).toHaveURL(/event=2026-02-04-abu-dhabi-round-2/);
});

test("every spelling of a name finds the same events", async ({ page }) => {
  const counts = new Set<string | null>();
  await openApp(page);
  for (const name of ["Zelensky", "Zelenskyy", "Зеленський", "Зеленский"]) {
    await goOn(page, "");
    await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
    await goOn(page, `?q=${encodeURIComponent(name)}`);
    await expect(resultCount(page)).not.toHaveText(new RegExp(`^(${ALL}|0) of`));
    counts.add(await resultCount(page).textContent());
  }
  expect(counts.size).toBe(1);
});

for (const spellings of [
  ["ceasefire", "cease-fire", "cease fire"],
  ["US", "U.S."],
  ["UK", "U.K."],
  ["20point", "20-point"],
]) {
  test(`one count however it is spelled: ${spellings.join(", ")}`, async ({ page }) => {
    const counts: (string | null)[] = [];
    await openApp(page);
    const box = page.getByRole("searchbox", { name: searchbox });
    for (const word of spellings) {
      await box.fill("");
      await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
      // The space says that the word is whole.
      await box.fill(`${word} `);
      await expect(resultCount(page)).not.toHaveText(new RegExp(`^(${ALL}|0) of`));
      await expect(page.getByText("searching…", { exact: true })).toHaveCount(0);
      counts.push(await resultCount(page).textContent());
    }
    expect(new Set(counts).size).toBe(1);
  });
}

for (const name of ["Kyiv", "security", "Zelensky"]) {
  test(`the quotes shown for ${name} are those that answer`, async ({ page }) => {
    await openApp(page, `?q=${name}`);
    const best = page.getByRole("region", { name: "Best matches" }).getByRole("button");
    await expect(best).toHaveCount(3);
    const quotes = best.locator(".best-match-quote");
    await expect(quotes.first()).toBeVisible();
    for (const quote of await quotes.all()) await expect(quote.locator("mark.hit").first()).toBeVisible();
  });
}

for (const [asked, name] of [
  ["Umerov", "Rustem Umerov"],
  ["Арахамія", "David Arakhamia"],
] as const) {
  test(`the first hit for ${asked} is an event of that person, not what another says`, async ({ page }) => {
    await openApp(page, `?q=${asked}`);
    const best = page.getByRole("region", { name: "Best matches" }).getByRole("button").first();
    await best.click();
    const facts = eventPage(page).locator(".event-facts");
    await expect(facts).toContainText(name);
  });
}

for (const words of ["prisoners of", "ceasefirenow", "перемирие на"]) {
  test(`no letter of “${words}” is lost on a slow machine`, async ({ page }) => {
    await openApp(page);
    const box = page.getByRole("searchbox", { name: searchbox });
    await box.focus();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 20 });
    await page.keyboard.type(words, { delay: 20 });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await expect(page).toHaveURL((address) => address.searchParams.get("q") === words);
    await expect(box).toHaveValue(words);
  });
}

test("the box follows the address: Back and a lifted chip empty it, and words typed after that stay", async ({
  page,
}) => {
  await openApp(page);
  const box = page.getByRole("searchbox", { name: searchbox });
  await box.fill("prisoners");
  await expect(page).toHaveURL(/q=prisoners/);
  await page.getByRole("button", { name: "Remove the filter: “prisoners”" }).click();
  await expect(box).toHaveValue("");
  await box.fill("bodies");
  await expect(page).toHaveURL(/q=bodies/);
  await box.fill("");
  await expect(page).not.toHaveURL(/q=/);
  await box.fill("bodies");
  await expect(page).toHaveURL(/q=bodies/);
  await expect(box).toHaveValue("bodies");
});

test("a search that cannot load says so, shows nothing as found, and can be tried again", async ({ page, context }) => {
  let broken = true;
  // The file is asked for by the worker.
  await context.route(/data\/search-/, (route) => (broken ? route.fulfill({ status: 500 }) : route.continue()));
  await openApp(page, "?q=prisoners");
  const alert = page.getByRole("alert").filter({ hasText: "Could not search for “prisoners”" });
  await expect(alert).toContainText("the server answered 500");
  await expect(page.getByRole("status").filter({ hasText: "Not searched" })).toBeVisible();
  await expect(resultCount(page)).toHaveCount(0);
  await expect(page.locator("[data-row]")).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: "Ukraine", exact: true })).toHaveAccessibleDescription(
    /not counted$/,
  );
  broken = false;
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(resultCount(page)).not.toHaveText(new RegExp(`^(${ALL}|0) of`));
});

test("a first search without a connection says so, shows nothing as found, and is made when the line is back", async ({
  page,
  context,
}) => {
  await openApp(page);
  await context.setOffline(true);
  await page.getByRole("searchbox", { name: searchbox }).fill("prisoners");
  const alert = page.getByRole("alert").filter({ hasText: "Could not search for “prisoners”" });
  await expect(alert).toContainText("This device is offline");
  await expect(resultCount(page)).toHaveCount(0);
  await expect(page.locator("[data-row]")).toHaveCount(0);
  await page.getByRole("button", { name: "Lift the search for “prisoners”" }).click();
  await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
  await page.getByRole("searchbox", { name: searchbox }).fill("bodies");
  await expect(alert.or(page.getByRole("alert").filter({ hasText: "“bodies”" }))).toBeVisible();
  await context.setOffline(false);
  await expect(resultCount(page)).not.toHaveText(new RegExp(`^(${ALL}|0) of`));
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("while the first answer is on its way no number is given", async ({ page, context }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await context.route(/data\/search-/, async (route) => {
    await gate;
    await route.continue();
  });
  await openApp(page, "?q=prisoners");
  await expect(page.getByRole("status").filter({ hasText: "Searching…" })).toBeVisible();
  await expect(resultCount(page)).toHaveCount(0);
  open();
  await expect(resultCount(page)).not.toHaveText(new RegExp(`^(${ALL}|0) of`));
});

test("more words than a search takes stay in the box, which says so", async ({ page }) => {
  await openApp(page);
  const words = "ceasefire ".repeat(40).trim();
  await page.getByRole("searchbox").fill(words);
  await expect(page.getByRole("alert")).toHaveText(
    "A search takes 300 characters at most; these are 399, and were not searched for.",
  );
  await expect(page.getByRole("searchbox")).toHaveValue(words);
  await expect(page.getByRole("status", { name: "Parts of the link that were set aside" })).toHaveCount(0);
  await page.getByRole("searchbox").fill("ceasefire");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(resultCount(page)).not.toHaveText(BEGINS_WITH_ALL);
});
