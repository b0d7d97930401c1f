import type { QuoteMatch } from "../../dataset/text/match";

/** What became of a quote in a reader's copy, in words. */
export function describeTier(match: QuoteMatch): string {
  switch (match.result) {
    case "verified":
      return "Verified: the paragraph is the one that was recorded, and the words stand in it";
    case "verbatim":
      return "Verbatim: the words stand in your copy exactly";
    case "typography":
      return "Verbatim but for typography: the same words with other quotation marks, dashes or dots";
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

const listPlaces = (places: readonly { readonly paragraph: number }[]): string => {
  const numbers = [...new Set(places.map(({ paragraph }) => paragraph))];
  return `${numbers.length === 1 ? "paragraph" : "paragraphs"} ${numbers.join(", ")}`;
};

const TIERS: readonly (readonly [result: QuoteMatch["result"], words: string])[] = [
  ["verified", "verified"],
  ["verbatim", "verbatim"],
  ["typography", "verbatim but for typography"],
  ["differs", "differing"],
  ["ambiguous", "ambiguous"],
  ["not-found", "not found"],
];

/** "24 of 24 quotes found in your copy: 22 verified, 2 verbatim." */
export function summariseTiers(matches: readonly QuoteMatch[]): string {
  if (matches.length === 0) return "The dataset quotes nothing from this document.";
  const counts = TIERS.flatMap(([result, words]) => {
    const count = matches.filter((match) => match.result === result).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  const found = matches.filter(({ result }) => ["verified", "verbatim", "typography"].includes(result)).length;
  return `${found} of ${matches.length} ${matches.length === 1 ? "quote" : "quotes"} found in your copy: ${counts.join(", ")}.`;
}
