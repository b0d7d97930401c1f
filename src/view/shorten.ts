const SHOWN_CHARACTERS = 60;

/** A link's text as it may stand in a notice: on one line, without characters that turn the text round, not endless. */
export function shorten(text: string): string {
  const shown = [...text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")];
  return shown.length > SHOWN_CHARACTERS ? `${shown.slice(0, SHOWN_CHARACTERS).join("")}…` : shown.join("");
}
