/** What chance, haste or malice may do to the files of a dataset. Nothing but tests imports this file. */
import fc from "fast-check";
import { HOSTILE_IDS, HOSTILE_TEXTS, HOSTILE_VALUES, SOUND_TEXTS } from "./hostileValues";

type Files = ReadonlyMap<string, string>;

/** One change; the numbers choose by remainder among what there is to choose from. */
export interface Mutation {
  readonly what: (typeof CHANGES)[number];
  readonly file: number;
  readonly place: number;
  readonly other: number;
}

const CHANGES = [
  "put",
  "put text",
  "put in all",
  "put words",
  "drop",
  "double",
  "rename key",
  "rename id",
  "swap",
  "nest",
  "cut",
  "insert",
  "rename file",
] as const;

const changesOf = (...what: readonly Mutation["what"][]): fc.Arbitrary<readonly Mutation[]> =>
  fc.array(fc.record({ what: fc.constantFrom(...what), file: fc.nat(999), place: fc.nat(9999), other: fc.nat(9999) }), {
    minLength: 1,
    maxLength: 3,
  });

/** One to three changes of any kind, or of the kinds after which a dataset is often sound. */
export const mutations = fc.oneof(changesOf(...CHANGES), changesOf("put words", "rename id", "drop"));

export const mutateDataset = (files: Files, changes: readonly Mutation[]): Map<string, string> =>
  changes.reduce((texts, change) => mutate(texts, change), new Map(files));

/** Some are read, some are too deep for any parser. */
const DEPTHS = [50, 2000, 20_000];

function mutate(files: Files, { what, file: n, place, other }: Mutation): Map<string, string> {
  const [path = "", text = ""] = pick([...files], n) ?? [];
  const put = (changed: string) => new Map(files).set(path, changed);
  switch (what) {
    case "rename id": {
      const ids = [
        ...new Set([...files.values()].flatMap((each) => [...each.matchAll(/"id": ("[^"]+")/g)].map(([, id]) => id))),
      ];
      // The first is a sound id; the others are refused.
      const [id, by] = [pick(ids, place) ?? "", JSON.stringify(pick(["constructor", ...HOSTILE_IDS], other % 6))];
      return new Map(
        [...files].map(([name, each]) => [name.replace(id.slice(1, -1), by.slice(1, -1)), each.replaceAll(id, by)]),
      );
    }
    case "rename file": {
      const renamed = `${pick(["", "events/", "sources/", "x/"], place)}${pick(HOSTILE_IDS, other)}.json`;
      return new Map([...files].map(([name, each]) => [name === path ? renamed : name, each]));
    }
    case "cut":
      return put(text.slice(0, place % (text.length + 1)));
    case "insert": {
      const at = place % (text.length + 1);
      return put(text.slice(0, at) + pick(SIGNS, other) + text.slice(at));
    }
    default: {
      const written = changeValue(text, what, place, other);
      return put(written ?? text);
    }
  }
}

const SIGNS = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "\\",
  "\u0000",
  "\ufeff",
  "//",
  "/*",
  "NaN",
  "1e999",
  "\ud800",
  "\u2028",
];
/** Keys whose texts may say anything. */
const SHOWN = new Set(
  "title name shortName summary description gist definition note position says why what about".split(" "),
);
/** Stands in a file for what JSON.stringify would not write. */
const HOLE = "the-place-of-what-is-put-here";

/** The text with one of its values changed; null where it is no JSON any more. */
function changeValue(text: string, what: Mutation["what"], place: number, other: number): string | null {
  // What is nested already would be too deep for the test's own steps.
  if (text.includes(nested(50))) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const places = placesIn(value);
  const found = pick(places, place);
  if (!found) return null;
  const [holder, key] = found;
  const write = () => JSON.stringify(value, null, 2);
  const hold = (one: unknown) => Reflect.set(holder, key, one);
  switch (what) {
    case "put":
      hold(pick(HOSTILE_VALUES, other));
      return write();
    case "put text": {
      const texts = places.filter(([inside, at]) => typeof Reflect.get(inside, at) === "string");
      const [inside = holder, at = key] = pick(texts, place) ?? [];
      Reflect.set(inside, at, pick(HOSTILE_TEXTS, other));
      return write();
    }
    case "put words": {
      const shown = places.filter(([inside, at]) => SHOWN.has(at) && typeof Reflect.get(inside, at) === "string");
      const [inside = holder, at = key] = pick(shown, place) ?? [];
      Reflect.set(inside, at, pick(SOUND_TEXTS, other));
      return write();
    }
    case "put in all":
      return text.replaceAll(JSON.stringify(Reflect.get(holder, key)), () =>
        JSON.stringify(pick(HOSTILE_TEXTS, other)),
      );
    case "drop":
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return write();
    case "double":
      if (Array.isArray(holder)) holder.splice(Number(key), 0, holder[Number(key)]);
      else return write().replace(`"${key}":`, (name) => `${name} null, ${name}`);
      return write();
    case "rename key":
      if (Array.isArray(holder)) return null;
      return write().replace(`"${key}":`, () => `${JSON.stringify(pick(HOSTILE_TEXTS, other))}:`);
    case "swap": {
      const [inside = holder, at = key] = pick(places, other) ?? [];
      const one = Reflect.get(holder, key);
      hold(structuredClone(Reflect.get(inside, at)));
      Reflect.set(inside, at, structuredClone(one));
      return write();
    }
    case "nest":
      hold(HOLE);
      return write().replace(`"${HOLE}"`, nested(pick(DEPTHS, other) ?? 0));
    default:
      return null;
  }
}

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

type Place = readonly [holder: object, key: string];

/** Every value of a file by what holds it and where, the outer before the inner. */
function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Place[] => [[value, key], ...placesIn(inner)]);
}

const pick = <T>(of: readonly T[], n: number): T | undefined => of[n % of.length];
