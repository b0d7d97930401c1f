import { KINDS } from "../../dataset/terms";
import { formatNumber } from "../../time/formatNumber";
import { LABEL_AT_LEAST_PX } from "../bins/choose";
import type { Gathered } from "../bins/chunk";
import { eventsOf } from "../bins/counting";
import type { Grain } from "../bins/grain";
import { lensWidthPx, peopleOf } from "../bins/lens";
import { rowOfCode } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import { laneKeyOf } from "../lanes/lanes";
import type { Cluster } from "../scene";
import { barOf, barWidthPx } from "./bars";
import type { Drawing } from "./drawing";

const ALL_LANES = "all";
/** More exchanges than this are as wide as a lens gets, without asking each for its people. */
const ASKED_AT_MOST = 200;
const PX_PER_FIGURE = 6;
const LABEL_ENDS_PX = 3;
const LABEL_HEIGHT_PX = 11;
const PAPERS_PX = 9;
const PAPERS_HIGHER = 1.15;
const UPRIGHTS_PX = 7;

const laneOf = (index: LaneIndex, row: number): string => (row === index.all ? ALL_LANES : laneKeyOf(index.table, row));

/** Names what gathers: the same while panning at one level. */
export const keyOf = (index: LaneIndex, grain: Grain, { row, track, start, end }: Gathered): string =>
  `${grain.level}:${laneOf(index, row)}:${track}:${start}:${end}`;

/** What is counted instead of drawn, in the middle of its days. */
export function layoutCluster(drawing: Drawing, grain: Grain, gathered: Gathered): Cluster {
  const { index, scale } = drawing;
  const { row, start, count, byKind, span } = gathered;
  const columnPx = (gathered.end - start) * scale.pxPerDay;
  const box = boxOf(drawing, gathered, columnPx);
  const text = formatNumber(count);
  const room = box.shape === "column" && box.heightPx >= LABEL_HEIGHT_PX && columnPx >= LABEL_AT_LEAST_PX;
  return {
    key: keyOf(index, grain, gathered),
    lane: laneOf(index, row),
    laneLabel: index.table.lanes[row]?.label ?? "",
    color: index.table.lanes[row]?.color ?? "ink",
    count,
    span,
    byKind,
    x: scale.toX(start) + columnPx / 2,
    label: room && text.length * PX_PER_FIGURE + LABEL_ENDS_PX <= box.widthPx ? text : "",
    ...box,
  };
}

type Box = Pick<Cluster, "shape" | "y" | "widthPx" | "heightPx" | "seats">;

function boxOf(drawing: Drawing, gathered: Gathered, columnPx: number): Box {
  const { index, placed, look } = drawing;
  const { row, track, byKind, count, rows } = gathered;
  const isLenses = byKind.every((n, kind) => n === 0 || rowOfCode(kind).glyph === "lens");
  if (track === "seats" && (row === index.all || !isLenses)) {
    const ys = rows.map((each) => placed.yOf(each, "seats"));
    const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
    const y = (y0 + y1) / 2;
    const widthPx = Math.min(UPRIGHTS_PX, barWidthPx(columnPx, look));
    return { shape: "uprights", y, widthPx, heightPx: y1 - y0 + widthPx, seats: ys.map((each) => each - y) };
  }
  if (track === "seats") {
    const widthPx = Math.min(columnPx, lensWidthPx(count > ASKED_AT_MOST ? Infinity : peopleIn(drawing, gathered)));
    return { shape: "lenses", y: placed.yOf(row, "seats"), widthPx, heightPx: placed.lensPx(row), seats: [] };
  }
  if (track === "papers") {
    const widthPx = Math.min(PAPERS_PX, columnPx);
    return { shape: "papers", y: placed.yOf(row, "papers"), widthPx, heightPx: widthPx * PAPERS_HIGHER, seats: [] };
  }
  return { shape: "column", ...barOf(drawing, row, count, columnPx), seats: [] };
}

function peopleIn({ index }: Drawing, { row, byKind, start, end }: Gathered): number {
  const kinds = KINDS.map((_, kind) => kind).filter((kind) => (byKind[kind] ?? 0) > 0);
  return eventsOf(index, row, kinds, start, end).reduce((sum, event) => sum + peopleOf(index.dataset, event), 0);
}
