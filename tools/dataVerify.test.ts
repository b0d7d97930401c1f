import { mkdir, mkdtemp, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { verifyFolder } from "./dataVerify";

const SOURCE = `{
  "id":   "fn-1", "title": "Talks end",
  "languages": ["en",    "uk"],
  "paragraphs": [
    {
      "n": 1,
      "gist": "The talks."
    },
    {
      "n": 2,
      "gist": "The swap."
    }
  ]
}
`;
const EVENTS = JSON.stringify([
  {
    id: "swap",
    evidence: [{ source: "fn-1", paragraph: 2, quote: "handed over 157 prisoners" }],
    discrepancies: [
      {
        readings: [
          { source: "fn-1", paragraph: 1, quote: "after about four hours" },
          { source: "fn-1", paragraph: 1 },
        ],
      },
    ],
  },
]);
const TEXT = "Talks end\nThe talks ended after about four hours.\nEach side handed over 157 prisoners on Thursday.\n";

let root = "";
let texts = "";
let dir = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "parley-verify-"));
  [texts, dir] = [join(root, "texts"), join(root, "data")];
  await mkdir(texts);
  await mkdir(join(dir, "sources"), { recursive: true });
  await mkdir(join(dir, "events"));
  await writeFile(join(dir, "sources/fn-1.json"), SOURCE);
  await writeFile(join(dir, "events/2026.json"), EVENTS);
  await writeFile(join(texts, "fn-1.txt"), TEXT);
});
afterEach(() => rm(root, { recursive: true }));

const run = (today = "2026-11-24") => verifyFolder(texts, dir, today);

test("hashes go into the source file, whose other bytes stay, and receipts beside it", async () => {
  const { lines, code } = await run();
  expect(code).toBe(0);
  expect(lines).toEqual([
    "fn-1: 2 paragraphs in the text, 2 quotes found (2 verified, 0 verbatim, 0 but for typography), 2 new hashes, 0 differences",
    "1 of 1 sources checked against a text, 0 with differences.",
  ]);
  const source = await readFile(join(dir, "sources/fn-1.json"), "utf8");
  expect(source.replace(/,\s*"sha256": ?"[0-9a-f]{64}"/g, "")).toBe(SOURCE);
  expect(source.match(/"sha256"/g)).toHaveLength(2);
  const receipts: unknown = JSON.parse(await readFile(join(dir, "receipts.json"), "utf8"));
  expect(Object.values(receipts ?? {})).toEqual([
    { result: "verified", on: "2026-11-24", over: expect.stringMatching(/^[0-9a-f]{64}$/) },
    { result: "verified", on: "2026-11-24", over: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
});

test("a later run with nothing changed rewrites nothing", async () => {
  await run();
  const paths = [join(dir, "sources/fn-1.json"), join(dir, "receipts.json")];
  const long = new Date("2020-01-01T00:00:00Z");
  for (const path of paths) await utimes(path, long, long);
  expect((await run("2027-01-01")).code).toBe(0);
  for (const path of paths) expect((await stat(path)).mtime).toEqual(long);
});

test("a difference is printed with its words and exits 1", async () => {
  await writeFile(join(texts, "fn-1.txt"), TEXT.replace("157", "146"));
  const { lines, code } = await run();
  expect(code).toBe(1);
  expect(lines).toContain("    handed over [-157-] {+146+} prisoners");
});

test("a text of no source, one that is not UTF-8, and other files are told", async () => {
  await writeFile(join(texts, "fn-2.txt"), TEXT);
  await writeFile(join(texts, "notes.md"), "x");
  const stray = await run();
  expect(stray.code).toBe(1);
  expect(stray.lines.join("\n")).toContain('fn-2.txt: belongs to no source; there is no source "fn-2"');
  expect(stray.lines.join("\n")).toContain("1 other file left out");
  await writeFile(join(texts, "fn-1.txt"), Buffer.from([0xff, 0xfe, 0x41, 0x00]));
  expect((await run()).lines.join("\n")).toContain("fn-1.txt: is not UTF-8 text");
});

test("folders that are missing or empty are named", async () => {
  const missing = await verifyFolder(join(root, "nowhere"), dir, "2026-11-24");
  expect(missing.code).toBe(1);
  expect(missing.lines[0]).toBe(`There is no folder of texts at ${join(root, "nowhere")}.`);
  expect((await verifyFolder(texts, join(root, "nodata"), "2026-11-24")).lines[0]).toContain("of the dataset at");
  await rm(join(texts, "fn-1.txt"));
  expect((await run()).lines[0]).toBe(`There is no text named SOURCE-ID.txt in ${texts}.`);
});

test("a file that is not JSON is named", async () => {
  await writeFile(join(dir, "events/2026.json"), "[{]");
  await expect(run()).rejects.toThrow("events/2026.json: ");
});

test("a linked text is compared, and one that leads nowhere is named", async () => {
  await rm(join(texts, "fn-1.txt"));
  await writeFile(join(root, "kept.txt"), TEXT);
  await symlink("../kept.txt", join(texts, "fn-1.txt"));
  expect((await run()).code).toBe(0);
  await symlink("../gone.txt", join(texts, "fn-2.txt"));
  const { lines, code } = await run();
  expect(code).toBe(1);
  expect(lines).toContain("fn-2.txt: this link leads to nothing ('../gone.txt'); mend it, or put the file itself here");
});

test("a file of the dataset that cannot be read stops the comparison, so that no receipt is lost", async () => {
  await symlink("../gone.json", join(dir, "receipts.json"));
  const { lines, code } = await run();
  expect(code).toBe(1);
  expect(lines).toEqual([
    `receipts.json: this link leads to nothing ('../gone.json'); mend it, or put the file itself here`,
    `${dir} cannot be read whole; mend it first.`,
  ]);
});

test("no line holds what a terminal would act upon", async () => {
  const id = "fn-\u001b[2J";
  await writeFile(join(texts, `${id}.txt`), TEXT);
  await writeFile(join(dir, "sources/fn-1.json"), SOURCE.replace("Talks end", "\\u001b[31mTalks end"));
  await writeFile(join(dir, "events/2026.json"), EVENTS.replace("handed over 157", "handed \\n over \\u202e 1"));
  const { lines } = await run();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that no line may hold
  for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
});
