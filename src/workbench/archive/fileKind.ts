/** What a file that is no zip is, by its first bytes, so that a reader is told what they chose. */
const KINDS: readonly { readonly at: number; readonly bytes: string; readonly kind: string }[] = [
  { at: 0, bytes: "\x1f\x8b", kind: "a gzip archive (.gz or .tgz)" },
  { at: 0, bytes: "7z\xbc\xaf\x27\x1c", kind: "a 7-Zip archive" },
  { at: 0, bytes: "Rar!", kind: "a RAR archive" },
  { at: 0, bytes: "\xfd7zXZ", kind: "an xz archive" },
  { at: 0, bytes: "BZh", kind: "a bzip2 archive" },
  { at: 257, bytes: "ustar", kind: "a tar archive" },
  { at: 0, bytes: "%PDF", kind: "a PDF" },
  { at: 0, bytes: "\xd0\xcf\x11\xe0", kind: "a document of an older Office program" },
  { at: 0, bytes: "\x89PNG", kind: "a picture" },
  { at: 0, bytes: "\xff\xd8\xff", kind: "a picture" },
  { at: 0, bytes: "GIF8", kind: "a picture" },
];

/** A clause such as "a RAR archive"; null where the bytes tell nothing. */
export function kindOfFile(bytes: Uint8Array): string | null {
  const known = KINDS.find(({ at, bytes: sign }) =>
    Array.from(sign).every((letter, i) => bytes[at + i] === letter.charCodeAt(0)),
  );
  if (known) return known.kind;
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "a web page";
  return /^[[{]/.test(start) ? "a JSON file" : null;
}
