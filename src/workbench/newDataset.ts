import type { JsonRecord } from "./draft";
import { spell } from "./patchText";

/** What has to be known of a dataset before anything can be put into it. */
export interface Beginning {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO day. */
  readonly asOf: string;
}

/** The files of a dataset without events: what `data:check` asks of every dataset, and one track to begin with. */
export function beginDataset({ id, title, language, asOf }: Beginning): ReadonlyMap<string, string> {
  const head: JsonRecord = {
    id,
    title,
    description: title,
    license: "CC-BY-4.0",
    version: "0.1.0",
    asOf,
    language,
  };
  const track: JsonRecord = {
    id: "talks",
    name: "Talks",
    definition: "All rounds, meetings and statements of this negotiation that belong to no other track.",
  };
  return new Map([
    ["dataset.json", spell("dataset.json", head)],
    ["actors.json", spell("actors.json", [])],
    ["publishers.json", spell("publishers.json", [])],
    ["places.json", spell("places.json", [])],
    ["issues.json", spell("issues.json", [])],
    ["tracks.json", spell("tracks.json", [track])],
    ["events/events.json", spell("events/events.json", [])],
  ]);
}
