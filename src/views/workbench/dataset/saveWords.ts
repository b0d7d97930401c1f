import { counted } from "../../../words/counted";

export const unsavedChanges = (n: number): string =>
  n === 0 ? "All changes are saved" : `${counted(n, "change")} not saved yet`;

/** `kept`: this browser keeps each change as it is made. */
export const whereKept = (kept: boolean): string =>
  kept
    ? "Each change is kept in this browser as you make it. Saving gives you the dataset’s files, to keep, to share, or to hand to somebody who checks them."
    : "Changes are not kept in this browser. Save the dataset’s files before you leave.";

export const savedAs = (name: string): string => `Saved as ${name}.`;
export const savedInto = (folder: string, files: number): string =>
  files === 0 ? `Nothing had to be written into “${folder}”.` : `${counted(files, "file")} written into “${folder}”.`;

export const changedOnDisk = (path: string): string =>
  `${path} was changed in the folder since you opened it, so nothing was written. Save as .zip, or open the folder again and make your changes there.`;
export const notAllowed = (folder: string): string =>
  `Your browser was not allowed to write into “${folder}”, so nothing was written. Allow it and save again, or save as .zip.`;
