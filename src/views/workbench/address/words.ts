import { counted } from "../../../words/counted";

export const notShown = (address: string): string => `“${address}” cannot be shown`;

/** `what` is being done with it: "Unpacking". */
export const opening = (address: string, what: string): string => `${what}: ${address}`;

export const notThere = (address: string): string =>
  `There is no ${address} beside this page. Its name may be written otherwise, or it was taken away.`;
export const notFetched = (reason: string): string => `It could not be fetched: ${reason}. Try again.`;

export const faultsIn = (faults: number): string =>
  `The dataset has ${counted(faults, "fault")}. The command data:check and the workbench name the same.`;
