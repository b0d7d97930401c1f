import type { ActorType } from "../dataset/terms";
import { formatEdtf } from "../time/edtfWords";
import { countEvents } from "./counted";

export const ACTOR_TYPE_WORDS: { readonly [type in ActorType]: string } = {
  state: "State",
  organisation: "Organisation",
  body: "Body",
  person: "Person",
  media: "News outlet or agency",
};

export const involvedIn = (events: number): string =>
  `Involved in ${countEvents(events)}, its people and bodies counted.`;

/** When an affiliation held; an end that is not known is null. */
export function periodOf(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `${formatEdtf(from)} to ${formatEdtf(to)}`;
  return from !== null ? `since ${formatEdtf(from)}` : `until ${formatEdtf(to ?? "")}`;
}
