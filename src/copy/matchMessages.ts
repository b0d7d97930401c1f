import type { MatchedSource, RecordedSource } from "../dataset/text/matchSource";

/** What the page asks of the worker that compares a copy, and what it answers. */
export interface MatchRequest {
  readonly source: RecordedSource;
  readonly text: string;
}
export type MatchAnswer =
  | { readonly ok: true; readonly matched: MatchedSource }
  | { readonly ok: false; readonly reason: string };
