import type { LaneMode } from "./choices";
import { type Read, readFlag, readOneOf } from "./readers";
import { shorten } from "./shorten";
import { tidied } from "./tidied";
import type { Vocabulary } from "./vocabulary";

/** Reads one value. Ids of lanes are read by the mode that the link asks for. */
type Reader<T> = (text: string, vocabulary: Vocabulary, lanes: LaneMode) => Read<T>;

/** A value that is not used as it stands, and why. */
interface Said {
  readonly value: string;
  readonly reason: string;
}

/** What a parameter's text comes to: never nothing, for what cannot be used is set aside. */
export interface Understood<T> {
  readonly value: T;
  readonly setAside: readonly Said[];
  /** What is read otherwise than it stands. */
  readonly mended: readonly Said[];
}

/** How the values of a parameter stand in an address; written and read again they are the same. */
interface Form<T> {
  /** The value of an address without the parameter. */
  readonly usual: T;
  readonly read: (text: string, vocabulary: Vocabulary, lanes: LaneMode) => Understood<T>;
  /** "" where there is nothing to write. */
  write(value: T): string;
}

/**
 * What a change of a parameter is to Back and Forward: a step each time, or part of a run of changes to the same thing
 * (see stepOf); null for a look, which is neither.
 */
type RunOf = "step" | "filter" | "words" | "lanes" | "day" | "span";

interface Traits {
  readonly run: RunOf | null;
  /** An embed shows it, so the HTML to embed carries it. */
  readonly embeds: boolean;
}

/** One row of the table of parameters. */
export interface Param<T> extends Form<T>, Traits {
  /** Its name in an address: links out there hold it. */
  readonly key: string;
}

/** Whether an embed shows it stays known to the type: what has to tell of each of them is checked by it. */
export const param = <T, const E extends boolean>(
  key: string,
  form: Form<T>,
  traits: Traits & { readonly embeds: E },
): Param<T> & { readonly embeds: E } => ({ key, ...form, ...traits });

/** One value; `usual` where it is left out or cannot be used. */
export const one = <T>(usual: T, read: Reader<T>, write: (value: T) => string): Form<T> => ({
  usual,
  write,
  read: (text, vocabulary, lanes) => {
    const { values, ...said } = readEach([text], (each) => read(each, vocabulary, lanes));
    return { value: values[0] ?? usual, ...said };
  },
});

/** One value, or none. */
export const maybe = <T>(read: Reader<T>, write: (value: T) => string): Form<T | null> =>
  one<T | null>(null, read, (value) => (value === null ? "" : write(value)));

/** One of some words; `what` names them in reasons. */
export const word = <T extends string>(what: string, words: readonly T[], usual: NoInfer<T>): Form<T> =>
  one<T>(usual, (text) => readOneOf(what, words, text), asItIs);

export const maybeWord = <T extends string>(what: string, words: readonly T[]): Form<T | null> =>
  maybe((text) => readOneOf(what, words, text), asItIs);

export const flag = (): Form<boolean> => one(false, readFlag, (on) => (on ? "1" : ""));

/** Values with commas between them, each read by itself so that one bad one does not take the others with it. */
export const list = <T extends string>(read: Reader<T>): Form<readonly T[]> => ({
  usual: [],
  write: (values) => values.join(","),
  read: (text, vocabulary, lanes) => {
    const texts = text.split(",").map((part) => part.trim());
    const { values, ...said } = readEach(
      texts.filter((each) => each !== ""),
      (each) => read(each, vocabulary, lanes),
    );
    return { value: [...new Set(values)], ...said };
  },
});

export const asItIs = (text: string): string => text;

/** Every text as it stands, else as it was meant. */
export function readEach<T>(texts: readonly string[], read: (text: string) => Read<T>) {
  const values: T[] = [];
  const setAside: Said[] = [];
  const mended: Said[] = [];
  for (const text of texts) {
    const asIs = read(text);
    const meant = asIs.ok ? text : tidied(text).find((each) => read(each).ok);
    const result = meant === undefined ? asIs : read(meant);
    if (!result.ok) setAside.push({ value: text, reason: result.reason });
    else values.push(result.value);
    if (meant !== undefined && meant !== text) {
      mended.push({ value: text, reason: `'${shorten(text)}' is read as '${meant}'` });
    }
  }
  return { values, setAside, mended };
}
