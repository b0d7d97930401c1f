import { makeId } from "../../workbench/makeId";

/** A name for a download that every system takes. */
export const fileName = (name: string, extension: string): string =>
  `${makeId(name.replace(/\.[a-z]+$/i, ""), "dataset", () => false)}.${extension}`;
