import { readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { applyEdits, modify } from "jsonc-parser";
import { escapeInvisible } from "../src/dataset/schema/showValue";
import { describeVerified, hasDifference } from "../src/dataset/text/describeVerified";
import { mergeReceipts, type VerifiedSource, verifySource } from "../src/dataset/text/verify";
import { decodeText } from "../src/workbench/folderRules";
import { listEntries } from "./listEntries";
import { datasetFolder, readEntries } from "./readFolder";
import { readRecorded } from "./recordedSources";

const USAGE = `Usage: npm run data:verify -- TEXTS [DIR]
TEXTS holds plain-text copies of sources, SOURCE-ID.txt each; DIR is the dataset's folder (data/ by default).`;

/**
 * Checks a dataset's quotes against texts of its sources, and records what was found: hashes of paragraphs in the
 * source files, receipts in receipts.json. Writes only what changed. `today` is an ISO day.
 * Resolves to the lines to print and the exit code: 1 on any difference, a stray text or a folder that is not there.
 */
export async function verifyFolder(
  texts: string,
  dir: string,
  today: string,
): Promise<{ readonly lines: readonly string[]; readonly code: 0 | 1 }> {
  for (const [folder, what] of [
    [texts, "texts"],
    [dir, "the dataset"],
  ] as const) {
    if (!(await isFolder(folder))) return { lines: [`There is no folder of ${what} at ${folder}.`, USAGE], code: 1 };
  }
  const { files, unread } = await readEntries(dir);
  if (unread.size > 0) {
    return {
      lines: [...describeUnread(unread), `${dir} cannot be read whole; mend it first.`].map(escapeInvisible),
      code: 1,
    };
  }
  const { sources, quotes, receipts } = readRecorded(files);
  const lines: string[] = [];
  const verified: VerifiedSource[] = [];
  let stray = 0;
  const listed = await listEntries(texts);
  lines.push(...describeUnread(listed.unread));
  let skipped = listed.ignored.length;
  for (const path of listed.files) {
    const id = /^([^/]+)\.txt$/.exec(path)?.[1];
    if (id === undefined) {
      skipped++;
      continue;
    }
    const source = sources.get(id);
    const text = source && (await readText(join(texts, path)));
    if (!source) lines.push(`${path}: belongs to no source; there is no source "${id}" in ${dir}`);
    else if (text === null) lines.push(`${path}: is not UTF-8 text; save it as UTF-8`);
    if (!source || typeof text !== "string") {
      stray++;
      continue;
    }
    const outcome = verifySource(source, text, receipts, today);
    verified.push(outcome);
    lines.push(...describeVerified(outcome));
    await writeHashes(join(dir, source.path), files.get(source.path) ?? "", outcome.hashes);
  }
  if (verified.length + stray === 0) lines.push(`There is no text named SOURCE-ID.txt in ${texts}.`);
  if (skipped > 0)
    lines.push(`${skipped} other ${skipped === 1 ? "file" : "files"} left out: only TEXTS/SOURCE-ID.txt is read.`);
  const merged = `${JSON.stringify(mergeReceipts(receipts, verified, quotes), null, 2)}\n`;
  const before = files.get("receipts.json") ?? "{}\n";
  if (merged !== before) await writeFile(join(dir, "receipts.json"), merged);
  const bad = verified.filter(hasDifference).length;
  lines.push(`${verified.length} of ${sources.size} sources checked against a text, ${bad} with differences.`);
  const sound = bad + stray + listed.unread.size === 0 && verified.length > 0;
  return { lines: lines.map(escapeInvisible), code: sound ? 0 : 1 };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const describeUnread = (unread: ReadonlyMap<string, string>): readonly string[] =>
  [...unread].map(([path, reason]) => `${path}: ${reason}`);

/** A text without its byte order mark, which is no part of its first paragraph. */
const readText = async (path: string): Promise<string | null> =>
  decodeText(await readFile(path))?.replace(/^\ufeff/, "") ?? null;

/** Adds hashes to a source file and leaves its other bytes as they are. */
async function writeHashes(path: string, before: string, hashes: ReadonlyMap<number, string>): Promise<void> {
  if (hashes.size === 0) return;
  const eol = before.includes("\r\n") ? "\r\n" : "\n";
  const { paragraphs }: { paragraphs: readonly { n: number }[] } = JSON.parse(before);
  let text = before;
  paragraphs.forEach(({ n }, i) => {
    const sha256 = hashes.get(n);
    if (sha256 === undefined) return;
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol };
    text = applyEdits(text, modify(text, ["paragraphs", i, "sha256"], sha256, { formattingOptions }));
  });
  await writeFile(path, text);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [texts, dir] = process.argv.slice(2);
  if (texts === undefined) {
    console.error(USAGE);
    process.exitCode = 1;
  } else {
    const root = join(dirname(fileURLToPath(import.meta.url)), "..");
    const today = new Date().toISOString().slice(0, 10);
    try {
      const { lines, code } = await verifyFolder(texts, dir ?? datasetFolder(root), today);
      console.log(lines.join("\n"));
      process.exitCode = code;
    } catch (error) {
      console.error(escapeInvisible(error instanceof Error ? error.message : String(error)));
      process.exitCode = 1;
    }
  }
}
