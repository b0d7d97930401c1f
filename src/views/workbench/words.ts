import type { Fault } from "../../dataset/check/fault";
import { formatNumber } from "../../time/formatNumber";
import type { WorkbenchStep } from "../../view/choices";
import { counted } from "../../words/counted";
import type { Counts, Step } from "./session/state";

export const STEP_LABELS: { readonly [step in WorkbenchStep]: string } = {
  dataset: "Dataset",
  write: "Write an event",
  table: "Add a table",
  publish: "Publish",
};

/** What is open, under its title. `from` is the title itself where the dataset was begun here. */
export function whatIsOpen(from: string, title: string | null, counts: Counts | null): string {
  const origin = from === title ? "Begun in this browser" : `Opened from ${from}`;
  if (counts === null) return `${origin}.`;
  const { events, sources, quotes, drafts } = counts;
  const finished = `${counted(events, "event")}, ${counted(sources, "source")}, ${counted(quotes, "quote")}`;
  return drafts === 0
    ? `${origin}: ${finished}.`
    : `${origin}: ${finished}, and ${counted(drafts, "draft")} to finish.`;
}

export const undoOf = (step: Step | undefined): string => (step === undefined ? "Undo" : `Undo: ${step.words}`);
export const redoOf = (step: Step | undefined): string => (step === undefined ? "Redo" : `Redo: ${step.words}`);

/** How far what takes long has come; "" for a step that cannot be counted. */
export const howFar = (done: number, total: number): string =>
  total > 1 ? `${formatNumber(done)} of ${formatNumber(total)}` : "";

/** Where a fault is, as editors and terminals have it: "events/2026-02.json:12:5". */
export const placeOf = ({ file, line, column }: Pick<Fault, "file" | "line" | "column">): string =>
  `${file}:${line}:${column}`;
