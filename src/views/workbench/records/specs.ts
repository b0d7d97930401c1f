import { CONTROL_DEFINITIONS } from "../../../dataset/laterDefinitions";
import { PARTY_COLORS } from "../../../dataset/palette";
import { ACTOR_TYPES, CONTROLS } from "../../../dataset/terms";
import { capital } from "../../../words/capital";
import type { Choosable } from "../fields/ChoiceField";

/** One field of a simple record. */
export interface FieldSpec {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** Rows of a field for sentences. */
  readonly rows?: number;
  readonly numeric?: true;
  readonly choices?: readonly Choosable[];
  /** What stands for leaving a choice open. */
  readonly none?: string;
}

/** The tables that are simple lists of records. */
export type SimpleTable = "actors" | "publishers" | "places" | "issues" | "tracks";

export const TABLE_FILES: { readonly [table in SimpleTable]: string } = {
  actors: "actors.json",
  publishers: "publishers.json",
  places: "places.json",
  issues: "issues.json",
  tracks: "tracks.json",
};

const ACTOR_LABELS: { readonly [type in (typeof ACTOR_TYPES)[number]]: string } = {
  state: "State",
  organisation: "Organisation or group",
  body: "Body of one, such as a ministry",
  person: "Person",
  media: "News medium or agency",
};

const NAME: FieldSpec = { key: "name", label: "Name" };
const DEFINITION: FieldSpec = {
  key: "definition",
  label: "Definition",
  hint: "In a sentence: what belongs under it, and what does not.",
  rows: 2,
};

export const SPECS: { readonly [table in SimpleTable]: readonly FieldSpec[] } = {
  actors: [
    NAME,
    { key: "type", label: "Type", choices: ACTOR_TYPES.map((value) => ({ value, label: ACTOR_LABELS[value] })) },
    { key: "shortName", label: "Short name", hint: "For the picture, where the name is long: “EU”." },
    {
      key: "color",
      label: "Colour of its line",
      choices: PARTY_COLORS.map((value) => ({ value, label: capital(value) })),
      none: "Given in order",
    },
  ],
  publishers: [
    NAME,
    {
      key: "control",
      label: "Who controls it",
      hint: "Shown beside every document of it.",
      choices: CONTROLS.map((value) => ({ value, label: CONTROL_DEFINITIONS[value].label })),
    },
    { key: "note", label: "Note", hint: "Who owns or funds it, where that is worth knowing." },
  ],
  places: [
    NAME,
    {
      key: "country",
      label: "Country",
      hint: "Two letters, such as CH. Leave this and what follows empty for a place such as “online”.",
    },
    { key: "lat", label: "Latitude", numeric: true },
    { key: "lon", label: "Longitude", numeric: true },
    { key: "timeZone", label: "Time zone", hint: "Such as Europe/Zurich." },
  ],
  issues: [NAME, DEFINITION],
  tracks: [NAME, DEFINITION],
};

export const HEAD_SPEC: readonly FieldSpec[] = [
  { key: "title", label: "Title" },
  { key: "description", label: "Description", hint: "What it covers, from when, and how evenly.", rows: 3 },
  {
    key: "asOf",
    label: "Kept up to",
    hint: "The last day that it covers: 2026-02-15. Later events have to be planned.",
  },
  { key: "evenTo", label: "Even up to", hint: "Where later events are recorded only singly." },
  { key: "version", label: "Version" },
  { key: "license", label: "Licence", hint: "By its SPDX id, such as CC-BY-4.0 or CC0-1.0." },
  { key: "language", label: "Language", hint: "Of titles and summaries: en, fr, uk." },
  { key: "creator", label: "Made by", hint: "As citations name you." },
  { key: "publisher", label: "Published by" },
  { key: "contact", label: "Where corrections go", hint: "A web address, or mailto: and an address." },
  { key: "doi", label: "DOI" },
  { key: "id", label: "Id", hint: "In links and citations; leave it once the dataset is published." },
];
