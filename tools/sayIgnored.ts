import { listSome } from "../src/dataset/schema/listSome";
import { escapeInvisible } from "../src/dataset/schema/showValue";

/** Names the entries of a dataset's folder that are left out, so that nobody takes them for read. */
export const sayIgnored = (ignored: readonly string[]): string =>
  `Left out, as hidden files, Markdown and empty folders are no part of a dataset: ${listSome(ignored.map(escapeInvisible), 100)}`;
