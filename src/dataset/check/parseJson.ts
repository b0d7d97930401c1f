import { type ParseError, printParseErrorCode, visit } from "jsonc-parser";
import { showValue } from "../schema/showValue";
import { findTooDeep } from "./findTooDeep";
import { readSound } from "./readSound";

/** A fault of the JSON text itself, by its offset in UTF-16 units. */
interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
}

export interface ParsedJson {
  /** undefined where the text is not JSON. */
  readonly value: unknown;
  readonly faults: readonly SyntaxFault[];
}

/** Strict JSON (RFC 8259), and no key twice in one object, of which JSON.parse would keep the last in silence. */
export function parseJson(text: string): ParsedJson {
  const sound = readSound(text);
  return sound === null ? parseFaulty(text) : { value: sound.value, faults: [] };
}

/** The same with where the faults stand, which takes five times as long. */
export function parseFaulty(text: string): ParsedJson {
  if (text.startsWith("\ufeff")) {
    return bad(0, "the file begins with a byte order mark; save it as UTF-8 without one");
  }
  if (text.trim() === "") return bad(0, "the file is empty");
  const deep = findTooDeep(text);
  if (deep !== null) return bad(deep, "the file is nested too deeply to be read");
  const errors: ParseError[] = [];
  const repeated: SyntaxFault[] = [];
  const open: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => {
        open.push(new Set());
      },
      onObjectEnd: () => {
        open.pop();
      },
      onObjectProperty: (key, offset) => {
        const keys = open[open.length - 1];
        if (keys?.has(key))
          repeated.push({ offset, message: `the key '${showValue(key)}' is given twice; only one can hold` });
        keys?.add(key);
      },
      onError: (error, offset, length) => {
        errors.push({ error, offset, length });
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  // One slip makes the parser stumble several times: only the first place is worth telling.
  const [first] = errors;
  if (first) return bad(first.offset, `this is not JSON: ${explain(text, first)}`);
  try {
    return { value: JSON.parse(text), faults: repeated };
  } catch (error) {
    return bad(0, `this is not JSON: ${error instanceof Error ? error.message : "unreadable"}`);
  }
}

const bad = (offset: number, message: string): ParsedJson => ({ value: undefined, faults: [{ offset, message }] });

function explain(text: string, { error, offset }: ParseError): string {
  const before = text.slice(0, offset).trimEnd();
  const next = text.slice(offset).trimStart()[0];
  if (before.endsWith(",") && (next === "]" || next === "}")) return `a comma too many before ${next}; take it away`;
  switch (printParseErrorCode(error)) {
    case "InvalidCommentToken":
      return "comments are not allowed; take it away";
    case "CommaExpected":
      return "a comma is missing before this";
    case "ColonExpected":
      return "a colon is missing before this";
    case "PropertyNameExpected":
      return 'a key in "double quotes" is needed here';
    case "ValueExpected":
      return "a value is needed here";
    case "CloseBraceExpected":
      return "a } is missing";
    case "CloseBracketExpected":
      return "a ] is missing";
    case "EndOfFileExpected":
      return "something stands after the end of the data";
    case "UnexpectedEndOfString":
      return 'a text has no closing "';
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return "a backslash begins an escape that JSON does not know; write \\\\ for a backslash";
    case "InvalidCharacter":
      return "a text holds a control character, such as a tab or line break";
    case "InvalidSymbol":
      return 'a word without quotes; texts stand in "double quotes"';
    default:
      return printParseErrorCode(error);
  }
}
