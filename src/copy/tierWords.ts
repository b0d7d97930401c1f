import type { QuoteMatch, Rung } from "../dataset/text/match";

/** What became of a quote in a reader's copy, in words. */
export function describeTier(match: QuoteMatch): string {
  switch (match.result) {
    case "verified":
      return "Verified: the paragraph is the one that was recorded, and the words stand in it";
    case "verbatim":
      return "Verbatim: the words stand in your copy exactly";
    case "typography":
    case "typesetting":
      return `Verbatim but for ${match.result}: ${BUT_FOR[match.result]}`;
    case "outside":
      return `Found outside the paragraphs: the words stand in a line that was not counted as a paragraph, such as a heading, a list point or a caption${match.as === "verbatim" ? "" : `; ${BUT_FOR[match.as]}`}`;
    case "across":
      return `Found across a break: the words stand in your copy with the end of a line or paragraph between them${listBetween(match.between)}`;
    case "differs":
      return "Differs: the words do not stand in your copy; the nearest wording is marked";
    case "ambiguous":
      return `Ambiguous: the words stand in ${match.places.length} places of your copy (${listPlaces(match.places)})`;
    case "not-found":
      return "Not found: neither the words nor anything near them stand in your copy";
    default: {
      const never: never = match;
      throw new Error(`unknown outcome ${never}`);
    }
  }
}

const BUT_FOR: { readonly [rung in Exclude<Rung, "verbatim">]: string } = {
  typography: "the same words with other quotation marks, dashes, dots, spaces or forms of letters",
  typesetting: "the same words but for hyphens at the ends of lines, note marks, spaces or a mark at either end",
};

const LONGEST_SHOWN = 60;
/** What lies between two halves is told: a line left out may change what is said. */
const listBetween = (between: readonly string[]): string =>
  between.length === 0 ? "" : `; left out there: ${between.map((text) => `“${shorten(text)}”`).join(", ")}`;
const shorten = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

const listPlaces = (places: readonly { readonly paragraph: number | null }[]): string => {
  const numbers = [...new Set(places.flatMap(({ paragraph }) => paragraph ?? []))];
  const others = places.filter(({ paragraph }) => paragraph === null).length;
  return [
    ...(numbers.length > 0 ? [`${numbers.length === 1 ? "paragraph" : "paragraphs"} ${numbers.join(", ")}`] : []),
    ...(others > 0 ? [`${others} ${others === 1 ? "line" : "lines"} not counted as a paragraph`] : []),
  ].join("; ");
};

const TIERS: readonly (readonly [result: QuoteMatch["result"], words: string])[] = [
  ["verified", "verified"],
  ["verbatim", "verbatim"],
  ["typography", "verbatim but for typography"],
  ["typesetting", "verbatim but for typesetting"],
  ["outside", "outside the paragraphs"],
  ["across", "across a break"],
  ["differs", "differing"],
  ["ambiguous", "ambiguous"],
  ["not-found", "not found"],
];

const MISSING: ReadonlySet<QuoteMatch["result"]> = new Set(["differs", "ambiguous", "not-found"]);

/** Whether the words themselves stand somewhere in the copy, in one place. */
export const isThere = ({ result }: QuoteMatch): boolean => !MISSING.has(result);

/** "24 of 24 quotes found in your copy: 22 verified, 2 verbatim." */
export function summariseTiers(matches: readonly QuoteMatch[]): string {
  if (matches.length === 0) return "The dataset quotes nothing from this document.";
  const counts = TIERS.flatMap(([result, words]) => {
    const count = matches.filter((match) => match.result === result).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  const found = matches.filter(isThere).length;
  return `${found} of ${matches.length} ${matches.length === 1 ? "quote" : "quotes"} found in your copy: ${counts.join(", ")}.`;
}
