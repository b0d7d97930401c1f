import { normalise } from "./normalise";
import { type Digest, digestInScript } from "./paragraphHash";

/** As many figures of base 36: enough to tell the quotes of one paragraph apart, short enough for a link. */
const LENGTH = 4;
const BITS_32 = 8;

/** What names a quote in a link (`quote=k3f9`): four letters and digits of its words' hash, the same however they are typeset. */
export const quoteSign = (quote: string, digest: Digest = digestInScript): string =>
  Number.parseInt(digest(normalise(quote)).slice(0, BITS_32), 16)
    .toString(36)
    .padStart(LENGTH, "0")
    .slice(-LENGTH);
