import { inUnicodeForm } from "../dataset/unicodeForm";

/** Ids stand in addresses: as long as can be read in one glance. */
const LENGTH = 60;

/**
 * An id of a-z, 0-9 and single hyphens for a name in any script: accents go, and letters of other alphabets, of which no
 * reading is right for all. `stem` stands in where nothing is left. A number is added where the id is taken.
 */
export function makeId(name: string, stem: string, isTaken: (id: string) => boolean): string {
  const plain = inUnicodeForm(name, "NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  let id = "";
  for (const word of words) {
    const longer = id === "" ? word.slice(0, LENGTH) : `${id}-${word}`;
    if (longer.length > LENGTH) break;
    id = longer;
  }
  const base = id === "" ? stem : id;
  if (!isTaken(base)) return base;
  for (let n = 2; ; n++) if (!isTaken(`${base}-${n}`)) return `${base}-${n}`;
}
