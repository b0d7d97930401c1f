/** The words that a parameter of the address may take. */

export const VIEW_NAMES = [
  "timeline",
  "rounds",
  "positions",
  "agreements",
  "exchanges",
  "sources",
  "about",
  "workbench",
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** The parts of the workbench. */
export const WORKBENCH_STEPS = ["dataset", "write", "table", "publish"] as const;
export type WorkbenchStep = (typeof WORKBENCH_STEPS)[number];

export const LANE_MODES = ["party", "kind", "issue", "track"] as const;
export type LaneMode = (typeof LANE_MODES)[number];

/** Orders and groups that the ledger of exchanges and the list of sources offer; each takes those that it knows. */
export const SORTS = ["oldest", "newest", "people", "to-first", "to-second", "title", "events", "quotes"] as const;
export type Sort = (typeof SORTS)[number];
export const GROUPS = ["none", "year", "mediator", "publisher", "control", "language"] as const;
export type Group = (typeof GROUPS)[number];

/** Which end of the list of events comes first. */
export const SEQUENCES = ["newest", "oldest"] as const;
export type Sequence = (typeof SEQUENCES)[number];

/** What the sources view lists: the documents, or the points on which they differ. */
export const SOURCE_LISTS = ["documents", "disagreements"] as const;
export type SourceListed = (typeof SOURCE_LISTS)[number];

/** What the charts of exchanges count. */
export const COUNTED = ["people", "bodies"] as const;
export type Counted = (typeof COUNTED)[number];

/** How rows and columns of the positions matrix are ordered: by how much is recorded, by how often the act changed, by name. */
export const AXIS_ORDERS = ["recorded", "movement", "name"] as const;
export type AxisOrder = (typeof AXIS_ORDERS)[number];

/** An issue and a party by id. */
export interface CellName {
  readonly issue: string;
  readonly party: string;
}

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
