/** Ids are at most 100 letters; these leave room for a number. */
const MOST_LETTERS = 80;

/**
 * An id of parts as people write them, in a-z and 0-9, that nobody has yet: "harbour-post-2031-02-03-talks-end", with a
 * number behind it where it is taken. `otherwise` where nothing of the parts can be written so.
 */
export function newId(parts: readonly string[], taken: ReadonlySet<string>, otherwise: string): string {
  const spelled = parts.map(spell).filter((part) => part !== "");
  const meant = spelled.join("-").slice(0, MOST_LETTERS).replace(/-+$/, "") || otherwise;
  for (let n = 1; ; n++) {
    const id = n === 1 ? meant : `${meant}-${n}`;
    if (!taken.has(id)) return id;
  }
}

const spell = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The first words of a text, as many as tell it from others. */
export const firstWords = (text: string, count = 4): string => text.split(/\s+/u).slice(0, count).join(" ");
