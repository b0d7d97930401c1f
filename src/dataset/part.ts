// Long because it is one form: what the compiled JSON files hold, to be read beside its check in shapes.ts.
import type { Holders } from "./holders";
import type {
  Act,
  ChangeType,
  CheckedResult,
  Control,
  EvidenceStance,
  Kind,
  RelationType,
  Role,
  SourceType,
  Speech,
  Transferred,
} from "./terms";

/** One part file: details of a run of events and every source that they rest on, whole. */
export interface Part {
  readonly events: readonly EventDetail[];
  readonly sources: { readonly [id: string]: SourceDetail };
}

/** A source of a part by an id that comes from an address or a file: "constructor" is none, unless there is one. */
export const sourceIn = (sources: Part["sources"] | null | undefined, id: string): SourceDetail | undefined =>
  sources && Object.hasOwn(sources, id) ? sources[id] : undefined;

export interface Evidence {
  readonly source: string;
  readonly paragraph: number;
  readonly quote: string;
  readonly stance: EvidenceStance;
  /** Actor ids, the origin first, the last relay last; empty where the source speaks in its own voice. */
  readonly attribution: readonly string[];
  /** Whose the words are; absent where the authors do not tell. */
  readonly speech?: Speech;
  /** Ours, into the dataset's language. */
  readonly translation?: string;
  readonly hedge?: string;
  readonly note?: string;
  /** What data:verify found, absent where no receipt exists. `on` is an ISO day. */
  readonly checked?: { readonly result: CheckedResult; readonly on: string };
}

export interface Reading {
  readonly says: string;
  readonly value?: number | string;
  readonly rank: "preferred" | "normal" | "deprecated";
  readonly why?: string;
  readonly source: string;
  readonly paragraph: number;
  readonly quote?: string;
  readonly translation?: string;
  readonly attribution: readonly string[];
  /** Of the same quote where it is evidence of the event too. */
  readonly speech?: Speech;
  readonly checked?: NonNullable<Evidence["checked"]>;
}
export interface Discrepancy {
  readonly about: string;
  readonly property?: string;
  readonly readings: readonly Reading[];
}

export interface Involvement {
  readonly actor: string;
  readonly role: Role;
  readonly for?: string;
}

export interface Stance {
  readonly issue: string;
  readonly act: Act;
  readonly position: string;
  /** Its own words: quotes of the event's evidence, letter for letter; absent where none are recorded. */
  readonly quotes?: readonly string[];
}

/** What an event says of another, which it answers, carries out, ends, ... */
export interface Relation {
  readonly type: RelationType;
  /** The other event's id. */
  readonly to: string;
  /** Quotes of this event's evidence. */
  readonly quotes: readonly string[];
  /** Who says so, by actor ids; a breach is always somebody's claim. */
  readonly attribution: readonly string[];
}

export interface EventDetail extends Partial<Pick<KindParts, Kind>> {
  readonly id: string;
  /** The authored EDTF form. */
  readonly when: string;
  readonly summary: string;
  readonly place?: string;
  readonly actors: readonly Involvement[];
  readonly evidence: readonly Evidence[];
  readonly discrepancies: readonly Discrepancy[];
  readonly relations: readonly Relation[];
  /** Independent origins of the evidence, in words' order: one line each, with the evidence (by position) that goes back to it. */
  readonly origins: readonly {
    readonly actor: string | null;
    readonly publisher: string | null;
    readonly evidence: readonly number[];
  }[];
}

/** The part of an event that is named after its kind. */
interface KindParts {
  readonly round: {
    readonly number?: number;
    readonly format: string;
    readonly mode: string;
    readonly outcome?: string;
    readonly duration?: string;
  };
  readonly meeting: { readonly format: string };
  readonly statement: {
    readonly speaker: string;
    readonly joint?: readonly string[];
    readonly stances: readonly Stance[];
  };
  readonly exchange: {
    readonly transfers: readonly {
      readonly from: string;
      readonly to: string;
      readonly count: number | null;
      readonly what: Transferred;
    }[];
  };
  readonly agreement: { readonly type: string; readonly state: string };
  readonly proposal: { readonly proposer: string; readonly points?: number };
}

/** A quote of a paragraph with the event (its index in the core) that rests on it. */
export interface Resting {
  readonly event: number;
  readonly quote: string;
  /** What names the quote in a link, see quoteSign. */
  readonly sign: string;
  readonly stance: EvidenceStance;
  readonly attribution: readonly string[];
  readonly speech?: Speech;
  readonly translation?: string;
  readonly checked?: { readonly result: CheckedResult; readonly on: string };
}

/** A discrepancy that has a reading in a paragraph: the event's index in the core, and the place in that event's list. */
export interface Disputed {
  readonly event: number;
  readonly discrepancy: number;
}

export interface ParagraphDetail {
  readonly n: number;
  readonly gist: string;
  readonly sha256?: string;
  readonly resting: readonly Resting[];
  /** Absent where no source disagrees with it on anything. */
  readonly disputed?: readonly Disputed[];
}

export interface PublisherDetail {
  readonly id: string;
  readonly name: string;
  readonly control: Control;
  readonly note?: string;
}

export interface SourceHead {
  readonly id: string;
  readonly type: SourceType;
  readonly title: string;
  readonly publisher: PublisherDetail;
  /** Actor id of the wire service that the document carries. */
  readonly agency?: string;
  readonly author?: string;
  /** EDTF. */
  readonly published: string;
  readonly language: string;
  readonly url: string;
  readonly archivedUrl?: string;
  readonly rights: string;
}

export interface SourceDetail extends SourceHead {
  readonly paragraphCount?: number;
  readonly paragraphs: readonly ParagraphDetail[];
}

/** A row of the sources file: the head and what rests on it. `part` is a part file that holds the document whole. */
export interface SourceRow extends SourceHead {
  readonly part: number;
  readonly events: number;
  /** Indexes in the core of the events that rest on it or have a reading in it, ascending. */
  readonly restedOnBy: readonly number[];
  readonly quotes: number;
  readonly checked: number;
}

/**
 * A row of the stances file, in order of time. `event` is an index in the core, `party` one in the party table (-1:
 * none). A joint statement has a row for each party that signed it: `speaker` is who signed for that party first, and
 * `joint` are all who signed.
 */
export interface StanceRow {
  /** The stance's own words, where they stand; none where none are recorded. */
  readonly words: readonly Words[];
  readonly event: number;
  readonly speaker: string;
  readonly joint?: readonly string[];
  readonly party: number;
  readonly issue: number;
  readonly act: Act;
  readonly position: string;
}

/** A claim's own words with the place that they stand at and who says them; all that is shown of them away from their event. */
export interface Words
  extends Pick<Evidence, "source" | "paragraph" | "quote" | "attribution" | "speech" | "translation" | "checked"> {
  /** Name of the publisher, and language of the document (BCP 47). */
  readonly publisher: string;
  readonly language: string;
}

/** A version of the dataset, as the changes file tells it: what it added, corrected and withdrew. */
export interface Release {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  readonly changes: readonly {
    readonly type: ChangeType;
    readonly event?: string;
    readonly source?: string;
    readonly publisher?: string;
    readonly what: string;
    readonly why?: string;
  }[];
}

/** A row of the actors file: the authored record, and the events by role. */
export interface ActorRow {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly shortName?: string;
  readonly affiliations: readonly {
    readonly actor: string;
    readonly title?: string;
    readonly from?: string | null;
    readonly to?: string | null;
  }[];
  readonly events: readonly (readonly [event: number, role: Role])[];
}

/**
 * A document of the search file: the words of one event. `names` hold every spelling known to the dataset of everybody
 * and everything that it names; `actors` of them those whose event it is, each by itself (absent for none).
 */
export interface SearchRow {
  readonly event: number;
  readonly title: string;
  readonly summary: string;
  readonly actors?: readonly string[];
  readonly names: string;
  readonly quotes: readonly string[];
  readonly gists: readonly string[];
}

/** What each kind of compiled JSON file holds. */
export interface CompiledFiles {
  readonly part: Part;
  readonly sources: readonly SourceRow[];
  readonly holders: Holders;
  readonly stances: readonly StanceRow[];
  readonly actors: readonly ActorRow[];
  readonly changes: readonly Release[];
}
