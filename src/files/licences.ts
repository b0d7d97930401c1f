import { queryOptions } from "@tanstack/react-query";
import { fetchedFiles } from "./fetchFile";
import { readJson } from "./readFile";
import { LICENCES_PATH } from "./siteFiles";

/** A package of others in the app's scripts, as the build found it. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** By its sign in the SPDX list, such as "MIT". */
  readonly licence: string;
  /** Word for word, as the licence wants it passed on. */
  readonly text: string;
}

const FIELDS = ["name", "version", "licence", "text"] as const;

const isLicence = (value: unknown): value is Licence =>
  typeof value === "object" && value !== null && FIELDS.every((field) => typeof Reflect.get(value, field) === "string");

/** The list that stands beside the page, by name. */
export const licencesQuery = queryOptions({
  queryKey: ["licences"],
  queryFn: ({ signal }) =>
    readJson<readonly Licence[]>(
      fetchedFiles,
      { url: LICENCES_PATH, bytes: 0 },
      async (value) => (Array.isArray(value) && value.every(isLicence) ? null : "it is no list of packages"),
      signal,
    ),
  staleTime: Number.POSITIVE_INFINITY,
  retryOnMount: false,
});
