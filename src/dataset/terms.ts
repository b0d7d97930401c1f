/** The closed vocabularies of the data model. The schema, the compiled form and the screen read the same lists;
 *  their order is part of the compiled form, so add at the end. */
export const KINDS = ["round", "meeting", "statement", "exchange", "agreement", "proposal"] as const;
export type Kind = (typeof KINDS)[number];

export const AUTHORED_STATUSES = ["occurred", "planned", "cancelled", "claimed", "disputed"] as const;
/** An event that is not finished is a draft: drawn where it is edited, and nowhere else. */
export const STATUSES = [...AUTHORED_STATUSES, "draft"] as const;
export type Status = (typeof STATUSES)[number];

export const ROLES = [
  "party",
  "mediator",
  "host",
  "facilitator",
  "observer",
  "head-of-delegation",
  "delegate",
  "speaker",
  "addressee",
  "releasing",
  "receiving",
  "signatory",
  "proposer",
] as const;
export type Role = (typeof ROLES)[number];

export const TRANSFERRED = ["prisoners-of-war", "civilians", "bodies", "children", "prisoners-mixed"] as const;
export type Transferred = (typeof TRANSFERRED)[number];

export const ACTS = [
  "demands",
  "offers",
  "accepts",
  "rejects",
  "conditions",
  "reaffirms",
  "announces",
  "assesses",
  "thanks",
  "warns",
] as const;
export type Act = (typeof ACTS)[number];

export const ACTOR_TYPES = ["state", "organisation", "body", "person", "media"] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const STANCES = ["supports", "disputes", "qualifies", "context"] as const;
export type EvidenceStance = (typeof STANCES)[number];

export const CONTROLS = ["private", "public-service", "state", "official"] as const;
export type Control = (typeof CONTROLS)[number];

export const SOURCE_TYPES = ["news", "official", "transcript", "agreement-text", "analysis"] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const ROUND_FORMATS = ["bilateral", "trilateral", "multilateral", "proximity", "shuttle"] as const;
export const ROUND_MODES = ["in-person", "online"] as const;
export const ROUND_OUTCOMES = ["agreement", "partial", "none", "unknown"] as const;
export const MEETING_FORMATS = ["summit", "talks", "call", "visit", "shuttle", "conference"] as const;
export const AGREEMENT_TYPES = [
  "ceasefire",
  "humanitarian",
  "framework",
  "procedural",
  "economic",
  "security",
] as const;
export const AGREEMENT_STATES = [
  "agreed",
  "signed",
  "in-force",
  "violated",
  "lapsed",
  "rejected",
  "fulfilled",
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** Whose the quoted words are: the speaker's or document's own, a paraphrase by the source, or the source's in its own name. */
export const SPEECHES = ["direct", "reported", "outlet"] as const;
export type Speech = (typeof SPEECHES)[number];

/** How a later event depends on an earlier one; `prepares` alone stands on the earlier. */
export const RELATION_TYPES = [
  "answers",
  "accepts",
  "rejects",
  "revises",
  "implements",
  "extends",
  "ends",
  "violates",
  "prepares",
  "cancels",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const CHANGE_TYPES = ["added", "corrected", "withdrawn"] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** What comparing a quote with its document's text gave, where the words were found. */
export const CHECKED_RESULTS = ["verified", "verbatim", "typography"] as const;
export type CheckedResult = (typeof CHECKED_RESULTS)[number];

export const RANKS = ["preferred", "normal", "deprecated"] as const;
