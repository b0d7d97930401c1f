import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Dataset } from "../src/dataset/dataset";
import { readCore } from "../src/dataset/read";
import type { Files } from "../src/files/files";
import { readBytes } from "../src/files/readFile";
import type { Card } from "../src/pages/cards/card";
import { siteCard } from "../src/pages/cards/cardOf";
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
  /** Draws the pictures that the pages name; without it none are drawn. */
  readonly painterOf?: (dataset: Dataset) => (card: Card) => Uint8Array;
  readonly atMost?: number;
}

/** What was written into a site: how many pages, and what they were made from. */
export interface WrittenPages {
  readonly count: number;
  /** Pictures for where a page's address is pasted, and how long they took. */
  readonly cards: { readonly count: number; readonly seconds: number };
  readonly prepared: PreparedPages;
}

/** Writes the pages of the dataset that a built folder holds, each as it is made: what is held does not grow with their number. */
export async function writePages({ folder, core, painterOf, ...input }: PagesOf): Promise<WrittenPages> {
  const files: Files = {
    read: async ({ url }) => new Uint8Array(await readFile(join(folder, url))),
  };
  const { signal } = new AbortController();
  const dataset = readCore(await readBytes(files, { url: core, bytes: 0 }, signal, () => {}));
  const prepared = await preparePages({ ...input, dataset, files });
  const made = new Set<string>();
  const write = async (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    const inside = dirname(file);
    if (!made.has(inside)) await mkdir(inside, { recursive: true });
    made.add(inside);
    await writeFile(file, content);
  };
  const cards = { count: 0, seconds: 0 };
  const paint = painterOf?.(dataset);
  const writeCard = async (card: Card | undefined) => {
    if (paint === undefined || card === undefined) return;
    const began = performance.now();
    await write(card.path, paint(card));
    cards.count++;
    cards.seconds += (performance.now() - began) / 1000;
  };
  let count = 0;
  if (prepared.site.cards !== null) await writeCard(siteCard(prepared.site));
  for await (const { path, text, card } of makePages(prepared)) {
    await write(path, text);
    await writeCard(card);
    count++;
  }
  return { count, cards, prepared };
}
