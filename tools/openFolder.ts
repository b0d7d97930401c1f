import { escapeInvisible } from "../src/dataset/schema/showValue";
import { type FolderTexts, readEntries } from "./readFolder";
import { sayIgnored } from "./sayIgnored";

/** What a command reads of a dataset's folder, having named what is left out of it. Ends the command where there is none. */
export async function openFolder(folder: string, label: string): Promise<FolderTexts> {
  try {
    const entries = await readEntries(folder);
    if (entries.ignored.length > 0) console.log(sayIgnored(entries.ignored));
    return entries;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(escapeInvisible(`${label}: the folder cannot be read: ${reason}`));
    process.exit(1);
  }
}
