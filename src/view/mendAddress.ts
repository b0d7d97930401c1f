import { VERSION_PARAM } from "./linkVersion";
import { shorten } from "./shorten";
import { PARAM_KEYS, type SetAside } from "./view";

export interface MendedAddress {
  /** The search part of the address without its "?", as it came where nothing was to be done. */
  readonly search: string;
  /** What was read otherwise than it stands, in the order of the address. */
  readonly mended: readonly SetAside[];
}

type Pair = readonly [name: string, value: string];

/** How often programs on the way encode what is encoded already. */
const MOST_DECODED = 3;

/** Links within links are read so deep; a longer chain of them is somebody's trap. */
const MOST_NESTED = 4;

/**
 * Undoes what programs do to a link on its way from reader to reader: `&amp;` for `&`, an encoded `=` or `&`, a value
 * encoded twice, a second "?", capitals and blanks in a parameter's name. The words that are searched for may hold
 * anything, so they are only decoded. Whether an id exists is not asked here.
 */
export function mendAddress(search: string): MendedAddress {
  const out: Pair[] = [];
  const mended: SetAside[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const read = readPair(name, value, MOST_NESTED);
    for (const pair of read) out.push(pair);
    const asCame = read.length === 1 && read[0]?.[0] === name && read[0][1] === value;
    if (!asCame)
      mended.push({ parameter: name, value, reason: `'${word(name, value)}' is read as '${wordAll(read)}'` });
  }
  return mended.length === 0
    ? { search, mended }
    : { search: String(new URLSearchParams(out.map(([name, value]) => [name, value]))), mended };
}

const word = (name: string, value: string): string => shorten(value === "" ? name : `${name}=${value}`);
const wordAll = (pairs: readonly Pair[]): string => shorten(pairs.map(([name, value]) => `${name}=${value}`).join("&"));

/** The parameters that one pair of the address stands for. */
function readPair(name: string, value: string, nested: number): readonly Pair[] {
  if (nested === 0) return [[name, value]];
  // An encoded "=" leaves a whole query in the place of a name.
  if (value === "" && name.includes("=")) return readQuery(name, nested - 1);
  const key = keyOf(name);
  if (key === undefined) return [[name, value]];
  const decoded = decode(value);
  if (key === "q") return [[key, decoded]];
  // What follows a "#" was a place in the page.
  const [, head = "", tail = ""] = /^([^?&#]*)[?&]*([^#]*)/.exec(decoded) ?? [];
  return tail === "" ? [[key, head]] : [[key, head], ...readQuery(tail, nested - 1)];
}

const readQuery = (query: string, nested: number): readonly Pair[] =>
  [...new URLSearchParams(query)].flatMap(([name, value]) => readPair(name, value, nested));

/** A parameter of ours by the name as it came, undefined for any other. */
function keyOf(name: string): string | undefined {
  const bare = name
    .replace(/^(?:[?&;\s]|amp;)+/i, "")
    .trim()
    .toLowerCase();
  return [...PARAM_KEYS, VERSION_PARAM].find((key) => key === bare);
}

function decode(value: string): string {
  let decoded = value;
  for (let round = 0; round < MOST_DECODED && /%[0-9a-f]{2}/i.test(decoded); round++) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      // A per cent sign that encodes nothing is one.
      return decoded;
    }
  }
  return decoded;
}
