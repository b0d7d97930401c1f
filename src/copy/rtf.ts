import { charsetOfFont, charsetOfPage, decodePage } from "./rtfCharsets";

/** Words that stand for characters. */
const CHARACTERS: { readonly [word: string]: string } = {
  par: "\n\n",
  sect: "\n\n",
  page: "\n\n",
  row: "\n\n",
  cell: "\n\n",
  line: "\n",
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
};
const SYMBOLS: { readonly [symbol: string]: string } = {
  "~": "\u00A0",
  "-": "\u00AD",
  _: "\u2011",
  "\n": "\n\n",
  "\r": "\n\n",
};
/** Groups that hold no words of the text. Those that begin with \* are left out too. */
const SILENT = new Set(
  (
    "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote " +
    "annotation atnid atnauthor themedata datastore xmlnstbl listtable listoverridetable rsidtbl generator nonshppict fldinst"
  ).split(" "),
);

/** What is in force within a group. */
interface State {
  readonly silent: boolean;
  readonly inFonts: boolean;
  readonly hidden: boolean;
  /** Characters that stand for each \u for readers that know none. */
  readonly fallback: number;
  readonly charset: string | undefined;
}

const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([\s\S])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/g;

/**
 * The words of a rich text (RTF 1.9.1): an empty line between paragraphs. Takes one character a byte; null where it is no
 * such text. What it does not know it passes over.
 */
export function readRtf(binary: string): string | null {
  if (!binary.startsWith("{\\rtf")) return null;
  const words: string[] = [];
  const groups: State[] = [];
  const fonts = new Map<number, string>();
  let state: State = { silent: false, inFonts: false, hidden: false, fallback: 1, charset: undefined };
  let own = "windows-1252";
  let font = 0;
  let skip = 0;
  let bytes: number[] = [];
  // Bytes are gathered: in some code pages a letter has two.
  const flush = () => {
    if (bytes.length > 0) words.push(decodePage(bytes, state.charset ?? own));
    bytes = [];
  };
  const say = (text: string) => {
    flush();
    if (!state.silent && !state.hidden) words.push(text);
  };
  const sayByte = (byte: number) => {
    if (skip > 0) skip--;
    else if (!state.silent && !state.hidden) bytes.push(byte);
  };
  const tokens = new RegExp(TOKEN);
  for (let token = tokens.exec(binary); token; token = tokens.exec(binary)) {
    const [, word, digits, hex, symbol, brace, run] = token;
    const value = digits === undefined ? null : Number(digits);
    if (brace === "{") {
      flush();
      groups.push(state);
    } else if (brace === "}") {
      flush();
      state = groups.pop() ?? state;
      skip = 0;
    } else if (run !== undefined) {
      for (let at = 0; at < run.length; at++) sayByte(run.charCodeAt(at));
    } else if (hex !== undefined) sayByte(Number.parseInt(hex, 16));
    else if (symbol === "*") state = { ...state, silent: true };
    else if (symbol !== undefined && /[\\{}]/.test(symbol)) sayByte(symbol.charCodeAt(0));
    else if (symbol !== undefined) say(SYMBOLS[symbol] ?? "");
    else if (word === "u") {
      say(String.fromCharCode((value ?? 0) & 0xffff));
      skip = state.fallback;
    } else if (word === "bin") tokens.lastIndex += Math.max(0, value ?? 0);
    else if (word !== undefined) {
      flush();
      if (word === "fonttbl") state = { ...state, silent: true, inFonts: true };
      else if (SILENT.has(word)) state = { ...state, silent: true };
      else if (word === "uc") state = { ...state, fallback: value ?? 1 };
      else if (word === "v" || word === "deleted") state = { ...state, hidden: value !== 0 };
      else if (word === "plain") state = { ...state, hidden: false };
      else if (word === "ansicpg") own = charsetOfPage(value ?? 0);
      else if (word === "mac") own = "macintosh";
      else if (word === "f") {
        font = value ?? 0;
        state = { ...state, charset: fonts.get(font) };
      } else if (word === "fcharset" && state.inFonts) fonts.set(font, charsetOfFont(value ?? 0) ?? own);
      else if (Object.hasOwn(CHARACTERS, word)) say(CHARACTERS[word] ?? "");
    }
  }
  flush();
  return words
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
