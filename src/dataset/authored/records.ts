import type { ReleaseRecord } from "../schema/changes";
import type { DraftRecord } from "../schema/draft";
import type { EventRecord } from "../schema/event";
import type { SourceRecord } from "../schema/source";
import type { ActorRecord, HeadRecord, PlaceRecord, PublisherRecord, TermRecord } from "../schema/tables";
import type { Receipts } from "../text/receipts";

/** A whole authored dataset that the checks have passed: every id in it leads somewhere, every date is one. */
export interface Authored {
  readonly head: HeadRecord;
  readonly actors: readonly ActorRecord[];
  readonly publishers: readonly PublisherRecord[];
  readonly places: readonly PlaceRecord[];
  readonly issues: readonly TermRecord[];
  readonly tracks: readonly TermRecord[];
  readonly sources: readonly SourceRecord[];
  /** In any order; compile sorts them. */
  readonly events: readonly EventRecord[];
  readonly receipts: Receipts;
  /** The newest version first. */
  readonly changes: readonly ReleaseRecord[];
  /** Events that are not finished, which nothing of what is published holds. */
  readonly drafts: readonly DraftRecord[];
}
