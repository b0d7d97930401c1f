import { strToU8, Zip, ZipDeflate } from "fflate";
import { joinBytes } from "../../files/joinBytes";
import type { Progress } from "../progress";
import { packingWords } from "./words";

/** The first moment that a zip can name, whatever the device's clock and zone: the same files give the same bytes. */
const FIRST_MOMENT = new Date(1980, 0, 1, 12);

/** A zip that is being made: of a file that was added, only what it is packed to is held. */
export interface Packing {
  readonly add: (path: string, bytes: Uint8Array) => void;
  /** In the order of their paths. */
  readonly addAll: (files: ReadonlyMap<string, Uint8Array>, progress: Progress) => void;
  readonly end: () => Uint8Array<ArrayBuffer>;
}

/** A zip of files in the order in which they are added. The same on every device. */
export function startPacking(): Packing {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (path: string, bytes: Uint8Array): void => {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = FIRST_MOMENT;
    zip.add(entry);
    entry.push(bytes, true);
  };
  return {
    add,
    addAll: (files, progress) => {
      const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [done, [path, bytes]] of sorted.entries()) {
        progress(done, sorted.length, packingWords());
        add(path, bytes);
      }
    },
    end: () => {
      zip.end();
      return joinBytes(chunks);
    },
  };
}

/** A zip of an authored folder: what "Open" takes. */
export function packArchive(texts: ReadonlyMap<string, string>, progress: Progress): Uint8Array<ArrayBuffer> {
  const packing = startPacking();
  packing.addAll(new Map([...texts].map(([path, text]) => [path, strToU8(text)])), progress);
  return packing.end();
}
