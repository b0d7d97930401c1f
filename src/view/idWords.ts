/** Ids as one text, as an address lists them: the key of what is derived from them, for reading gives new lists each time. */
export const idWords = (ids: readonly string[]): string => ids.join(",");

export const idsIn = (words: string): readonly string[] => (words === "" ? [] : words.split(","));
