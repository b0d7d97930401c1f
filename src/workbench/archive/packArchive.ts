import { strToU8, Zip, ZipDeflate } from "fflate";
import { joinBytes } from "../../files/joinBytes";
import type { Progress } from "../progress";
import { packingWords } from "./words";

/** The first moment that a zip can name, whatever the device's clock and zone: the same files give the same bytes. */
const FIRST_MOMENT = new Date(1980, 0, 1, 12);

/** A zip of files by path, in the order of their paths. The same on every device. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>, progress: Progress): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [done, [path, bytes]] of sorted.entries()) {
    progress(done, sorted.length, packingWords());
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = FIRST_MOMENT;
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return joinBytes(chunks);
}

/** A zip of an authored folder: what "Open" takes. */
export const packArchive = (texts: ReadonlyMap<string, string>, progress: Progress): Uint8Array<ArrayBuffer> =>
  packFiles(new Map([...texts].map(([path, text]) => [path, strToU8(text)])), progress);
