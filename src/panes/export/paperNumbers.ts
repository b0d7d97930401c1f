import type { SourceRow } from "../../dataset/part";
import { paperNotes } from "../page/printing";
import { documentsByEvent, type Notes, numberCited } from "./numberSources";

/** Has every claim and row of the view name the documents that it rests on. */
export function beginNumbering(rows: readonly SourceRow[]): void {
  const byEvent = documentsByEvent(rows);
  paperNotes.set({ restsOn: (event) => byEvent.get(event) ?? [], numbers: new Map() });
}

/** Numbers them in the order in which the laid-out view names them, which the page alone knows. */
export function numberNamed(rows: readonly SourceRow[]): Notes {
  const named = document.querySelectorAll<HTMLElement>("#main [data-cites]");
  const cited = [...named].flatMap(({ dataset }) => dataset.cites?.split(" ") ?? []);
  const notes = numberCited(cited, rows);
  const numbers = new Map([...notes].map(([id, { number }]) => [id, number]));
  const before = paperNotes.get();
  if (before !== null) paperNotes.set({ ...before, numbers });
  return notes;
}
