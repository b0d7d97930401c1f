import { inUnicodeForm } from "../unicodeForm";
import { DASHES, DOUBLE_QUOTES, INVISIBLE, SINGLE_QUOTES } from "./characters";

/** Part of every receipt: raise it when the rules below change, and receipts of the old rules become stale. */
export const NORMALISER_VERSION = 1;

const LONE_SURROGATES = /\p{Surrogate}/gu;
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, "gu");
const SINGLES = new RegExp(`[${SINGLE_QUOTES}]`, "gu");
const DOUBLES = new RegExp(`[${DOUBLE_QUOTES}]`, "gu");
const SPACED_DASHES = new RegExp(` ?[${DASHES}] ?`, "gu");
const SPACES = /\p{White_Space}+/gu;

/**
 * The form in which texts are compared and hashed: well-formed, without invisible characters, NFC, typographic
 * quotes, dashes and ellipses as ASCII (no spaces around a dash), single spaces, trimmed. Idempotent.
 * Not NFKC, which would turn x² into x2: a change of what is said.
 */
export function normalise(text: string): string {
  const folded = normaliseLayout(text).replace(SINGLES, "'").replace(DOUBLES, '"').replace(/…/g, "...");
  return folded.replace(SPACED_DASHES, "-");
}

/** The same without the folding of typography: texts that are equal in this form look alike. */
export const normaliseLayout = (text: string): string => tidySpaces(settle(text));

const settle = (text: string): string =>
  inUnicodeForm(text.replace(LONE_SURROGATES, "\uFFFD").replace(INVISIBLES, ""), "NFC");

const tidySpaces = (text: string): string => text.replace(SPACES, " ").replace(/^ | $/g, "");
