import { gzipSync } from "fflate";
import { nameFile } from "../../dataset/compile/emit";
import type { CompiledDataset } from "../../dataset/compileDataset";
import { authoredFileOf } from "../../dataset/schema/files";
import type { Texts } from "../../dataset/texts";
import { packArchive } from "../archive/packArchive";
import type { SiteHead } from "./writeHead";

/** A compiled dataset as it is served: its files by address relative to the page, and what the page's head says of it. */
export interface PackedDataset extends SiteHead {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The core is served packed, because hosts compress JSON by themselves but not unknown binary files; the page unpacks
 * it. The authored texts are put beside it as a zip, so that a reader can go on from them; what is not finished is in
 * neither. Built or published in a browser, the bytes are the same.
 */
export function packDataset({ core, files, about }: CompiledDataset, texts: Texts): PackedDataset {
  const packed = gzipSync(core.bytes, { level: 9, mtime: 0 });
  const finished = [...texts.keys()].filter((path) => authoredFileOf(path) !== "drafts");
  const authored = packArchive({ keys: () => finished.values(), get: (path) => texts.get(path) }, () => {});
  const authoredUrl = nameFile("authored", "zip", authored);
  return {
    ...about,
    core: { url: core.url, bytes: packed.length },
    authored: { url: authoredUrl, bytes: authored.length },
    files: new Map([
      [core.url, packed],
      [authoredUrl, authored],
      ...files.map(({ url, bytes }) => [url, bytes] as const),
    ]),
  };
}
