import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { normalise } from "./normalise";

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. The text must be well-formed UTF-16. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** A paragraph's identity: SHA-256 over its normalised text. */
export const paragraphHash = (text: string): string => sha256Hex(normalise(text));
