import type { Dataset, Party } from "../../dataset/dataset";

const NOBODY: Pick<Party, "name" | "shortName" | "color"> = { name: "No party", shortName: "none", color: "ink" };

export const partyAt = (dataset: Pick<Dataset, "parties">, at: number): Pick<Party, "name" | "shortName" | "color"> =>
  dataset.parties[at] ?? NOBODY;
