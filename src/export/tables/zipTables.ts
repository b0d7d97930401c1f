import { strToU8, zipSync } from "fflate";
import type { Selection } from "../selection";
import { formatDataPackage } from "./dataPackage";

/** The first moment that a zip can name, whatever the device's clock and zone: the same tables give the same bytes. */
const FIRST_MOMENT = new Date(1980, 0, 1, 12);

export const zipTables = (selection: Selection): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries([...formatDataPackage(selection)].map(([name, text]) => [name, strToU8(text)])), {
    mtime: FIRST_MOMENT,
  });
