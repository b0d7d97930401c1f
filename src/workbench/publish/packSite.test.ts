import { readFileSync } from "node:fs";
import { gunzipSync, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { compileDataset } from "../../dataset/compileDataset";
import { readCore } from "../../dataset/read";
import { readSiteList, readVersion } from "../../files/siteFiles";
import { inventDataset } from "../../testing/inventDataset";
import { readArchive } from "../archive/readArchive";
import { packSite } from "./packSite";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const show = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const PAGE = readFileSync("index.html", "utf8");
const app = new Map([
  ["index.html", text(PAGE)],
  ["assets/first-1a2b.js", text("run()")],
  ["data/core-old.bin", text("another dataset")],
  ["manifest.webmanifest", text("{}")],
  ["assets/pdf-3c4d.js", text("read()")],
  [
    "files.json",
    text(
      '{"version":"1","files":[{"path":"index.html","bytes":1,"hash":"a","core":true},' +
        '{"path":"assets/first-1a2b.js","bytes":5,"hash":"b","core":true},{"path":"assets/pdf-3c4d.js","bytes":6,"hash":"c"}]}',
    ),
  ],
]);

async function publish(texts: ReadonlyMap<string, string>, from: ReadonlyMap<string, Uint8Array> = app) {
  const packed = await packSite({ texts, unread: new Map(), app: from }, () => {});
  if (packed.type === "faulty") throw new Error(packed.faults[0]?.message);
  return { ...packed, files: new Map(Object.entries(unzipSync(packed.bytes))) };
}

const compiled = compileDataset(inventDataset()).output;
const { files, counts } = await publish(inventDataset());

describe("the site that shows a dataset", () => {
  test("is the app as it is, with this dataset in the place of the other", () => {
    const ofDataset = [...(compiled?.files ?? []), ...(compiled ? [compiled.core] : [])].map(({ url }) => url);
    const authored = [...files.keys()].find((path) => path.startsWith("data/authored-")) ?? "";
    expect([...files.keys()].sort()).toEqual(
      [
        "_headers",
        "assets/first-1a2b.js",
        "assets/pdf-3c4d.js",
        authored,
        "files.json",
        "index.html",
        "manifest.webmanifest",
        "version.json",
        ...ofDataset,
      ].sort(),
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

  test("lists its own files, so that it can publish in its turn", async () => {
    const listed = readSiteList(show(files.get("files.json")))?.files ?? [];
    const sizes = [...files]
      // Hosts keep what they are asked to send to themselves.
      .filter(([path]) => !["files.json", "version.json", "_headers"].includes(path))
      .map(([path, bytes]) => [path, bytes.length]);
    expect(listed.map(({ path, bytes }) => [path, bytes])).toEqual(sizes.sort());
    const again = await publish(inventDataset(), files);
    expect(again.files).toEqual(files);
  });

  test("keeps offline what the app kept of itself, and its own core", () => {
    const kept = readSiteList(show(files.get("files.json")))?.files.filter(({ core }) => core) ?? [];
    const core = [...files.keys()].find((path) => path.startsWith("data/core-"));
    expect(kept.map(({ path }) => path)).toEqual(["assets/first-1a2b.js", core, "index.html"]);
  });

  test("is another version than that of another dataset, and its page names it", async () => {
    const versionOf = (site: ReadonlyMap<string, Uint8Array>) => readVersion(show(site.get("version.json")));
    expect(show(files.get("index.html"))).toContain(`<meta name="version" content="${versionOf(files)}" />`);
    expect(readSiteList(show(files.get("files.json")))?.version).toBe(versionOf(files));
    const other = await publish(inventDataset().set("drafts.json", "[]"));
    expect(versionOf(other.files)).toBe(versionOf(files));
    const edited = new Map(app).set("assets/pdf-3c4d.js", text("read(1)"));
    expect(versionOf((await publish(inventDataset(), edited)).files)).not.toBe(versionOf(files));
  });

  test("is named by its dataset where a browser installs it", () => {
    const manifest = JSON.parse(show(files.get("manifest.webmanifest")));
    expect(manifest).toMatchObject({ name: "Talks between Aldora and Brenmark", short_name: "Parley" });
  });

  test("is without drafts, and says how many", async () => {
    const drafts = '[{ "id": "not-yet", "title": "A meeting nobody has a source for" }]';
    const published = await publish(inventDataset().set("drafts.json", drafts));
    expect(published.counts).toMatchObject({ events: 4, drafts: 1 });
    for (const bytes of published.files.values()) expect(show(bytes)).not.toContain("nobody has a source");
    expect([...published.files.keys()]).toEqual([...files.keys()]);
  });
});

test("a dataset that has faults is not published; the faults are told, and warnings are none", async () => {
  const texts = inventDataset().set("tracks.json", "[]");
  const packed = await packSite({ texts, unread: new Map([["issues.json", "this cannot be read"]]), app }, () => {});
  expect(packed.type === "faulty" && packed.faults.map(({ file, severity }) => [file, severity])).toEqual(
    expect.arrayContaining([
      ["issues.json", "error"],
      ["events/2031-02.json", "error"],
    ]),
  );
});
