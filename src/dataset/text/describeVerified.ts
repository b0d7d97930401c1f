import type { QuoteMatch } from "./match";
import type { Difference, VerifiedSource } from "./verify";
import { formatWordDiff } from "./wordDiff";

/** Whether anything in a source's records and its text needs an editor. */
export const hasDifference = (verified: VerifiedSource): boolean => verified.differences.length > 0;

/** What was found for one source, a line of summary and the lines that need a person below it. */
export function describeVerified(verified: VerifiedSource): readonly string[] {
  const { id, counts, hashes, paragraphs, shifted, unplaced, differences } = verified;
  const found = counts.verified + counts.verbatim + counts.typography;
  const summary = [
    `${counted(paragraphs, "paragraph")} in the text`,
    `${counted(found, "quote")} found (${counts.verified} verified, ${counts.verbatim} verbatim, ${counts.typography} but for typography)`,
    `${counted(hashes.size, "new hash", "new hashes")}`,
    `${counted(differences.length, "difference")}`,
  ];
  const notes = [...describeShift(shifted), ...describeUnplaced(unplaced)];
  return [`${id}: ${summary.join(", ")}`, ...notes, ...differences.flatMap(describeDifference)].map((line, i) =>
    i === 0 ? line : `  ${line}`,
  );
}

function describeShift(shifted: ReadonlyMap<number, number>): readonly string[] {
  if (shifted.size === 0) return [];
  const pairs = [...shifted].map(([recorded, found]) => `${recorded} is ${found}`);
  return [`numbering differs: recorded paragraph ${pairs.join(", ")} of this text`];
}

const describeUnplaced = (unplaced: readonly number[]): readonly string[] =>
  unplaced.length === 0 ? [] : [`not found by words or number, left without a hash: paragraph ${unplaced.join(", ")}`];

function describeDifference(difference: Difference): readonly string[] {
  switch (difference.kind) {
    case "quote":
      return describeMatch(difference.paragraph, difference.quote, difference.match);
    case "elsewhere":
      return [
        `paragraph ${difference.paragraph}: "${difference.quote}" stands in paragraph ${difference.found} of the text, ` +
          `while ${difference.paragraph} is paragraph ${difference.expected}`,
      ];
    case "outside":
      return [
        `paragraph ${difference.paragraph}: "${difference.quote}" stands outside the body, in ${WHERE[difference.role]}`,
      ];
    case "hash":
      return [
        `paragraph ${difference.paragraph}: the text is not the one whose hash is recorded` +
          (difference.found === null ? "" : ` (compared with paragraph ${difference.found})`) +
          "; check it, then remove its sha256 to record the new one",
      ];
  }
}

const WHERE = {
  headline: "the headline",
  dateline: "the dateline",
  byline: "the byline",
  tags: "the tags",
  body: "the body",
  other: "a line that is no paragraph",
} as const;

function describeMatch(paragraph: number, quote: string, match: QuoteMatch): readonly string[] {
  const head = `paragraph ${paragraph}: "${quote}"`;
  switch (match.result) {
    case "differs":
      return [`${head} differs from ${describePlaces(match.parts)} of the text:`, `  ${formatWordDiff(match.diff)}`];
    case "ambiguous":
      return [`${head} stands in more than one place (${describePlaces(match.places)} of the text); quote more words`];
    case "typesetting":
      return [
        `${head} stands in ${describePlaces([match])} of the text but for hyphens at lines' ends, note marks, spaces ` +
          "or a mark at either end; mend the text or the quote and check again",
      ];
    case "across":
      return [
        `${head} stands across the edges of blocks of the text (${describePlaces(match.parts)}` +
          `${match.between.length > 0 ? `, with "${match.between.join('", "')}" between` : ""}); ` +
          "join the paragraph in the text, or quote words of one paragraph",
      ];
    default:
      return [`${head} is not in the text`];
  }
}

/** "paragraph 2, 3", "a line that is no paragraph", or both. */
function describePlaces(places: readonly { readonly paragraph: number | null }[]): string {
  const numbers = places.flatMap(({ paragraph }) => paragraph ?? []);
  const lines = places.length - numbers.length;
  return [
    ...(numbers.length > 0 ? [`paragraph ${numbers.join(", ")}`] : []),
    ...(lines > 0 ? [lines === 1 ? "a line that is no paragraph" : `${lines} lines that are no paragraphs`] : []),
  ].join(" and ");
}

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
