import { isVersion } from "../dataset/version";
import { shorten } from "./shorten";
import { tidied } from "./tidied";
import type { SetAside } from "./view";

/**
 * The parameter by which a link says with which version of the dataset it was made. It is about the link and not about the
 * view, so it is none of the View's: it is taken out of the address when the page opens.
 */
export const VERSION_PARAM = "v";

/**
 * An address that somebody passes on, with the version of the dataset that it was made with; without one where the dataset
 * calls its versions by words, which nothing could tell from a slip.
 */
export function withVersion(address: string, version: string): string {
  if (!isVersion(version)) return address;
  const [page = "", ...fragment] = address.split("#");
  const sign = page.includes("?") ? "&" : "?";
  return [`${page}${sign}${VERSION_PARAM}=${encodeURIComponent(version)}`, ...fragment].join("#");
}

export interface WithoutVersion {
  /** The search part of the address without the version, otherwise as it stands. */
  readonly search: string;
  /** null where the link says none, or what is none. */
  readonly version: string | null;
  /** What stands in its place and is none, as with other parameters. */
  readonly setAside: readonly SetAside[];
}

/** Takes the version out of an address; of several the first counts, as with other parameters. */
export function takeVersion(search: string): WithoutVersion {
  const given = new URLSearchParams(search).get(VERSION_PARAM);
  if (given === null) return { search, version: null, setAside: [] };
  const pairs = search.replace(/^\?/, "").split("&");
  const version = [given, ...tidied(given)].find(isVersion) ?? null;
  const reason = `'${shorten(given)}' is no version of a dataset; write one such as 2.0.0`;
  return {
    search: pairs.filter((pair) => !new URLSearchParams(pair).has(VERSION_PARAM)).join("&"),
    version,
    setAside: version === null && given !== "" ? [{ parameter: VERSION_PARAM, value: given, reason }] : [],
  };
}
