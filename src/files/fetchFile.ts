import type { Address } from "../dataset/dataset";

/** Why a file could not be had, as far as what the reader can do differs. `replaced`: its name belongs to an older build. */
type FaultKind = "unreachable" | "refused" | "replaced" | "damaged" | "stalled";

/** A file of the dataset that could not be had: which, and why, in words for the reader. */
export class FileFault extends Error {
  constructor(
    readonly url: string,
    reason: string,
    readonly kind: FaultKind,
  ) {
    super(reason);
    this.name = "FileFault";
  }
}

/** A connection over which nothing came for so long is given up; the reader can try again. */
const STALLED_MS = 20_000;

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/**
 * Fetches a file, telling how many bytes have come, and unpacks it where it is gzip: the core is stored packed,
 * so that it is small on hosts that do not compress.
 */
export async function fetchBytes(
  address: Address,
  signal?: AbortSignal,
  onProgress?: (received: number, total: number) => void,
): Promise<ArrayBuffer> {
  const packed = await fetchWhole(address, signal, onProgress);
  const isGzip = packed[0] === GZIP_MAGIC[0] && packed[1] === GZIP_MAGIC[1];
  if (!isGzip) return packed.buffer;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  try {
    return await new Response(stream).arrayBuffer();
  } catch {
    throw new FileFault(address.url, "the file arrived damaged and could not be unpacked", "damaged");
  }
}

/** Fetches a JSON file; `departs` says where what came is not what was expected, or null where it is. */
export async function fetchJson<T>(
  address: Address,
  departs: (value: unknown) => Promise<string | null>,
  signal?: AbortSignal,
): Promise<T> {
  const bytes = await fetchWhole(address, signal);
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

/** All bytes of a file. Gives up where the server refuses, cannot be reached, or sends nothing for STALLED_MS. */
async function fetchWhole(
  address: Address,
  signal?: AbortSignal,
  onProgress?: (received: number, total: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { url } = address;
  const giveUp = new AbortController();
  const stop = () => giveUp.abort();
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(stop, STALLED_MS);
  };
  signal?.addEventListener("abort", stop);
  try {
    wait();
    const response = await fetch(new URL(url, document.baseURI), {
      signal: giveUp.signal,
      credentials: "same-origin",
    });
    if (!response.ok) throw refusal(url, response.status);
    return await readAll(response, address.bytes, (received, total) => {
      wait();
      onProgress?.(received, total);
    });
  } catch (error) {
    if (error instanceof FileFault || signal?.aborted) throw error;
    if (giveUp.signal.aborted) {
      throw new FileFault(url, `nothing has come for ${STALLED_MS / 1000} seconds`, "stalled");
    }
    throw new FileFault(
      url,
      navigator.onLine ? "the server could not be reached" : "this device is offline",
      "unreachable",
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/** Files carry a hash of their content in their name: one that is gone has been replaced by another build's. */
const refusal = (url: string, status: number): FileFault =>
  status === 404 || status === 410
    ? new FileFault(url, `the server no longer has it (${status}); there may be a new version`, "replaced")
    : new FileFault(url, `the server answered ${status}`, "refused");

async function readAll(
  response: Response,
  expected: number,
  onProgress?: (received: number, total: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    received += value.length;
    onProgress?.(received, expected);
  }
  const whole = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
