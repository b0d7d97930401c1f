import type { Range } from "../../dataset/text/locate";
import { matchSource } from "../../dataset/text/matchSource";
import type { RecordedSource } from "./recorded";
import type { SourceText } from "./sourceText";

/** What a dataset records of a source, laid over a text of it. */
export interface LaidRecorded {
  /** The dataset's paragraph by its number in the text, with the number that the dataset gives it. */
  readonly paragraphs: ReadonlyMap<number, { readonly n: number; readonly gist: string }>;
  /** Where its quotes stand, by the place of the block in the text. */
  readonly quoted: ReadonlyMap<number, readonly Range[]>;
  readonly quotes: readonly string[];
}

export function layRecorded(recorded: RecordedSource | null, source: SourceText): LaidRecorded {
  if (recorded === null) return { paragraphs: new Map(), quoted: new Map(), quotes: [] };
  const { record, paragraphs, quotes } = recorded;
  const { placed, matches } = matchSource({ title: String(record.title), paragraphs, quotes }, source.text);
  const quoted = new Map<number, Range[]>();
  for (const match of matches) {
    if ("range" in match) quoted.set(match.block, [...(quoted.get(match.block) ?? []), match.range]);
  }
  return {
    paragraphs: new Map(
      paragraphs.flatMap(({ n, gist }) => {
        const there = placed.get(n);
        return there === undefined ? [] : [[there, { n, gist }] as const];
      }),
    ),
    quoted,
    quotes: quotes.map(({ quote }) => quote),
  };
}
