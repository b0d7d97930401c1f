import { shorten } from "./readers";
import { tidied } from "./tidied";

/**
 * The parameter by which a link says with which version of the dataset it was made. It is about the link and not about the
 * view, so it is none of the View's: it is taken out of the address when the page opens.
 */
export const VERSION_PARAM = "v";

/** An address that somebody passes on, with the version of the dataset that it was made with. */
export function withVersion(address: string, version: string): string {
  const [page = "", ...fragment] = address.split("#");
  const sign = page.includes("?") ? "&" : "?";
  return [`${page}${sign}${VERSION_PARAM}=${encodeURIComponent(version)}`, ...fragment].join("#");
}

export interface WithoutVersion {
  /** The search part of the address without the version, otherwise as it stands. */
  readonly search: string;
  /** null where the link says none. */
  readonly version: string | null;
}

/** Takes the version out of an address; of several the first counts, as with other parameters. */
export function takeVersion(search: string): WithoutVersion {
  const given = new URLSearchParams(search).get(VERSION_PARAM);
  if (given === null) return { search, version: null };
  const rest = search.replace(/^\?/, "").split("&");
  return {
    search: rest.filter((pair) => pair.split("=")[0] !== VERSION_PARAM).join("&"),
    version: given === "" ? null : shorten([given, ...tidied(given)].find(isVersion) ?? given),
  };
}

/** As datasets number their versions. */
const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+[\w.+-]*$/.test(text) && !text.endsWith(".");
