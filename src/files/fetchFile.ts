import type { Address } from "../dataset/dataset";
import { FileFault, type Files, type OnProgress } from "./files";
import { joinBytes } from "./joinBytes";

/** A connection over which nothing came for so long is given up; the reader can try again. */
const STALLED_MS = 20_000;

/** Files beside the page. Gives up where the server refuses, cannot be reached, or sends nothing for STALLED_MS. */
export const fetchedFiles: Files = { read: fetchWhole };

async function fetchWhole(
  address: Address,
  signal: AbortSignal,
  onProgress?: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> {
  const { url } = address;
  const giveUp = new AbortController();
  const stop = () => giveUp.abort();
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(stop, STALLED_MS);
  };
  signal.addEventListener("abort", stop);
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
    if (error instanceof FileFault || signal.aborted) throw error;
    if (giveUp.signal.aborted) {
      throw new FileFault(url, `nothing has come for ${STALLED_MS / 1000} seconds`, "stalled");
    }
    throw navigator.onLine
      ? new FileFault(url, "the server could not be reached", "unreachable")
      : new FileFault(url, "this device is offline", "offline");
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/** Files carry a hash of their content in their name: one that is gone has been replaced by another build's. */
const refusal = (url: string, status: number): FileFault =>
  status === 404 || status === 410
    ? new FileFault(url, `the server no longer has it (${status}); there may be a new version`, "replaced")
    : new FileFault(url, `the server answered ${status}`, "refused");

async function readAll(response: Response, told: number, onProgress: OnProgress): Promise<Uint8Array<ArrayBuffer>> {
  const expected = told || lengthOf(response);
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    received += value.length;
    onProgress(received, expected);
  }
  return joinBytes(chunks);
}

/** What the server says of a file whose size the page was not told: 0 where it says nothing, or the length of what it packed. */
const lengthOf = ({ headers }: Response): number =>
  headers.has("content-encoding") ? 0 : Number(headers.get("content-length")) || 0;
