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
