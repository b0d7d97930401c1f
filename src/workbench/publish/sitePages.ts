import { readCore } from "../../dataset/read";
import type { Files } from "../../files/files";
import { readBytes } from "../../files/readFile";
import { makePages } from "../../pages/makePages";
import type { PageSet } from "../../pages/pageSet";
import { preparePages } from "../../pages/preparePages";
import type { PageFile } from "../../pages/renderPage";
import type { PackedDataset } from "./packDataset";

/** The pages of a site that is published, as the build writes them. */
export interface SitePages extends Pick<PageSet, "firstEvent" | "leftOut"> {
  /** How many records there are: about as many pages. */
  readonly records: number;
  /** Made one after the other, as they are asked for. */
  readonly pages: AsyncGenerator<PageFile>;
}

/**
 * Where the site will stand is not known here, so that they are the pages of a build without SITE_URL.
 * @param css the style sheet's path from the site's root.
 */
export async function openPages(packed: PackedDataset, css: string, atMost?: number): Promise<SitePages> {
  const files: Files = {
    read: async ({ url }) => {
      const bytes = packed.files.get(url);
      if (bytes === undefined) throw new Error(`the compiled dataset is without ${url}`);
      return new Uint8Array(bytes);
    },
  };
  const dataset = readCore(await readBytes(files, packed.core, new AbortController().signal, () => {}));
  const input = { dataset, files, url: null, css, authored: packed.authored.url };
  const prepared = await preparePages({ ...input, ...(atMost !== undefined && { atMost }) });
  const { sources, actors, months, withdrawn } = prepared;
  const { firstEvent, leftOut } = prepared.site.pages;
  const records = dataset.count + sources.length + actors.length + months.length + withdrawn.length;
  return { firstEvent, leftOut, records, pages: makePages(prepared) };
}
