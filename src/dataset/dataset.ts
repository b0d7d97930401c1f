import type { When } from "../time/when";
import type { Columns } from "./columns";
import type { ActorType, Kind, Role, Status, Transferred } from "./terms";

/** An event's place in the compiled order (by start, end, id). Valid within one compiled dataset only: links and URLs use the id. */
export type EventIndex = number & { readonly __brand: "EventIndex" };
export const asEventIndex = (n: number): EventIndex => n as EventIndex;

export interface DatasetHead {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly license: string;
  readonly version: string;
  /** EDTF day up to which the dataset is kept, and the same as days since 1970-01-01. */
  readonly asOf: string;
  readonly asOfDay: number;
  readonly language: string;
}

/** A state or organisation that some event involves; the order of the table is the order of involvement, the warring parties first. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /** Short label for lanes and chips; the name where the authors give none. */
  readonly shortName: string;
  readonly type: "state" | "organisation";
  /** Name of a colour in styles/tokens.css. */
  readonly color: string;
  /** How many events involve it. */
  readonly events: number;
}

export interface Term {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

export interface PlaceName {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}

/** Any actor by name; `party` is the index of the party it counts for by its first affiliation, -1 for none. */
export interface ActorName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly type: ActorType;
  readonly party: number;
}

export interface Seat {
  readonly party: number;
  readonly role: Role;
}

export interface Transfer {
  readonly from: number;
  readonly to: number;
  readonly count: number | null;
  readonly what: Transferred;
}

/** Addresses are relative to the page. Bytes are of the file as served. */
export interface Address {
  readonly url: string;
  readonly bytes: number;
}

/** The core of a compiled dataset, as the rest of the app reads it. Texts are decoded when asked for. */
export interface Dataset {
  readonly head: DatasetHead;
  readonly count: number;
  readonly columns: Columns;
  readonly parties: readonly Party[];
  /** Indexes into `parties` of the pair that exchanges people with each other most, the channel's two sides; null where no exchange is known. */
  readonly channel: readonly [number, number] | null;
  readonly actors: ReadonlyMap<string, ActorName>;
  readonly issues: readonly Term[];
  readonly tracks: readonly Term[];
  readonly places: readonly PlaceName[];
  /** Part files in order, `first` the index of the first event in each. */
  readonly parts: readonly (Address & { readonly first: number })[];
  readonly files: {
    readonly sources: Address;
    readonly stances: Address;
    readonly actors: Address;
    readonly search: Address;
  };
  readonly idOf: (event: EventIndex) => string;
  readonly titleOf: (event: EventIndex) => string;
  readonly kindOf: (event: EventIndex) => Kind;
  readonly statusOf: (event: EventIndex) => Status;
  readonly whenOf: (event: EventIndex) => When;
  readonly seatsOf: (event: EventIndex) => readonly Seat[];
  readonly issuesOf: (event: EventIndex) => readonly number[];
  readonly transfersOf: (event: EventIndex) => readonly Transfer[];
  /** The index of an event by its id, null where the dataset has none of that id. */
  readonly find: (id: string) => EventIndex | null;
}
