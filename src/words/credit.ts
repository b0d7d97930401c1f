import type { DatasetHead } from "../dataset/dataset";

export type Made = Pick<DatasetHead, "creator" | "publisher">;

/** Whose work the dataset is, as a credit line names them; null where it does not say. */
export const creditOf = ({ creator, publisher }: Made): string | null => creator ?? publisher ?? null;
