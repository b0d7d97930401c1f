import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Texts } from "../../dataset/texts";
import { joinBytes } from "../../files/joinBytes";
import type { Progress } from "../progress";
import { packingWords } from "./words";

/** The first moment that a zip can name, whatever the device's clock and zone: the same files give the same bytes. */
const FIRST_MOMENT = new Date(1980, 0, 1, 12);

/** A zip that is being made: of a file that was added, only what it is packed to is held. */
export interface Packing {
  readonly add: (path: string, bytes: Uint8Array) => void;
  /** In the order of their paths; each is asked for as it is packed. */
  readonly addAll: (files: Pick<ReadonlyMap<string, Uint8Array>, "keys" | "get">, progress: Progress) => void;
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
      const sorted = [...files.keys()].sort();
      for (const [done, path] of sorted.entries()) {
        progress(done, sorted.length, packingWords());
        const bytes = files.get(path);
        if (bytes === undefined) throw new Error(`${path} is gone`);
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
export function packArchive(texts: Pick<Texts, "keys" | "get">, progress: Progress): Uint8Array<ArrayBuffer> {
  const packing = startPacking();
  const bytesOf = (path: string) => {
    const text = texts.get(path);
    return text === undefined ? undefined : strToU8(text);
  };
  packing.addAll({ keys: () => texts.keys(), get: bytesOf }, progress);
  return packing.end();
}
