import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { packArchive } from "../src/workbench/archive/packArchive";
import { readFolder } from "../tools/readFolder";
import { formatFiles, inventDataset } from "./inventDataset";
import { launchBrowser } from "./launch";
import { servePages } from "./serve";

/**
 * npm run bench:workbench -- [EVENTS ...]: what the workbench costs in the build that stands in dist/: a dataset opened from a .zip, one
 * event changed, and the memory of the page and its workers afterwards. Without sizes: the shipped dataset, 1,000 and 20,000 events.
 */
const PORT = 4305;
const sizes = process.argv.slice(2).map(Number);
const EDITS = 5;

const datasets: (readonly [name: string, files: ReadonlyMap<string, string>])[] =
  sizes.length > 0 ? [] : [["shipped", await readFolder(resolve("data"))]];
for (const size of sizes.length > 0 ? sizes : [1_000, 20_000]) {
  datasets.push([size.toLocaleString("en"), new Map(formatFiles(inventDataset(size, 1)))]);
}

const dist = resolve("dist");
const server = await servePages(new Map([["site", { shell: dist, dataFolder: dist }]]), PORT, {
  // With these a page may be asked for its memory.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
});
const browser = await launchBrowser();
try {
  for (const [name, files] of datasets) console.log(await measure(name, files));
} finally {
  await browser.close();
  server.close();
}

async function measure(name: string, files: ReadonlyMap<string, string>): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`http://localhost:${PORT}/site/?view=workbench`);
  const buffer = Buffer.from(packArchive(files, () => {}));
  const choose = page.getByLabel("Choose a .zip");
  await choose.waitFor({ state: "attached" });
  const from = performance.now();
  await choose.setInputFiles({ name: "talks.zip", mimeType: "application/zip", buffer });
  await page.getByText(/^Opened from talks\.zip: [\d,]+ events/).waitFor({ timeout: 300_000 });
  const openMs = performance.now() - from;
  const event = firstEvent(files);
  const editMs: number[] = [];
  for (let i = 0; i < EDITS; i++) editMs.push(await edit(page, event, `Title ${i}`));
  const bytes = await page.evaluate(async () => {
    // Not in the type library: https://wicg.github.io/performance-measure-memory/
    const ask = Reflect.get(performance, "measureUserAgentSpecificMemory");
    const measured: unknown = await Reflect.apply(ask, performance, []);
    return typeof measured === "object" && measured !== null ? Number(Reflect.get(measured, "bytes")) : Number.NaN;
  });
  await context.close();
  const median = editMs.sort((a, b) => a - b)[Math.floor(EDITS / 2)] ?? Number.NaN;
  return `${name}: ${files.size} files, opened in ${openMs.toFixed(0)} ms; an event changed in ${median.toFixed(0)} ms; ${(bytes / 1e6).toFixed(0)} MB`;
}

/** From the press to the word that the event stands there: kept, compiled, and the page's dataset replaced. */
async function edit(page: Page, event: string, title: string): Promise<number> {
  await page.evaluate((id) => {
    window.history.pushState(null, "", `?view=workbench&step=write&edit=${id}`);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, event);
  await page.getByRole("textbox", { name: "Title", exact: true }).fill(title);
  return page.evaluate(
    (words) =>
      new Promise<number>((done) => {
        const button = [...document.querySelectorAll("button")].find((one) => one.textContent === "Keep the changes");
        const from = performance.now();
        const watching = new MutationObserver(() => {
          if (!document.body.textContent?.includes(words)) return;
          watching.disconnect();
          requestAnimationFrame(() => done(performance.now() - from));
        });
        watching.observe(document.body, { childList: true, subtree: true, characterData: true });
        button?.click();
      }),
    `“${title}” stands on the timeline.`,
  );
}

function firstEvent(files: ReadonlyMap<string, string>): string {
  const [, text = "[]"] = [...files].find(([path]) => path.startsWith("events/")) ?? [];
  const [first]: { readonly id: string }[] = JSON.parse(text);
  if (first === undefined) throw new Error("the dataset holds no event");
  return first.id;
}
