import type { CDPSession, Page } from "@playwright/test";

/** Processor time of the page's main thread in milliseconds: all of it, and three shares of it. */
export interface MainThread {
  readonly taskMs: number;
  readonly scriptMs: number;
  readonly styleMs: number;
  readonly layoutMs: number;
}

/** What a gesture cost, and how evenly the frames came while it lasted (ms between two of them). */
export interface GestureCost extends MainThread {
  readonly p95GapMs: number;
  readonly longestGapMs: number;
}

declare global {
  interface Window {
    /** Times of the frames since the recording began, ms; the benchmark's own. */
    benchFrames?: number[];
  }
}

/** Longer than the pause after which a gesture's result is written to the URL and rendered from there. */
const SETTLE_MS = 700;

/** Processor time of the thread, not time on the clock: other work on the machine does not count. */
export const followMainThread = (session: CDPSession): Promise<unknown> =>
  session.send("Performance.enable", { timeDomain: "threadTicks" });

export async function readMainThread(session: CDPSession): Promise<MainThread> {
  const { metrics } = await session.send("Performance.getMetrics");
  const millisecondsOf = (name: string): number =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return {
    taskMs: millisecondsOf("TaskDuration"),
    scriptMs: millisecondsOf("ScriptDuration"),
    styleMs: millisecondsOf("RecalcStyleDuration"),
    layoutMs: millisecondsOf("LayoutDuration"),
  };
}

/** Text, not a function: what runs it here names inner functions with a helper that the page does not have. */
const RECORD_FRAMES = `{
  const frames = (window.benchFrames = []);
  const record = (at) => {
    frames.push(at);
    if (window.benchFrames === frames) requestAnimationFrame(record);
  };
  requestAnimationFrame(record);
}`;

/** Runs a gesture to its end, with the rendering that it leaves behind, and tells what it cost. */
export async function measureGesture(
  page: Page,
  session: CDPSession,
  gesture: () => Promise<void>,
): Promise<GestureCost> {
  await page.evaluate(RECORD_FRAMES);
  const before = await readMainThread(session);
  await gesture();
  const active = await page.evaluate(() => window.benchFrames?.length ?? 0);
  await page.waitForTimeout(SETTLE_MS);
  const after = await readMainThread(session);
  const frames = await page.evaluate(() => {
    const recorded = window.benchFrames ?? [];
    delete window.benchFrames;
    return recorded;
  });
  const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  return {
    taskMs: after.taskMs - before.taskMs,
    scriptMs: after.scriptMs - before.scriptMs,
    styleMs: after.styleMs - before.styleMs,
    layoutMs: after.layoutMs - before.layoutMs,
    // The idle frames after the gesture would hide what happened during it.
    p95GapMs: quantile(gaps.slice(0, Math.max(1, active)), 0.95),
    longestGapMs: Math.max(0, ...gaps),
  };
}

/** The smallest value that is not less than the given share of all of them; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? 0;
}
