import { takeVersion } from "../view/linkVersion";
import { mendAddress } from "../view/mendAddress";

/**
 * What was done to the address that the page was opened with. It is mended once, when the script is read, so that
 * all that reads the address afterwards (nuqs, Back, a copied link) meets the mended one. The version that the link was
 * made with is taken out of it: it is about the link, and what the reader then passes on is made with the one shown.
 */
export const { mended: mendedAtOpening, version: versionOfLink, setAside: setAsideAtOpening } = readOpened();

function readOpened() {
  const { search: read, mended } = mendAddress(window.location.search);
  const { search, version, setAside } = takeVersion(read);
  if (search !== window.location.search) {
    const { pathname, hash } = window.location;
    window.history.replaceState(window.history.state, "", `${pathname}${search === "" ? "" : `?${search}`}${hash}`);
  }
  return { mended, version, setAside };
}
