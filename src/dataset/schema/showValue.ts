import { formatNumber } from "../../time/formatNumber";
/** "U+200B": a character by its number, since it may be one that cannot be shown. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** More than this of a value tells an editor nothing that the place in the file does not. */
const SHOWN_MOST = 60;

/** A value of a file for a message, which has to stay a line that can be read: of a long one its beginning and its length. */
export function showValue(value: string): string {
  if (value.length <= SHOWN_MOST) return value;
  // A pair of surrogates that the cut would part is left out whole.
  const beginning = value.slice(0, SHOWN_MOST).replace(/[\ud800-\udbff]$/, "");
  return `${beginning}… (${formatNumber(value.length)} characters)`;
}

/**
 * What a terminal or log would act upon or not show (control characters, line ends of every kind, marks of direction,
 * characters without width, what is no character) as the escapes that JSON and JavaScript have. Doing it twice changes nothing.
 */
export const escapeInvisible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu,
    (character) => {
      const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
      return number.length > 4 ? `\\u{${number}}` : `\\u${number.padStart(4, "0")}`;
    },
  );
