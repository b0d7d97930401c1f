import { counted } from "../../../words/counted";

/** How many answers a list holds, and how many of them are not shown until more is typed. */
export function listSize(shown: number, hidden: number): string {
  if (shown === 0) return "Nothing in the list has this name.";
  const all = counted(shown + hidden, "entry", "entries");
  return hidden === 0 ? `${all}.` : `${all}, the first ${shown} shown; type more to narrow them.`;
}

export const notChosen = (typed: string): string => `“${typed}” is not in the list yet. Choose an entry, or add it.`;
export const notInList = (typed: string): string => `“${typed}” is not in the list. Choose an entry.`;

/** What the fields of records hold, by the keys that data:check names. */
export const WHAT_IS_NEEDED: { readonly [key: string]: string } = {
  when: "a date",
  title: "a title",
  summary: "what happened, in your own words",
  type: "a type",
  control: "who controls it",
  definition: "a definition",
  name: "a name",
  position: "the position, in a sentence",
  evidence: "words that it rests on",
  quote: "the exact words",
  about: "what they differ on",
  says: "what it says",
};
/** What references name. */
export const WHAT_IS_CHOSEN: { readonly [key: string]: string } = {
  actor: "somebody",
  speaker: "somebody",
  proposer: "somebody",
  from: "somebody",
  to: "somebody",
  for: "somebody",
  issue: "an issue",
  source: "a document",
  publisher: "a publisher",
  place: "a place",
  track: "a track",
  event: "an event",
};
/** Beside data:check's words, by which the command and the documentation can be looked up. */
export const needed = (what: string, said: string): string => `Needed: ${what} (${said})`;
export const chooseOne = (what: string, said: string): string => `Choose ${what} (${said})`;
export const inFigures = (said: string): string => `Write the number in figures, such as 11 (${said})`;
