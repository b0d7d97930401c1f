import type { Dates } from "../authored/dates";
import type { Authored } from "../authored/records";
import type { DraftRecord } from "../schema/draft";
import { type EventRecord, type EvidenceRecord, eventSchema, evidenceSchema } from "../schema/event";
import { KINDS, ROLES } from "../terms";

/**
 * Drafts as events, for the score of whoever edits them: what a draft lacks is filled with the least that its kind can
 * have, and what it says of stances and of numbers is left out, since nothing stands behind it yet. A draft
 * without a kind, a date or anybody who takes part cannot be drawn.
 */
export function drawDrafts(authored: Authored, dates: Dates): readonly EventRecord[] {
  const known = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(records.map(({ id }) => id));
  const tables: Known = {
    actors: known(authored.actors),
    issues: known(authored.issues),
    places: known(authored.places),
    tracks: known(authored.tracks),
    paragraphs: new Set(authored.sources.flatMap(({ id, paragraphs }) => paragraphs.map(({ n }) => `${id} ${n}`))),
    firstTrack: authored.tracks[0]?.id,
  };
  return authored.drafts.flatMap((draft) => drawDraft(draft, tables, dates) ?? []);
}

interface Known {
  readonly actors: ReadonlySet<string>;
  readonly issues: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly tracks: ReadonlySet<string>;
  /** Source and number of each paragraph. */
  readonly paragraphs: ReadonlySet<string>;
  readonly firstTrack: string | undefined;
}

function drawDraft(draft: DraftRecord, known: Known, dates: Dates): EventRecord | null {
  const kind = KINDS.find((name) => name === draft.kind);
  const { when, track = known.firstTrack } = draft;
  if (kind === undefined || typeof when !== "string" || !dates.parse(when).ok) return null;
  if (typeof track !== "string" || !known.tracks.has(track)) return null;
  const actors = (Array.isArray(draft.actors) ? draft.actors : []).filter(
    (one) => known.actors.has(one?.actor) && ROLES.some((role) => role === one?.role),
  );
  const [first] = actors;
  if (first === undefined) return null;
  const candidate = {
    id: draft.id,
    kind,
    title: textOf(draft.title) ?? draft.id,
    summary: textOf(draft.summary) ?? "This event is a draft.",
    when,
    ...(typeof draft.place === "string" && known.places.has(draft.place) && { place: draft.place }),
    track,
    status: "occurred",
    actors: actors.map(({ actor, role }) => ({ actor, role })),
    issues: (Array.isArray(draft.issues) ? draft.issues : []).filter((issue) => known.issues.has(issue)),
    evidence: evidenceOf(draft, known),
    [kind]: LEAST[kind](first.actor, draft[kind], known.actors),
  };
  // It lacks evidence, which is why it is a draft; any other fault leaves it out of the picture.
  const { evidence } = candidate;
  const sound = eventSchema.safeParse({ ...candidate, evidence: evidence.length > 0 ? evidence : [STAND_IN] });
  return sound.success ? { ...sound.data, ...(evidence.length === 0 && { evidence: [] }) } : null;
}

/** What words a draft has already, of paragraphs that the dataset has. */
function evidenceOf({ evidence }: DraftRecord, { paragraphs }: Known): readonly EvidenceRecord[] {
  return (Array.isArray(evidence) ? evidence : []).flatMap((one) => {
    const sound = evidenceSchema.safeParse(one);
    return sound.success && paragraphs.has(`${sound.data.source} ${sound.data.paragraph}`) ? [sound.data] : [];
  });
}

const STAND_IN = { source: "none", paragraph: 1, quote: "none", stance: "supports" } as const;

const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);

const wordOf = (part: unknown, key: string): object =>
  typeof part === "object" && part !== null && key in part ? { [key]: Reflect.get(part, key) } : {};

const UNCOUNTED = { count: null, what: "prisoners-mixed" } as const;

/** Between whom people are handed over, without numbers. */
function sidesOf(part: unknown, actors: ReadonlySet<string>): readonly object[] | null {
  const transfers = typeof part === "object" && part !== null && "transfers" in part ? part.transfers : null;
  if (!Array.isArray(transfers) || transfers.length === 0) return null;
  if (!transfers.every((one) => actors.has(one?.from) && actors.has(one?.to))) return null;
  return transfers.map((one) => ({ ...wordOf(one, "from"), ...wordOf(one, "to"), ...UNCOUNTED }));
}

/** The part that is named after the kind, of what the draft says of it and of what nobody is misled by. */
const LEAST: {
  readonly [kind in (typeof KINDS)[number]]: (actor: string, part: unknown, actors: ReadonlySet<string>) => object;
} = {
  round: (_, part) => ({ format: "bilateral", mode: "in-person", ...wordOf(part, "number") }),
  meeting: (_, part) => ({ format: "talks", ...wordOf(part, "format") }),
  statement: (actor) => ({ speaker: actor, stances: [] }),
  exchange: (actor, part, actors) => ({
    transfers: sidesOf(part, actors) ?? [{ from: actor, to: actor, ...UNCOUNTED }],
  }),
  agreement: () => ({ type: "procedural", state: "agreed" }),
  proposal: (actor) => ({ proposer: actor }),
};
