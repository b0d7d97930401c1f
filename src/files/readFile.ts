import type { Address } from "../dataset/dataset";
import { FileFault, type Files, type OnProgress } from "./files";

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** Reads a file and unpacks it where it is gzip: the core is stored packed, so that it is small on hosts that do not compress. */
export async function readBytes(
  files: Files,
  address: Address,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ArrayBuffer> {
  const packed = await files.read(address, signal, onProgress);
  const isGzip = packed[0] === GZIP_MAGIC[0] && packed[1] === GZIP_MAGIC[1];
  if (!isGzip) return packed.buffer;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  try {
    return await new Response(stream).arrayBuffer();
  } catch {
    throw new FileFault(address.url, "the file arrived damaged and could not be unpacked", "damaged");
  }
}

/** Reads a JSON file; `departs` says where what came is not what was expected, or null where it is. */
export async function readJson<T>(
  files: Files,
  address: Address,
  departs: (value: unknown) => Promise<string | null>,
  signal: AbortSignal,
): Promise<T> {
  const bytes = await files.read(address, signal);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new FileFault(address.url, "the file arrived damaged and could not be read", "damaged");
  }
  const departure = await departs(value);
  if (departure !== null) {
    throw new FileFault(address.url, `the file is not what this page expects (${departure})`, "damaged");
  }
  return value as T;
}
