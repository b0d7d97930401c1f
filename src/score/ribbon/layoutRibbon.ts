import type { Dataset, EventIndex } from "../../dataset/dataset";
import { formatWhen } from "../../time/words";
import { countChips } from "../bins/fullest";
import { type MeasureText, shorten } from "../captions";
import { KIND_ROWS } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import type { TimeScale } from "../scale";
import type { Chip, Mark, RowText, Scene } from "../scene";
import type { TopRows } from "../topRows";
import { gatheredText, layoutRow, type RowChip } from "./layoutRow";
import { type RoundsAt, roundsInView } from "./roundsInView";
import { layoutSilences } from "./silences";
import { layoutTrackNames, type TrackRun } from "./trackNames";

type Ribbon = Pick<Scene, "top" | "chips" | "trackNames" | "opened" | "silences">;

const BOLD = 1.14;
const APART_PX = 8;

/**
 * The rounds ribbon: a chip for every round in sight, its track over neighbours, silences between them. The first round
 * of `lifted` that is in sight opens to its title and dates in the row of the tracks.
 */
export function layoutRibbon(
  index: LaneIndex,
  scale: TimeScale,
  marks: readonly Mark[],
  top: TopRows,
  lifted: readonly EventIndex[],
  measure: MeasureText,
): Ribbon {
  const { dataset } = index;
  const chipped = marks.filter(({ kind }) => KIND_ROWS[kind].chip);
  const rounds = roundsInView(index, scale, chipped);
  const row = layoutRow(rounds, scale.widthPx);
  const tops = new Map(chipped.map((mark) => [mark.event, mark.chord?.y0 ?? mark.y]));
  const chips = row.map((chip) => layoutChip(dataset, chip, rounds.slice(chip.from, chip.to), tops, top));
  // Where the filter leaves no round at all, what is not seen is no silence.
  const silences = countChips(index) === 0 ? [] : layoutSilences(dataset, scale, row, measure);
  if (top.namesY === null) return { top, chips, trackNames: [], opened: null, silences };
  const opened = layoutOpened(dataset, chips, lifted, scale.widthPx, measure);
  const names = layoutTrackNames(runsOf(dataset, chips), scale.widthPx, measure);
  return { top, chips, trackNames: names.filter((name) => opened === null || apart(name, opened)), opened, silences };
}

const apart = (a: RowText, b: RowText): boolean => Math.abs(a.x - b.x) >= (a.widthPx + b.widthPx) / 2 + APART_PX;

function layoutChip(
  dataset: Dataset,
  { count, x, widthPx, uprightX }: RowChip,
  rounds: readonly RoundsAt[],
  tops: ReadonlyMap<EventIndex, number>,
  top: TopRows,
): Chip {
  const members = (): readonly EventIndex[] => rounds.flatMap((each) => each.members());
  const event = rounds[0]?.first;
  if (event === undefined) throw new Error("a chip stands for no round");
  const single = count === 1;
  return {
    key: single ? `r${event}` : `r${event}×${count}`,
    event,
    count,
    members,
    text: single ? String(dataset.roundNumberOf(event) ?? "–") : gatheredText(count),
    x,
    widthPx,
    uprightX,
    uprightY: (single ? tops.get(event) : undefined) ?? top.lanesPx,
    status: single ? dataset.statusOf(event) : "occurred",
  };
}

/** Neighbouring chips of one track; several rounds in one chip are not asked for theirs one by one. */
function runsOf(dataset: Dataset, chips: readonly Chip[]): readonly TrackRun[] {
  const runs: { track: string; name: string; x0: number; x1: number }[] = [];
  for (const { event, x, widthPx } of chips) {
    const { id, name } = dataset.trackOf(event);
    const last = runs[runs.length - 1];
    if (last?.track === id) last.x1 = x + widthPx / 2;
    else runs.push({ track: id, name, x0: x - widthPx / 2, x1: x + widthPx / 2 });
  }
  return runs;
}

function layoutOpened(
  dataset: Dataset,
  chips: readonly Chip[],
  lifted: readonly EventIndex[],
  widthPx: number,
  measure: MeasureText,
): RowText | null {
  for (const event of lifted) {
    if (!KIND_ROWS[dataset.kindOf(event)].chip) continue;
    const chip = chips.find((each) => each.members().includes(event));
    if (chip === undefined) continue;
    const bold: MeasureText = (text) => measure(text) * BOLD;
    const when = formatWhen(dataset.whenOf(event), "short");
    const title = shorten(dataset.titleOf(event), widthPx - bold(` · ${when}`), bold);
    const text = title === "" ? when : `${title} · ${when}`;
    const half = bold(text) / 2;
    return { x: Math.min(Math.max(chip.x, half), widthPx - half), text, widthPx: 2 * half };
  }
  return null;
}
