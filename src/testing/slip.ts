import { inventDataset } from "./inventDataset";

/** One slip of an editor in the invented dataset, and what has to be told of it. */
export interface Slip {
  readonly slip: string;
  readonly file: string;
  /** What is replaced where it stands first; "ALL" for the whole text. */
  readonly replace: string | RegExp;
  readonly by: string;
  /** Part of what is told. */
  readonly message: string;
  /** Words that begin on the line to be told; `by` where they are the same. */
  readonly at?: string;
  /** The file to be told where it is another than the changed one. */
  readonly toldIn?: string;
  readonly severity?: "warning";
}

export const EVENTS = "events/2031-02.json";
export const POST = "sources/post-2031-02-03.json";
export const LONG_WORDS = Array.from({ length: 26 }, (_, i) => `word${i}`).join(" ");

/** The invented dataset with the slip in it; throws where the slip would change nothing. */
export function breakDataset({ file, replace, by }: Slip): Map<string, string> {
  const files = inventDataset();
  const text = files.get(file) ?? "";
  const broken = replace === "ALL" ? by : text.replace(replace, () => by);
  if (broken === text) throw new Error(`the slip changes nothing in ${file}`);
  return files.set(file, broken);
}
