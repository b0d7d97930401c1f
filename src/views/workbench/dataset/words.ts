import { counted } from "../../../words/counted";
import { listWords } from "../../../words/listWords";
import type { RecordChange } from "../../../workbench/changes";
import type { JsonRecord } from "../../../workbench/draft";

/** What the checks come to. `shown`: the dataset is on the page. */
export function faultsTitle(errors: number, warnings: number, shown: boolean): string {
  if (errors > 0) return `${counted(errors, "fault")} to mend before the dataset can be shown`;
  if (!shown) return "Not checked yet";
  return warnings === 0 ? "The checks find nothing wrong" : "The checks find no fault";
}
export const warningsTitle = (n: number): string => `${counted(n, "thing")} to look at`;

export const lineIs = (line: number, column: number): string => `Line ${line}, column ${column}:`;
export const editedFile = (file: string): string => `change the text of ${file}`;
export const goneFile = (file: string, reason: string): string =>
  `${file}: ${reason}. There is no text of it to change here: mend the file where it came from, and open the dataset again.`;
export const cannotBeChanged = (error: unknown): string =>
  `This was not kept: ${error instanceof Error ? error.message : String(error)}`;

export const CHANGE_LABELS: { readonly [type in RecordChange["type"]]: string } = {
  added: "Added",
  changed: "Changed",
  removed: "Removed",
};
export const changedTitle = (n: number): string =>
  n === 0 ? "Nothing changed since it was opened or saved" : `${counted(n, "change")} since it was opened or saved`;
/** What leads back from a change: the button, and the step that it makes. */
export const BACK_LABELS: { readonly [type in RecordChange["type"]]: string } = {
  added: "Take out",
  changed: "Put back",
  removed: "Bring back",
};
export const leadBack = ({ type, name }: Pick<RecordChange, "type" | "name">): string =>
  `${BACK_LABELS[type].toLowerCase()} “${name}”`;

export const toFinishTitle = (n: number): string => `${counted(n, "draft")} to finish`;
export const removeDraft = (name: string): string => `remove the draft “${name}”`;
export const removeDraftLabel = (name: string): string => `Remove the draft “${name}”`;

const NEEDED = {
  kind: "a kind",
  title: "a title",
  when: "a date",
  actors: "who took part",
  evidence: "a source",
} as const;

/** What a draft lacks of what every event has; else how many faults it would have as one. */
export function lacks(record: JsonRecord, faults: number): string {
  const missing = Object.entries(NEEDED).flatMap(([key, word]) => {
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    const isEmpty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [word] : [];
  });
  if (missing.length > 0) return `needs ${listWords(missing)}`;
  return faults === 0 ? "lacks nothing: add it to the timeline" : `has ${counted(faults, "fault")} to mend`;
}

export const leftOutTitle = (n: number): string =>
  `${counted(n, "entry", "entries")} left out, being no part of a dataset`;

export const couldNotForget = (error: unknown): string =>
  `Not everything could be removed: ${error instanceof Error ? error.message : String(error)}. Clearing this site’s data in the browser’s settings removes it.`;
