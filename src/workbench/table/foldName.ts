/** A name without what people write one way or another: case, accents, spaces, underscores, punctuation. */
export const foldName = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
