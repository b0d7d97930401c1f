import { readEach } from "./param";
import type { Read } from "./readers";

const BESIDE =
  "only a .zip that lies beside this page, or in a folder there, is opened: write talks.zip or talks/2026.zip";

/**
 * The address of a dataset's zip, as the parameter `data` has it: relative to the page and below it, so that it is of the
 * same site whatever a link says. No signs that an address would read otherwise than they stand.
 */
export function readDataAddress(text: string): Read<string> {
  const isBelow = text.split("/").every((step) => /^[^.\s]/u.test(step)) && !/[\\:?#%\p{Cc}\p{Cf}]/u.test(text);
  return isBelow && /\.zip$/i.test(text) ? { ok: true, value: text } : { ok: false, reason: BESIDE };
}

/** The dataset that an address names, before there is a dataset by which the rest of it can be read; null for the page's own. */
export function dataAddressIn(search: string): string | null {
  const text = new URLSearchParams(search).get("data");
  return text === null ? null : (readEach([text], readDataAddress).values[0] ?? null);
}
