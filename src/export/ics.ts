/** The text of iCalendar files (RFC 5545): escaping, folding, line ends. */

/** A TEXT value: backslash, semicolon, comma and line break escaped; other control characters may not stand in one. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that go
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "");

const LINE_OCTETS = 75;

/** A content line in lines of 75 octets at most, each after the first begun by a space; no character is cut in two. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
