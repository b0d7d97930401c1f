import { BESIDE, formatNumber, GESTURES, type Measured, middle } from "./report";

/** From 400 to 100,000 events a gesture may cost so many times as much. */
const GROWTH = { "drag, 20 moves": 1.5, "wheel, 20 steps": 1.5, "party filter, one click": 2 } as const;

/** Of other libraries the one that is to be undercut. */
const MEASURE = "vis-timeline";

/** What part of its cost the app's may be at 10,000 events; at 1,000 no row may be more. */
const SHARES = new Map([
  ["navigation to the first timeline", 1 / 4],
  ["wheel, 20 steps: main thread", 1 / 20],
]);

/** The aims of the issue against what was measured, a line each. */
export function judge(measured: readonly Measured[]): readonly string[] {
  const at = (count: number) => measured.find(({ prepared }) => prepared.count === count);
  const [small, large, largest] = [at(400), at(100_000), at(1_000_000)];
  const lines: string[] = [];
  const say = (kept: boolean, words: string) => lines.push(`- ${kept ? "Kept" : "**Missed**"}: ${words}`);
  for (const [name, pick] of GESTURES) {
    const taskOf = (one: Measured | undefined) => one && middle(one.visits.map((visit) => pick(visit).taskMs));
    const [few, many] = [taskOf(small), taskOf(large)];
    if (few && many)
      say(
        many / few < GROWTH[name],
        `${name}: main-thread time from 400 to 100,000 events ×${formatNumber(many / few)} (aim: under ${GROWTH[name]})`,
      );
    const gap = large && middle(large.visits.map((visit) => pick(visit).p95GapMs));
    if (gap && !name.startsWith("party"))
      say(
        gap <= 34,
        `${name}: 95th percentile frame gap at 100,000 events ${formatNumber(gap)} ms (aim: two frames, 33 ms)`,
      );
  }
  for (const [count, shares] of [
    [1000, new Map(BESIDE.map(([name]) => [name, 1]))],
    [10_000, SHARES],
  ] as const) {
    const one = at(count);
    for (const [name, unit, pick] of one === undefined ? [] : BESIDE) {
      const share = shares.get(name);
      const own = one && middle(one.visits.map(pick));
      const other = one && middle((one.beside.get(MEASURE) ?? []).map(pick));
      if (share === undefined || !own || !other || unit === "count") continue;
      const [here, there] = [own, other].map((value) => `${formatNumber(value)} ${unit}`);
      say(
        // Frames come when the screen takes them: a hundredth of a millisecond between two gaps is nobody's doing.
        Math.round(own * 10) <= Math.round(other * share * 10),
        `${name} at ${count.toLocaleString("en")} events ${here} (aim: ${share === 1 ? "" : `1/${1 / share} of `}${MEASURE}'s ${there})`,
      );
    }
  }
  if (large) {
    const plot = Math.max(...large.visits.map((visit) => visit.plotElementsMost));
    const page = Math.max(...large.visits.map((visit) => visit.pageElementsMost));
    say(plot <= 1500, `elements in the plot at 100,000 events ${plot.toLocaleString("en")} (aim: at most 1,500)`);
    say(page <= 4000, `elements of the page at 100,000 events ${page.toLocaleString("en")} (aim: at most 4,000)`);
  }
  if (largest)
    say(
      largest.visits.every((visit) => visit.moved),
      "at 1,000,000 events the plot pans and zooms",
    );
  return lines;
}
