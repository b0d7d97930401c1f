import { gzipSync } from "node:zlib";
import type { CompiledDataset } from "../src/dataset/compileDataset";

/** The files of a compiled dataset as they are served, by address relative to the page. */
export interface PackedDataset {
  readonly coreUrl: string;
  readonly coreBytes: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The core is served packed, because hosts compress JSON by themselves but not unknown binary files; the page unpacks
 * it. Level 9 costs some tens of milliseconds once a build.
 */
export function packDataset({ core, files }: CompiledDataset): PackedDataset {
  const packed = gzipSync(core.bytes, { level: 9 });
  return {
    coreUrl: core.url,
    coreBytes: packed.length,
    files: new Map([[core.url, packed], ...files.map((file) => [file.url, file.bytes] as const)]),
  };
}
