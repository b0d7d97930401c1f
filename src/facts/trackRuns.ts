import type { Dataset, EventIndex, Term } from "../dataset/dataset";

/** Rounds that follow each other in one track: numbers count within a track and begin again in the next. */
export interface TrackRun {
  readonly track: Term;
  readonly rounds: readonly EventIndex[];
}

export function groupByTrack(dataset: Pick<Dataset, "trackOf">, rounds: readonly EventIndex[]): readonly TrackRun[] {
  const runs: { track: Term; rounds: EventIndex[] }[] = [];
  for (const round of rounds) {
    const track = dataset.trackOf(round);
    const last = runs[runs.length - 1];
    if (last?.track === track) last.rounds.push(round);
    else runs.push({ track, rounds: [round] });
  }
  return runs;
}
