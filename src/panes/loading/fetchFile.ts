import type { Address } from "../../dataset/dataset";

/** A file of the dataset that could not be had: which, and why, in words for the reader. */
export class FileFault extends Error {
  constructor(
    readonly url: string,
    reason: string,
  ) {
    super(reason);
    this.name = "FileFault";
  }
}

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
  const response = await fetchOk(address.url, signal);
  const packed = await readAll(response, address.bytes, onProgress);
  const isGzip = packed[0] === GZIP_MAGIC[0] && packed[1] === GZIP_MAGIC[1];
  if (!isGzip) return packed.buffer;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  try {
    return await new Response(stream).arrayBuffer();
  } catch {
    throw new FileFault(address.url, "the file arrived damaged and could not be unpacked");
  }
}

export async function fetchJson<T>(address: Address, signal?: AbortSignal): Promise<T> {
  const response = await fetchOk(address.url, signal);
  try {
    // The app's own compiled files are content-hashed and made by our compiler: trusted at run time.
    return (await response.json()) as T;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new FileFault(address.url, "the file arrived damaged and could not be read");
  }
}

async function fetchOk(url: string, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(new URL(url, document.baseURI), { ...(signal && { signal }), credentials: "same-origin" });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new FileFault(url, navigator.onLine ? "the server could not be reached" : "this device is offline");
  }
  if (!response.ok) throw new FileFault(url, `the server answered ${response.status}`);
  return response;
}

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
