import { expect, test } from "@playwright/test";
import { compileDataset } from "../src/dataset/compileDataset";
import { inventDataset } from "../src/testing/inventDataset";

/** A sound dataset in which nothing has happened yet. */
function compileWithoutEvents() {
  const files = inventDataset();
  for (const path of files.keys()) if (/^(events|receipts|changes)\b/.test(path)) files.set(path, "[]");
  const { output, faults } = compileDataset(files);
  if (!output) throw new Error(faults.map(({ message }) => message).join("\n"));
  return output;
}

for (const view of ["timeline", "rounds", "positions", "exchanges"]) {
  test(`a dataset without events says so on ${view}, where no filter is to blame`, async ({ page }) => {
    const { core, files } = compileWithoutEvents();
    await page.route(/\/data\/core-/, (route) => route.fulfill({ body: Buffer.from(core.bytes) }));
    for (const { url, bytes } of files) {
      await page.route(`**/${url}`, (route) => route.fulfill({ body: Buffer.from(bytes) }));
    }
    await page.goto(`./?view=${view}`);
    await expect(page.getByText("This dataset holds no event yet.")).toBeVisible();
    await expect(page.getByRole("button", { name: /Clear all/ })).toHaveCount(0);
    // No room is kept for a sentence about rounds.
    await expect(page.locator(".score-story")).toHaveCount(0);
  });
}
