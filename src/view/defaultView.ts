import type { Filter, View } from "./view";

/** The filter that shows every event. */
export const NO_FILTER: Filter = {
  parties: [],
  match: "any",
  kinds: [],
  issues: [],
  tracks: [],
  from: null,
  to: null,
  q: "",
  disputed: false,
};

/** What a reader sees at the address without parameters; formatView leaves these values out. */
export const DEFAULT_VIEW: View = {
  ...NO_FILTER,
  view: "timeline",
  lanes: "party",
  laneOrder: [],
  foldedLanes: [],
  othersOpen: false,
  event: null,
  source: null,
  p: null,
  span: null,
  theme: null,
  embed: false,
  actor: null,
  sort: null,
  group: null,
  counted: "people",
  sourceList: "documents",
  round: null,
  all: false,
  meetings: false,
  asOf: null,
  cell: null,
  rows: "recorded",
  cols: "recorded",
};
