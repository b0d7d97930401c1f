import { gzipSync } from "fflate";
import type { CompiledDataset } from "../../dataset/compileDataset";
import type { SiteHead } from "./writeHead";

/** A compiled dataset as it is served: its files by address relative to the page, and what the page's head says of it. */
export interface PackedDataset extends SiteHead {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The core is served packed, because hosts compress JSON by themselves but not unknown binary files; the page unpacks
 * it. Level 9 costs some tens of milliseconds. Built or published in a browser, the bytes are the same.
 */
export function packDataset({ core, files, about }: CompiledDataset): PackedDataset {
  const packed = gzipSync(core.bytes, { level: 9, mtime: 0 });
  return {
    ...about,
    coreUrl: core.url,
    coreBytes: packed.length,
    files: new Map([[core.url, packed], ...files.map((file) => [file.url, file.bytes] as const)]),
  };
}
