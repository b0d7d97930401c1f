import { editDistance } from "../editDistance";
import type { EventRecord } from "../schema/event";
import { showValue } from "../schema/showValue";
import { type Context, reportRepeats } from "./context";
import type { Path } from "./fault";

/**
 * The words that a stance or a relation names for its own: each has to be a quote of the same event's evidence, letter
 * for letter, so that whoever reads the claim reads what it rests on.
 */
export function checkOwnWords(
  context: Context,
  quotes: readonly string[] | undefined,
  { evidence }: Pick<EventRecord, "evidence">,
  file: string,
  path: Path,
): void {
  if (quotes === undefined) return;
  const own = new Set(evidence.map((one) => one.quote));
  quotes.forEach((quote, i) => {
    if (own.has(quote)) return;
    const message = `'${showValue(quote)}' is no quote of this event's evidence${adviseOn(quote, [...own])}`;
    context.report.error(file, [...path, i], message);
  });
  reportRepeats(
    context,
    file,
    quotes,
    (quote) => quote,
    (i) => [...path, i],
    () => "this quote is named twice",
  );
}

/** Letters of a quote of 25 long words. */
const LONGEST = 250;

function adviseOn(quote: string, own: readonly string[]): string {
  const near = own
    .map((one) => ({
      one,
      distance: editDistance(quote, one, Math.ceil(Math.max(quote.length, one.length) / 2), "swaps"),
    }))
    .filter(({ one, distance }) => distance < Math.ceil(Math.max(quote.length, one.length) / 2))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near === undefined) return "; quote it there first, or name one that is";
  // Whole, to be copied from here, unless it is none that may be quoted at all.
  return `; did you mean '${near.one.length > LONGEST ? showValue(near.one) : near.one}'?`;
}
