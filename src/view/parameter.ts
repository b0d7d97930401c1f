import { findNearest, type Known } from "./nearest";
import type { Vocabulary } from "./vocabulary";

/** One value of a link as read, or why it cannot be used: a clause without capital or full stop. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** `what` is said in the reason: "unknown kind 'rounds'; did you mean 'round'?" */
export function readOneOf<T extends string>(what: string, words: readonly T[], text: string): Read<T> {
  const found = words.find((word) => word === text);
  if (found !== undefined) return { ok: true, value: found };
  const nearest = findNearest(
    text,
    words.map((word) => ({ id: word, name: word })),
  );
  const known = nearest === null ? `; known are ${words.join(", ")}` : "";
  return { ok: false, reason: unknownId(what, text, nearest) + known };
}

export function readId(what: string, names: ReadonlyMap<string, string>, text: string): Read<string> {
  if (names.has(text)) return { ok: true, value: text };
  return { ok: false, reason: unknownId(what, text, findNearest(text, knownOf(names))) };
}

/** Parties are states and organisations; a person or body in their place is answered with whom it counts for. */
export function readParty(text: string, vocabulary: Vocabulary): Read<string> {
  const actor = vocabulary.actors.get(text);
  if (vocabulary.parties.has(text) || actor === undefined) return readId("party", vocabulary.parties, text);
  if (actor.type === "state" || actor.type === "organisation") {
    return { ok: false, reason: `no event involves ${actor.name}` };
  }
  const party = vocabulary.partyOf(actor);
  const counts = party === null ? "counts for no party" : `counts for '${party.id}' (${party.name})`;
  return { ok: false, reason: `${actor.name} is not a party but ${counts}` };
}

/** Switches are written 1; a 0 is off. */
export function readFlag(text: string): Read<boolean> {
  if (text === "1" || text === "0") return { ok: true, value: text === "1" };
  return { ok: false, reason: "write 1 for yes, or leave it out" };
}

export function unknownId(what: string, text: string, nearest: Known | null): string {
  const named = nearest === null || nearest.name === nearest.id ? "" : ` (${nearest.name})`;
  const hint = nearest === null ? "" : `; did you mean '${nearest.id}'${named}?`;
  return `unknown ${what} '${shorten(text)}'${hint}`;
}

const SHOWN_CHARACTERS = 60;

/** A link's text as it may stand in a notice: on one line, without characters that turn the text round, not endless. */
export function shorten(text: string): string {
  const shown = [...text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")];
  return shown.length > SHOWN_CHARACTERS ? `${shown.slice(0, SHOWN_CHARACTERS).join("")}…` : shown.join("");
}

function* knownOf(names: ReadonlyMap<string, string>): Generator<Known, void> {
  for (const [id, name] of names) yield { id, name };
}
