import { inUnicodeForm } from "../unicodeForm";
import { UNSPACED } from "./characters";
import type { Rule } from "./rewrite";

/**
 * Letters of other code points that look the same on paper: ligatures, digraphs, presentation forms, the bold and
 * script letters of posts, full- and half-width forms, radicals that stand for characters. Superscripts, fractions and
 * figures of other scripts are not among them: x² says something else than x2.
 */
const SAME_LETTERS =
  /[\uFF65-\uFF9D][\uFF9E\uFF9F]?|[\u0132\u0133\u01C4-\u01CC\u01F1-\u01F3\u2160-\u217F\u2E9F\u2EF3\u2F00-\u2FD5\uFB00-\uFB06\uFB13-\uFB17\uFB20-\uFB29\uFB4F-\uFBB1\uFBD3-\uFC5D\uFC64-\uFDFB\uFE80-\uFEFC\uFF01-\uFF5E\uFFA0-\uFFDC\u{1D400}-\u{1D7FF}]/gu;

/**
 * Rules on a normalised text, for comparing only: what is read the same and is written with other code points, or with
 * marks that help to pronounce it. No rule adds, drops or changes a letter or a figure of the text.
 */
export const SPELLING: readonly Rule[] = [
  { pattern: SAME_LETTERS, to: (match) => inUnicodeForm(match, "NFKC") },
  // Variation selectors; stress over Cyrillic; points and cantillation of Hebrew; harakat, kashida and marks of Arabic.
  {
    pattern:
      /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|(?<=\p{Script=Cyrillic})[\u0300\u0301]|[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]|[\u0610-\u061A\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\uFC5E-\uFC63\uFE70-\uFE7F]/gu,
    to: () => "",
  },
  { pattern: /[\u055A\u05F3\uA78C]/gu, to: () => "'" },
  { pattern: /[\u05F4\u300C-\u300F\uFE41-\uFE44]|''/gu, to: () => '"' },
  { pattern: /\u05BE/gu, to: () => "-" },
  { pattern: /[\u2022\u2027\u2219\u22C5\u30FB]/gu, to: () => "\u00B7" },
  { pattern: /\u301C/gu, to: () => "~" },
  { pattern: /\u22EF/gu, to: () => "..." },
];

const EITHER_SIDE = `["\\u00B7${UNSPACED}\\u3001\\u3002]`;
/** Spaces that some set and others do not: inside quotation marks, before a colon or a percent sign, between Chinese and figures. */
export const SPACING: readonly Rule[] = [
  { pattern: new RegExp(` (?=${EITHER_SIDE}|[:;!?%])|(?<=${EITHER_SIDE}) `, "gu"), to: () => "" },
];
