import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { packArchive } from "./packArchive";
import { readArchive } from "./readArchive";

const quiet = (): void => {};
const pack = (texts: ReadonlyMap<string, string>) => packArchive(texts, quiet);

/** Paths as a draft has them; some are names of prototypes, some are numbers, which objects would put in another order. */
const anyPath = fc.constantFrom(
  "tracks.json",
  "events/2031.json",
  "sources/гавань.json",
  "__proto__",
  "constructor",
  "7",
  "a b",
);

test("whatever texts are packed are read again as they were", () => {
  const anyTexts = fc
    .dictionary(anyPath, fc.string({ unit: "grapheme" }))
    .map((texts) => new Map(Object.entries(texts)));
  fc.assert(
    fc.property(anyTexts, (some) => {
      const texts = new Map(some).set("dataset.json", "{}");
      const result = readArchive({ bytes: pack(texts), name: "talks.zip" }, quiet);
      expect(result.type === "read" && Object.fromEntries(result.texts)).toEqual(Object.fromEntries(texts));
    }),
  );
});

afterEach(() => {
  vi.useRealTimers();
});

test("the same files give the same bytes, whenever they are packed and in whatever order they come", () => {
  const texts = inventDataset();
  const now = pack(texts);
  vi.useFakeTimers({ now: new Date("2031-04-02T12:00") });
  expect(pack(new Map([...texts].reverse()))).toEqual(now);
});

test("other programs unpack it", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-zip-"));
  const file = join(folder, "talks.zip");
  writeFileSync(file, pack(inventDataset()));
  const script = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), *z.namelist())";
  const { stdout } = spawnSync("python3", ["-c", script, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(stdout.trim()).toBe(["None", ...[...inventDataset().keys()].sort()].join(" "));
});

test("progress counts the files", () => {
  const told: number[] = [];
  packArchive(inventDataset(), (done) => told.push(done));
  expect(told).toEqual([...inventDataset().keys()].map((_, i) => i));
});
