import type { Day, Span } from "../time/day";
import type { When } from "../time/when";
import type { Columns } from "./columns";
import type { ActorType, AgreementState, Kind, RelationType, Role, Status, Transferred } from "./terms";

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
  /** The same of the day to which coverage is even, after which events are recorded singly; absent where it is even to the last. */
  readonly evenTo?: string;
  readonly language: string;
  readonly creator?: string;
  readonly publisher?: string;
  /** Where corrections go, https: or mailto:. */
  readonly contact?: string;
  readonly doi?: string;
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

/** What one event says of another. `by` is the actor who says so, an id, null where nobody is named. */
export interface Tie {
  readonly type: RelationType;
  readonly from: EventIndex;
  readonly to: EventIndex;
  readonly by: string | null;
}

/** Addresses are relative to the page. Bytes are of the file as served. */
export interface Address {
  readonly url: string;
  readonly bytes: number;
}

/** What is known of each event by its index; an index that no event has throws a RangeError. Texts are decoded when asked for. */
export interface EventReader {
  readonly idOf: (event: EventIndex) => string;
  readonly titleOf: (event: EventIndex) => string;
  readonly kindOf: (event: EventIndex) => Kind;
  readonly statusOf: (event: EventIndex) => Status;
  readonly whenOf: (event: EventIndex) => When;
  readonly spanOf: (event: EventIndex) => Span;
  readonly startOf: (event: EventIndex) => Day;
  readonly endOf: (event: EventIndex) => Day;
  readonly trackOf: (event: EventIndex) => Term;
  readonly placeOf: (event: EventIndex) => PlaceName | null;
  /** 0 to 255, higher is drawn first. */
  readonly importanceOf: (event: EventIndex) => number;
  /** A round's number as its sources count it, null where none is given. */
  readonly roundNumberOf: (event: EventIndex) => number | null;
  /** The event that this one is part of. */
  readonly partOf: (event: EventIndex) => EventIndex | null;
  /** Where the details are: which part file, and at which place of its events. */
  readonly detailAt: (event: EventIndex) => { readonly part: number; readonly place: number };
  /** Counts, capped at 255: distinct sources, independent origins, discrepancies. */
  readonly sourceCountOf: (event: EventIndex) => number;
  readonly originCountOf: (event: EventIndex) => number;
  readonly disagreementCountOf: (event: EventIndex) => number;
  readonly seatsOf: (event: EventIndex) => readonly Seat[];
  readonly issuesOf: (event: EventIndex) => readonly number[];
  readonly transfersOf: (event: EventIndex) => readonly Transfer[];
  /** An agreement's state, null for what is no agreement. */
  readonly stateOf: (event: EventIndex) => AgreementState | null;
  /** Whether somebody claims that the event, an agreement, was broken, whatever its state. */
  readonly isSaidBroken: (event: EventIndex) => boolean;
  /** What the event says of others, and what others say of it, both in the order of the events that say it. */
  readonly tiesOf: (event: EventIndex) => readonly Tie[];
  readonly tiesTo: (event: EventIndex) => readonly Tie[];
  /** The index of an event by its id, null where the dataset has none of that id. */
  readonly find: (id: string) => EventIndex | null;

  /** For loops over all events in filter/ and score/, where a call an entry costs twice the time; read as `kind[i] ?? noEntry(i)`. */
  readonly arrays: LoopColumns;
}

/** The columns that such loops read, see columns.ts. Transfers and seats index `parties`. */
export type LoopColumns = Pick<
  Columns,
  | "start"
  | "end"
  | "kind"
  | "track"
  | "disagreements"
  | "seatAt"
  | "seatParty"
  | "seatRole"
  | "issueAt"
  | "issueOf"
  | "transferAt"
  | "transferFrom"
  | "transferTo"
>;

/** The core of a compiled dataset, as the rest of the app reads it. */
export interface Dataset extends DatasetTables, EventReader {}

/** What stands in the core once, whatever the number of events. */
export interface DatasetTables {
  readonly head: DatasetHead;
  readonly count: number;
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
    /** Lists of which part holds which document; `listOf` says in which one is named. */
    readonly holders: readonly Address[];
    readonly stances: Address;
    readonly actors: Address;
    readonly changes: Address;
    /** Of so many events each, the newest first. */
    readonly search: readonly Address[];
  };
}
