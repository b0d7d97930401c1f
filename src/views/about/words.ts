import type { Dataset, DatasetHead } from "../../dataset/dataset";
import { CONTROL_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { Release } from "../../dataset/part";
import { type ChangeType, CONTROLS, type Control } from "../../dataset/terms";
import { countChanges } from "../../facts/releasesSince";
import { listChips, type Named, titleOf } from "../../filter/chips";
import { asDay } from "../../time/day";
import { formatEdtf } from "../../time/edtfWords";
import { formatNumber } from "../../time/formatNumber";
import { formatDay, formatSpan } from "../../time/words";
import type { View } from "../../view/view";
import { counted } from "../../words/counted";
import { languageName } from "../../words/placeNames";

/** The dataset as a text names it, where no style is asked for. */
export function citeAsWords(head: DatasetHead): string {
  const { title, version, creator, publisher, doi } = head;
  const by = creator === undefined ? "" : `${creator}. `;
  const from = publisher === undefined || publisher === creator ? "Published with Parley." : `${publisher}.`;
  const where = doi === undefined ? "" : ` https://doi.org/${doi}`;
  return `${by}${title} (version ${version}) [Data set]. Kept up to ${formatDay(asDay(head.asOfDay))}. ${from}${where}`;
}

export const CHANGE_WORDS: { readonly [type in ChangeType]: string } = {
  added: "Added",
  corrected: "Corrected",
  withdrawn: "Withdrawn",
};

export const versionName = (version: string): string => `Version ${version}`;

/** "Source cna-2023-02-04: ", of a record that is no more, or is no event: by its id. */
export function nameRecord({ event, source, publisher }: Release["changes"][number]): string {
  if (event !== undefined) return `Event ${event}: `;
  return source === undefined ? `Publisher ${publisher}: ` : `Source ${source}: `;
}

/** "Version 2.0.0, 25 November 2026: of the records 76 added, 357 corrected, 16 withdrawn". */
export function describeRelease(release: Release): string {
  const { version, date } = release;
  const counts = countChanges([release]).map(({ type, count }) => `${formatNumber(count)} ${type}`);
  return `${versionName(version)}, ${formatEdtf(date)}: ${counts.length > 0 ? `of the records ${counts.join(", ")}` : "nothing told"}`;
}

export const packagesOf = (n: number): string => `${counted(n, "library", "libraries")}, by name:`;
export const packageAs = (name: string, version: string, licence: string): string => `${name} ${version}: ${licence}`;

export const widthInPx = (px: number): string => `${formatNumber(px)} pixels`;
/** @param scale of what is drawn, under 1 where the preview has less room than the column. */
export const previewSays = (px: number, scale: number): string =>
  scale === 1 ? widthInPx(px) : `${widthInPx(px)}, shown at ${Math.round(scale * 100)} %`;
export const previewTitle = (title: string): string => `Preview: ${title}`;

/** What a frame is called where nobody says otherwise: what is chosen in it, or the dataset. */
export function frameTitle(dataset: Named & Pick<Dataset, "head">, view: View): string {
  const chosen = [
    view.event === null ? null : titleOf(dataset, view.event),
    ...listChips(view, dataset).map(({ label }) => label),
    view.span === null ? null : formatSpan(view.span, "long"),
  ].filter((each) => each !== null);
  return chosen.length === 0 ? dataset.head.title : chosen.join("; ");
}

/** Stands before an example of a parameter. */
export const meansSuchAs = (means: string): string => `${means}, such as `;

export const share = (n: number, of: number): string => `${Math.round((100 * n) / Math.max(1, of))}%`;

export const oneOriginMeans = (n: number, events: number): string =>
  `events go back to one origin (${share(n, events)}). Nobody else confirms them here, which does not make them untrue.`;
export const contestedMeans = (claimed: number, disputed: number): string =>
  `events are claimed by one side only (${formatNumber(claimed)}) or disputed (${formatNumber(disputed)}).`;
export function stateControlMeans(byControl: { readonly [control in Control]: number }, sources: number): string {
  const others = CONTROLS.filter((control) => control !== "state").map(
    (control) => `${formatNumber(byControl[control])} ${CONTROL_DEFINITIONS[control].label.toLowerCase()}`,
  );
  return `documents come from publishers that a state owns, runs or funds (${share(byControl.state, sources)}); ${others.join(", ")}.`;
}
export const languageMeans = (tag: string): string =>
  `of the documents are in ${languageName(tag)}; what was said in other languages is mostly seen through translation.`;

export const figureForEars = (kinds: number): string =>
  `A small score with one mark of each kind, numbered 1 to ${kinds} and explained in the list below.`;

const megabytes = (bytes: number): string => `${formatNumber(Math.ceil(bytes / 100_000) / 10)} MB`;

/** What this browser keeps for when there is no network. Sizes in bytes. */
export const allIsKept = (files: number): string => `All ${formatNumber(files)} files are kept in this browser.`;
export const someIsKept = (files: number, all: number): string =>
  `${formatNumber(files)} of ${formatNumber(all)} files are kept in this browser.`;
export const keepAllNow = (bytes: number): string => `Keep all for offline (${megabytes(bytes)})`;
export const keptSoFar = (come: number, bytes: number): string => `${megabytes(come)} of ${megabytes(bytes)} have come`;

/** What stopped it; what has come is kept. */
export function notKeptWhole(error: unknown): string {
  const isFull = error instanceof Error && error.name === "QuotaExceededError";
  const why = isFull ? "this browser has no room left for it" : "a file did not come";
  return `Not all could be kept: ${why}. What has come is kept; the button goes on from there.`;
}
