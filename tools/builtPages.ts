import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { compileDataset } from "../src/dataset/compileDataset";
import { packDataset } from "../src/workbench/publish/packDataset";
import { type PagesOf, writePages } from "./writePages";

export const PAGE_LISTS = ["e", "r", "a", "p", "s", "m"];

/**
 * The compiled files of a dataset and its pages in a folder of their own, as a build has them beside the app; gone after
 * the tests of the file that asks. Nothing but tests imports this file.
 */
export async function buildPages(
  texts: ReadonlyMap<string, string>,
  url: string | null,
  { css = "assets/pages.css", painterOf }: { readonly css?: string; readonly painterOf?: PagesOf["painterOf"] } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), "parley-pages-"));
  afterAll(() => rm(folder, { recursive: true }));
  const { output, faults } = compileDataset(texts);
  if (output === null) throw new Error(faults[0]?.message);
  const packed = packDataset(output, texts);
  for (const [path, bytes] of packed.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  await writePages({
    folder,
    core: packed.core.url,
    authored: packed.authored.url,
    css,
    url,
    ...(painterOf && { painterOf }),
  });
  const pages = new Map<string, string>();
  for (const name of PAGE_LISTS) {
    for (const file of await readdir(join(folder, name))) {
      if (file.endsWith(".html")) pages.set(`${name}/${file}`, await readFile(join(folder, name, file), "utf8"));
    }
  }
  return { folder, pages };
}

const SIGNS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
export const decodeHtml = (html: string): string =>
  html.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (sign) => SIGNS[sign] ?? sign);
