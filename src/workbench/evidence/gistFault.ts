import { parseGistFault } from "../../dataset/check/words";
import { wordsOf } from "../../dataset/text/cleanRuns";
import { normalise } from "../../dataset/text/normalise";
import { gistIsCopied, gistIsMissing } from "./words";

/** So many words in a row are no longer one's own. */
const COPIED_FROM = 8;

/** What is wrong with a gist: none, too long in data:check's words, or the paragraph's own words; null where nothing is. */
export function findGistFault(gist: string, paragraph: string): string | null {
  if (gist.trim() === "") return gistIsMissing;
  const fault = parseGistFault(gist);
  // One that is too long is not compared: the cost of that grows with both texts.
  if (fault !== null) return fault;
  const run = copiedRun(gist, paragraph);
  return run === null ? null : gistIsCopied(run);
}

/** The longest run of a gist's words that the paragraph has in a row, in any case; null where it is short. */
function copiedRun(gist: string, paragraph: string): string | null {
  const text = normalise(gist);
  const words = wordsOf(text);
  const there = ` ${keysOf(normalise(paragraph)).join(" ")} `;
  const keys = words.map((word) => word.text.toLowerCase());
  let longest: { from: number; to: number } | null = null;
  for (let from = 0; from + COPIED_FROM <= keys.length; from++) {
    let to = from + COPIED_FROM;
    if (!there.includes(` ${keys.slice(from, to).join(" ")} `)) continue;
    while (to < keys.length && there.includes(` ${keys.slice(from, to + 1).join(" ")} `)) to++;
    if (longest === null || to - from > longest.to - longest.from) longest = { from, to };
  }
  return longest && text.slice(words[longest.from]?.start, words[longest.to - 1]?.end);
}

const keysOf = (text: string): readonly string[] => wordsOf(text).map((word) => word.text.toLowerCase());
