import { inUnicodeForm } from "../../dataset/unicodeForm";

/** A name without what people write one way or another: case, accents, spaces, underscores, punctuation. */
export const foldName = (name: string): string =>
  inUnicodeForm(name, "NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
