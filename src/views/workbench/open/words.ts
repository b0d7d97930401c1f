import { counted } from "../../../words/counted";

export const readingFiles = "Reading the files of the folder";

export const couldNotRead = (error: unknown): string =>
  `this cannot be read (${error instanceof Error ? error.message : String(error)}); it may have been moved or changed: open the folder again`;

export const emptyFolder = (name: string): string =>
  `“${name}” holds no files. A dataset’s folder holds dataset.json; to begin a new one, fill in the form above.`;

export const noDataset = (name: string, files: number): string =>
  `“${name}” holds no dataset.json, so it is not a dataset’s folder (${files} other files are in it). Choose the folder that holds dataset.json.`;

export const notOneThing = "Drop one folder, or one .zip of it.";

export const notAZip = (name: string): string =>
  `“${name}” is neither a folder nor a .zip. Drop a dataset’s folder, or a .zip of it; a table goes into “Add a table”.`;

export const couldNotOpen = (error: unknown): string =>
  `This could not be opened: ${error instanceof Error ? error.message : String(error)}. What was open before still is.`;

export const readingZip = "Reading the .zip";

export const titleNeeded = "Give it a name first, such as “Talks between A and B”.";

const changes = (n: number): string => (n === 0 ? "all of it saved" : `${counted(n, "change")} not saved yet`);

export const keptHere = (from: string, unsaved: number): string =>
  `This browser still has “${from}” from before: ${changes(unsaved)}.`;

export const notSavedYet = (from: string, unsaved: number): string =>
  `“${from}” is still in this browser, with ${counted(unsaved, "change")} not saved yet. Opening another dataset takes its place for good.`;

/** What a copy of the page's own dataset is said to be opened from. */
export const thisSite = "this site";
