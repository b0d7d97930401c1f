import { mendAddress } from "../view/mendAddress";
import type { SetAside } from "../view/view";

/**
 * What was done to the address that the page was opened with. It is mended once, when the script is read, so that
 * all that reads the address afterwards (nuqs, Back, a copied link) meets the mended one.
 */
export const mendedAtOpening: readonly SetAside[] = mendOpened();

function mendOpened(): readonly SetAside[] {
  const { search, mended } = mendAddress(window.location.search);
  if (mended.length > 0) {
    const { pathname, hash } = window.location;
    window.history.replaceState(window.history.state, "", `${pathname}?${search}${hash}`);
  }
  return mended;
}
