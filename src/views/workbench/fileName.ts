import { headOf } from "../../workbench/draft";
import { makeId } from "../../workbench/makeId";

/** What a download of a dataset is called: its id, which every system takes for a name. */
export function fileName(texts: ReadonlyMap<string, string>, extension: string): string {
  const head = headOf({ texts });
  return `${makeId(String(head?.id ?? ""), "dataset", () => false)}.${extension}`;
}
