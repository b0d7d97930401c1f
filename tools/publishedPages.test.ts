import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { formatFiles, inventDataset as inventMany } from "../bench/inventDataset";
import { readPageList } from "../src/files/siteFiles";
import { inventDataset } from "../src/testing/inventDataset";
import { packSite } from "../src/workbench/publish/packSite";
import { buildPages, PAGE_LISTS } from "./builtPages";

const app = new Map(
  Object.entries({
    "index.html": readFileSync("index.html", "utf8"),
    "assets/pages.css": "",
    "assets/pages-1a2b.css": "p { color: inherit; }",
    // Of the dataset that the site showed before, and so left there.
    "pages.json": '{ "pages": [{ "path": "e/before.html", "bytes": 1 }] }',
    "e/before.html": "before",
    "files.json": '{"version":"1","files":[{"path":"index.html","bytes":1,"hash":"a","core":true}]}',
  }).map(([path, text]) => [path, Buffer.from(text)]),
);
const CSS = "assets/pages-1a2b.css";
const isPage = (path: string): boolean => /^[erapsm]\//.test(path);
/** With the byte order mark that tables begin with. */
const show = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8");

async function publish(
  texts: ReadonlyMap<string, string>,
  { pagesAtMost, from = app }: { pagesAtMost?: number; from?: ReadonlyMap<string, Uint8Array> } = {},
) {
  const told: (readonly [done: number, total: number, what: string])[] = [];
  const input = { texts, unread: new Map(), app: from, ...(pagesAtMost !== undefined && { pagesAtMost }) };
  const packed = await packSite(input, (...how) => told.push(how));
  if (packed.type === "faulty") throw new Error(packed.faults[0]?.message);
  return { files: new Map(Object.entries(unzipSync(packed.bytes))), told, withoutPages: packed.withoutPages };
}

test.each([
  ["a few events, some with several sources", inventDataset()],
  ["many events", new Map(formatFiles(inventMany(120, 3)))],
])(
  "what is published holds the pages that a build writes, to the byte: %s",
  async (_, texts) => {
    const { folder } = await buildPages(texts, null, { css: CSS });
    const built = new Map<string, string>();
    for (const list of PAGE_LISTS) {
      for (const name of await readdir(join(folder, list))) {
        built.set(`${list}/${name}`, await readFile(join(folder, list, name), "utf8"));
      }
    }
    const { files, withoutPages, told } = await publish(texts);
    const published = [...files].filter(([path]) => isPage(path)).map(([path, bytes]) => [path, show(bytes)] as const);
    expect(Object.fromEntries(published)).toEqual(Object.fromEntries(built));
    expect(withoutPages).toBeNull();
    // The list that keeps the site for offline, in the order of a build's.
    const listed = readPageList(show(files.get("pages.json")));
    expect(listed).toEqual([...built].sort().map(([path, text]) => ({ path, bytes: Buffer.byteLength(text) })));
    expect(show(files.get("index.html"))).toContain('<link rel="index" id="pages" href="./e/" data-first="0">');
    expect(show(files.get("index.html"))).toContain('<a href="./m/">months</a>');
    const written = told.filter(([, , what]) => what === "Writing the pages");
    expect(written).toHaveLength(built.size);
    expect(written.every(([done, total]) => done <= total)).toBe(true);
  },
  60_000,
);

test("pages for which there is no room give way, which is said", async () => {
  const texts = new Map(formatFiles(inventMany(60, 3)));
  const { files, withoutPages } = await publish(texts, { pagesAtMost: 100 });
  expect([...files.keys()].filter(isPage).length).toBeLessThanOrEqual(100);
  expect(withoutPages).toMatch(
    /^Hosts take 20,000 files, so some of the records have no page of their own: \d+ events, /,
  );
  expect(Number(/id="pages"[^>]* data-first="(\d+)"/.exec(show(files.get("index.html")))?.[1])).toBeGreaterThan(0);
});

test("an app that was built without pages publishes none", async () => {
  const from = new Map([...app].filter(([path]) => path !== CSS));
  const { files } = await publish(inventDataset(), { from });
  expect([...files.keys()].filter((path) => isPage(path) || path === "pages.json")).toEqual([]);
  expect(show(files.get("index.html"))).not.toMatch(/id="pages"|id="page-lists"/);
});

test("what was published with pages publishes in its turn, byte for byte", async () => {
  const { files } = await publish(inventDataset());
  expect((await publish(inventDataset(), { from: files })).files).toEqual(files);
});
