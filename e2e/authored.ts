import { readdirSync, readFileSync } from "node:fs";

/** What the specs read of an event as its editors wrote it: not by way of the compiler, so that its numbers are checked by others. */
export interface AuthoredEvent {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly when: string;
  readonly status: string;
  readonly evidence: readonly { readonly source: string; readonly paragraph: number; readonly quote: string }[];
  readonly statement?: {
    readonly stances: readonly {
      readonly issue: string;
      readonly act: string;
      readonly position: string;
      readonly quotes?: readonly string[];
    }[];
  };
  readonly agreement?: { readonly type: string; readonly state: string };
  readonly exchange?: { readonly transfers: readonly { readonly count: number | null; readonly what: string }[] };
  readonly discrepancies?: readonly {
    readonly about: string;
    readonly property?: string;
    readonly readings: readonly { readonly says: string; readonly source: string; readonly quote?: string }[];
  }[];
  readonly relations?: readonly {
    readonly type: string;
    readonly to: string;
    readonly quotes?: readonly string[];
    readonly attribution?: readonly string[];
  }[];
}

/** Of the shipped dataset. */
export const { version: VERSION }: { readonly version: string } = JSON.parse(readFileSync("data/dataset.json", "utf8"));

/** Every event of the shipped dataset as a spec needs it, in no order that means anything. */
export const readEvents = <T>(): readonly T[] =>
  readdirSync("data/events").flatMap((file): T[] => JSON.parse(readFileSync(`data/events/${file}`, "utf8")));

export const AUTHORED = readEvents<AuthoredEvent>();

export function authoredEvent(id: string): AuthoredEvent {
  const found = AUTHORED.find((event) => event.id === id);
  if (!found) throw new Error(`the dataset has no event ${id}`);
  return found;
}

/** The ids of the events within three relations of one, whichever way they point: by distances, step after step. */
export function threadOf(id: string): readonly string[] {
  const pairs = AUTHORED.flatMap((event) => (event.relations ?? []).map(({ to }) => [event.id, to] as const));
  let near = new Set([id]);
  for (let step = 0; step < 3; step++) {
    near = new Set([...near, ...pairs.flatMap(([a, b]) => (near.has(a) || near.has(b) ? [a, b] : []))]);
  }
  return [...near];
}

/** How many events there are of a kind, and in all. */
export const countOf = (kind: string): number => AUTHORED.filter((event) => event.kind === kind).length;
export const ALL = AUTHORED.length;
/** What the line over the events says while none is filtered away, and how it begins. */
export const ALL_OF_ALL = `${ALL} of ${ALL} events`;
export const BEGINS_WITH_ALL = new RegExp(`^${ALL} of`);

const placeOf = ({ when, id }: AuthoredEvent): string => `${when.slice(0, 10)} ${id}`;
/** The event that begins last; of those on one day the last by its id. */
export const NEWEST: AuthoredEvent = AUTHORED.reduce((last, event) => (placeOf(event) > placeOf(last) ? event : last));
