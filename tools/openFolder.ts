import { escapeInvisible } from "../src/dataset/schema/showValue";
import { sayIgnored } from "./sayIgnored";

/** What `read` gives a command of a dataset's folder, having named what is left out of it. Ends the command where there is none. */
export async function openFolder<T extends { readonly ignored: readonly string[] }>(
  folder: string,
  label: string,
  read: (folder: string) => Promise<T>,
): Promise<T> {
  try {
    const entries = await read(folder);
    if (entries.ignored.length > 0) console.log(sayIgnored(entries.ignored));
    return entries;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(escapeInvisible(`${label}: the folder cannot be read: ${reason}`));
    process.exit(1);
  }
}
