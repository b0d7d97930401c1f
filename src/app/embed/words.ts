import type { DatasetHead } from "../../dataset/dataset";
import { asDay } from "../../time/day";
import { formatDay } from "../../time/words";

export const asOfLine = (day: number): string => `As of ${formatDay(asDay(day))}`;

/** Whose work the dataset is, as a credit line names them; null where it does not say. */
export const creditOf = ({ creator, publisher }: Pick<DatasetHead, "creator" | "publisher">): string | null =>
  creator ?? publisher ?? null;
