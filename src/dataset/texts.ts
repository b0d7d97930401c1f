/**
 * The texts of a folder's files by path. A Map is one; so is a folder on a disk that reads a file when it is asked for and
 * keeps none: all texts together are as large as the records in them.
 */
export type Texts = Pick<ReadonlyMap<string, string>, "keys" | "get" | "has">;
