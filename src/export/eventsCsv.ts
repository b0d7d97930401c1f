import type { EventDetail } from "../dataset/part";
import { KINDS, type Kind } from "../dataset/terms";
import { isoDay } from "../time/calendar";
import { lastDayOf } from "../time/day";
import { formatWhen } from "../time/words";
import { type Cell, formatCsv, joinCell } from "./csv";
import { linkToEvent, nameIn, type SelectedEvent, type Selection } from "./selection";

type Column = readonly [name: string, value: (event: SelectedEvent, selection: Selection) => Cell | undefined];

/** The columns that only events of a kind fill; a meeting has its format in the column of a round's. */
const KIND_COLUMNS: { readonly [kind in Kind]: readonly Column[] } = {
  round: [
    ["round_number", ({ detail }) => detail.round?.number ?? null],
    ["format", ({ detail }) => detail.round?.format ?? detail.meeting?.format ?? null],
    ["mode", ({ detail }) => detail.round?.mode ?? null],
    ["outcome", ({ detail }) => detail.round?.outcome ?? null],
    ["duration", ({ detail }) => detail.round?.duration ?? null],
  ],
  meeting: [],
  statement: [
    ["speaker", ({ detail }, selection) => speakers(detail, nameIn(selection))],
    ["stances", ({ detail }) => joinCell((detail.statement?.stances ?? []).map(wordStance))],
  ],
  exchange: [["transfers", ({ detail }, selection) => joinCell(wordTransfers(detail, nameIn(selection)))]],
  agreement: [
    ["agreement_type", ({ detail }) => detail.agreement?.type ?? null],
    ["agreement_state", ({ detail }) => detail.agreement?.state ?? null],
  ],
  proposal: [
    ["proposer", ({ detail }, selection) => detail.proposal && nameIn(selection)(detail.proposal.proposer)],
    ["points", ({ detail }) => detail.proposal?.points ?? null],
  ],
};

const COLUMNS: readonly Column[] = [
  ["id", ({ id }) => id],
  ["kind", ({ kind }) => kind],
  ["title", ({ title }) => title],
  ["summary", ({ detail }) => detail.summary],
  ["when_edtf", ({ detail }) => detail.when],
  ["when_words", ({ when }) => formatWhen(when, "long")],
  ["first_day", ({ when }) => isoDay(when.start)],
  ["last_day", ({ when }) => isoDay(lastDayOf(when))],
  ["precision", ({ when }) => when.startPrecision],
  ["approximate", ({ when }) => when.approximate],
  ["uncertain", ({ when }) => when.uncertain],
  ["status", ({ status }) => status],
  ["place", ({ index }, { dataset }) => dataset.placeOf(index)?.name ?? null],
  ["country", ({ index }, { dataset }) => dataset.placeOf(index)?.country ?? null],
  ["track", ({ track }) => track],
  ["part_of", ({ partOf }) => partOf],
  ["parties", ({ index }, { dataset }) => joinCell(partyNames(dataset, index))],
  [
    "actors",
    ({ detail }, selection) =>
      joinCell(detail.actors.map(({ actor, role }) => `${nameIn(selection)(actor)} (${role})`)),
  ],
  ["issues", ({ issues }) => joinCell(issues)],
  ...KINDS.flatMap((kind) => KIND_COLUMNS[kind]),
  ["quotes", ({ detail }) => detail.evidence.length],
  ["sources", ({ detail }) => new Set(detail.evidence.map(({ source }) => source)).size],
  ["origins", ({ detail }) => detail.origins.length],
  ["disagreements", ({ detail }) => joinCell(detail.discrepancies.map(wordDiscrepancy))],
  ["relations", ({ detail }) => joinCell(detail.relations.map(({ type, to }) => `${type} ${to}`))],
  ["link", ({ id }, { page }) => linkToEvent(page, id)],
];

/** One row an event; vague dates keep their EDTF form and words beside the first and last day that they may mean. */
export function formatEventsCsv(selection: Selection): string {
  return formatCsv(
    COLUMNS.map(([name]) => name),
    selection.events.map((event) => COLUMNS.map(([, value]) => value(event, selection) ?? null)),
  );
}

function partyNames(dataset: Selection["dataset"], index: SelectedEvent["index"]): readonly string[] {
  const parties = new Set(dataset.seatsOf(index).map(({ party }) => party));
  return [...parties].sort((a, b) => a - b).flatMap((party) => dataset.parties[party]?.name ?? []);
}

function speakers({ statement }: EventDetail, name: (id: string) => string): string | null {
  return statement ? joinCell([statement.speaker, ...(statement.joint ?? [])].map(name)) : null;
}

const wordStance = ({ issue, act, position }: { issue: string; act: string; position: string }): string =>
  `${issue}: ${act} ${position}`;

const wordTransfers = ({ exchange }: EventDetail, name: (id: string) => string): readonly string[] =>
  (exchange?.transfers ?? []).map(
    ({ from, to, count, what }) => `${name(from)} to ${name(to)}: ${count ?? "unknown number of"} ${what}`,
  );

const wordDiscrepancy = ({ about, readings }: EventDetail["discrepancies"][number]): string =>
  `${about}: ${readings.map(({ says }) => says).join(" / ")}`;
