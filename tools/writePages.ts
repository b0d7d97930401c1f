import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readCore } from "../src/dataset/read";
import type { Files } from "../src/files/files";
import { readBytes } from "../src/files/readFile";
import { makePages } from "../src/pages/makePages";
import { type PreparedPages, preparePages } from "../src/pages/preparePages";

export interface PagesOf {
  /** The built site. */
  readonly folder: string;
  /** Paths in it: the compiled core, the zip of the authored files, the pages' style sheet. */
  readonly core: string;
  readonly authored: string | null;
  readonly css: string;
  readonly url: string | null;
  readonly atMost?: number;
}

/** What was written into a site: how many pages, and what they were made from. */
export interface WrittenPages {
  readonly count: number;
  readonly prepared: PreparedPages;
}

/** Writes the pages of the dataset that a built folder holds, each as it is made: what is held does not grow with their number. */
export async function writePages({ folder, core, ...input }: PagesOf): Promise<WrittenPages> {
  const files: Files = {
    read: async ({ url }) => new Uint8Array(await readFile(join(folder, url))),
  };
  const { signal } = new AbortController();
  const dataset = readCore(await readBytes(files, { url: core, bytes: 0 }, signal, () => {}));
  const prepared = await preparePages({ ...input, dataset, files });
  const made = new Set<string>();
  let count = 0;
  for await (const { path, text } of makePages(prepared)) {
    const file = join(folder, path);
    const inside = dirname(file);
    if (!made.has(inside)) await mkdir(inside, { recursive: true });
    made.add(inside);
    await writeFile(file, text);
    count++;
  }
  return { count, prepared };
}
