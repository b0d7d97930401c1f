import { readFileSync } from "node:fs";
import { gunzipSync, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { compileDataset } from "../../dataset/compileDataset";
import { readCore } from "../../dataset/read";
import { inventDataset } from "../../testing/inventDataset";
import { readArchive } from "../archive/readArchive";
import { packSite } from "./packSite";
import { readSiteFiles } from "./siteFiles";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const show = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const PAGE = readFileSync("index.html", "utf8");
const app = new Map([
  ["index.html", text(PAGE)],
  ["assets/first-1a2b.js", text("run()")],
  ["data/core-old.bin", text("another dataset")],
  ["files.json", text("{}")],
]);

function publish(texts: ReadonlyMap<string, string>, from: ReadonlyMap<string, Uint8Array> = app) {
  const packed = packSite({ texts, unread: new Map(), app: from }, () => {});
  if (packed.type === "faulty") throw new Error(packed.faults[0]?.message);
  return { ...packed, files: new Map(Object.entries(unzipSync(packed.bytes))) };
}

describe("the site that shows a dataset", () => {
  const compiled = compileDataset(inventDataset()).output;
  const { files, counts } = publish(inventDataset());

  test("is the app as it is, with this dataset in the place of the other", () => {
    const ofDataset = [...(compiled?.files ?? []), ...(compiled ? [compiled.core] : [])].map(({ url }) => url);
    const authored = [...files.keys()].find((path) => path.startsWith("data/authored-")) ?? "";
    expect([...files.keys()].sort()).toEqual(
      ["assets/first-1a2b.js", authored, "files.json", "index.html", ...ofDataset].sort(),
    );
    expect(show(files.get("assets/first-1a2b.js"))).toBe("run()");
  });

  test("names its core, and how large it is, in the page", () => {
    const link = /<link [^>]*id="core"[^>]*href="\.\/([^"]+)" data-bytes="(\d+)"/.exec(show(files.get("index.html")));
    const core = files.get(link?.[1] ?? "");
    expect(core?.length).toBe(Number(link?.[2]));
    const { count } = readCore(gunzipSync(core ?? new Uint8Array()).slice().buffer);
    expect(count).toBe(counts.events);
    expect(show(files.get("index.html"))).toContain("<title>Talks between Aldora and Brenmark – Parley</title>");
  });

  test("holds the authored files as a zip, which the page names", () => {
    const url = /<link [^>]*id="authored" href="\.\/([^"]+)"/.exec(show(files.get("index.html")))?.[1] ?? "";
    const read = readArchive({ bytes: files.get(url) ?? new Uint8Array(), name: url }, () => {});
    expect(read).toMatchObject({ type: "read", texts: inventDataset() });
  });

  test("lists its own files, so that it can publish in its turn", () => {
    const listed = readSiteFiles(show(files.get("files.json"))) ?? [];
    const sizes = [...files].filter(([path]) => path !== "files.json").map(([path, bytes]) => [path, bytes.length]);
    expect(listed.map(({ path, bytes }) => [path, bytes])).toEqual(sizes.sort());
    const again = publish(inventDataset(), files);
    expect(again.files).toEqual(files);
  });

  test("is without drafts, and says how many", () => {
    const drafts = '[{ "id": "not-yet", "title": "A meeting nobody has a source for" }]';
    const published = publish(inventDataset().set("drafts.json", drafts));
    expect(published.counts).toMatchObject({ events: 4, drafts: 1 });
    for (const bytes of published.files.values()) expect(show(bytes)).not.toContain("nobody has a source");
    expect([...published.files.keys()]).toEqual([...files.keys()]);
  });
});

test("a dataset that has faults is not published; the faults are told, and warnings are none", () => {
  const texts = inventDataset().set("tracks.json", "[]");
  const packed = packSite({ texts, unread: new Map([["issues.json", "this cannot be read"]]), app }, () => {});
  expect(packed.type === "faulty" && packed.faults.map(({ file, severity }) => [file, severity])).toEqual(
    expect.arrayContaining([
      ["issues.json", "error"],
      ["events/2031-02.json", "error"],
    ]),
  );
});
