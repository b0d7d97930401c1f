import type { PageFacts } from "../../export/selection";
import { addressOf } from "../../view/addressOf";
import { dataAddressIn } from "../../view/dataAddress";

/** The page's address, with the dataset that it names and nothing else, and today in the reader's own calendar. */
export function pageFacts(): PageFacts & { readonly accessed: string } {
  const now = new Date();
  const { origin, pathname, search } = window.location;
  const pad = (n: number): string => String(n).padStart(2, "0");
  return {
    url: addressOf({ data: dataAddressIn(search) }, origin + pathname),
    accessed: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
  };
}
