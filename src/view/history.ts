import { formatView } from "./formatView";
import { FIELDS, ROWS, type View } from "./view";

/** Changes to the same thing that come no later than this after each other are one run, and one entry of the history. */
const RUN_MS = 3000;

/** The run that the last change began or went on with. */
export interface Run {
  /** What it changes, by the parameters' rows. */
  readonly of: string;
  /** When it last did, on the clock that stepOf is given. */
  readonly at: number;
  /** What it came to: after Back, or a change of something else, the view is another, and the run is over. */
  readonly to: string;
}

export interface Step {
  /** "push" adds an entry to the browser's history, "replace" writes over the one at hand. */
  readonly history: "push" | "replace";
  /** What the next change may go on with. */
  readonly run: Run | null;
}

/**
 * How a change enters the browser's history. What the reader opens is an entry each time; a run of changes to the same
 * thing (a word being typed, a wheel's turns, boxes ticked one after the other) is one, so that Back undoes a filter or
 * a zoom before it leaves the site; a look is none.
 */
export function stepOf(before: View, after: View, last: Run | null, now: number): Step {
  const [from, to] = [formatView(before), formatView(after)];
  const changed = FIELDS.map((field) => ROWS[field]).filter(({ key }) => from[key] !== to[key]);
  const runs = [...new Set(changed.flatMap(({ run }) => run ?? []))];
  if (runs.length === 0) return { history: "replace", run: last };
  if (runs.includes("step")) return { history: "push", run: null };
  const of = runs.join(" ");
  const goesOn = last !== null && last.of === of && now - last.at <= RUN_MS && last.to === wordsOf(from);
  return { history: goesOn ? "replace" : "push", run: { of, at: now, to: wordsOf(to) } };
}

const wordsOf = (parameters: ReturnType<typeof formatView>): string => JSON.stringify(parameters);
