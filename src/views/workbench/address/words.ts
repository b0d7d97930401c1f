import { counted } from "../../../words/counted";

export const notShown = (address: string): string => `“${address}” cannot be shown`;

export const notThere = (address: string): string =>
  `There is no ${address} beside this page. Its name may be written otherwise, or it was taken away; ask whoever gave you the link.`;
export const notFetched = (reason: string): string => `It could not be fetched: ${reason}. Try again.`;

export const faultsIn = (faults: number): string =>
  `${counted(faults, "fault")} in the dataset. Whoever made it can mend what is named here; data:check says the same.`;
