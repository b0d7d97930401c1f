import { formatView, givenIn } from "./formatView";
import type { View } from "./view";

/**
 * The address that shows a view; no other code makes one. Fields that are not given are as usual. `page` is the app's
 * own address without fragment; what its query names (the dataset) stays. Without it the address is relative, and begins
 * with the "?" that an empty one needs: "" would mean the address at hand with its parameters.
 */
export function addressOf(view: Partial<View>, page?: string): string {
  const [path = "", own] = page?.split("?") ?? [];
  const query = new URLSearchParams(own);
  for (const [key, text] of givenIn(formatView(view))) query.set(key, text);
  if (page === undefined) return `?${query}`;
  return query.size === 0 ? path : `${path}?${query}`;
}
