import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { normalise } from "./normalise";

/** SHA-256 of bytes, or of a text's UTF-8, in lower-case hexadecimal. */
export type Digest = (content: string | Uint8Array) => string;

/** In plain script, for wherever there is none that is faster and gives its answer at once. */
export const digestInScript: Digest = (content) =>
  bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. The text must be well-formed UTF-16. */
export const sha256Hex = (text: string): string => digestInScript(text);

/** A paragraph's identity: SHA-256 over its normalised text. */
export const paragraphHash = (text: string): string => sha256Hex(normalise(text));
