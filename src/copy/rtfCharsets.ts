/** Windows code pages by the number of a font's character set (RTF 1.9.1, "Font Table"). */
const BY_FONT: { readonly [charset: number]: string } = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};
const BY_CODE_PAGE: { readonly [page: number]: string } = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  65001: "utf-8",
};

/** The character set of a font's number, undefined where the document's own stands. */
export const charsetOfFont = (charset: number): string | undefined => BY_FONT[charset];

/** The character set of a code page's number. */
export const charsetOfPage = (page: number): string =>
  BY_CODE_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");

/** Letters of a code page; those that it does not have come as U+FFFD. */
export const decodePage = (bytes: readonly number[], charset: string): string =>
  new TextDecoder(charset).decode(Uint8Array.from(bytes));
