import { counted } from "../../../words/counted";

/** How many answers a list holds, and how many of them are not shown until more is typed. */
export function listSize(shown: number, hidden: number): string {
  if (shown === 0) return "Nothing in the list has this name.";
  const all = counted(shown + hidden, "entry", "entries");
  return hidden === 0 ? `${all}.` : `${all}, the first ${shown} shown; type more to narrow them.`;
}

export const notChosen = (typed: string): string => `“${typed}” is not in the list yet. Choose an entry, or add it.`;
export const notInList = (typed: string): string => `“${typed}” is not in the list. Choose an entry.`;
