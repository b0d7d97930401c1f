import { queryOptions } from "@tanstack/react-query";
import type { Address } from "../dataset/dataset";
import { readCore } from "../dataset/read";
import { FileFault, fetchBytes } from "./fetchFile";

/** Where the build put the core: the page's own preload link says, so that it loads beside the script. */
function coreAddress(): Address {
  const link = document.getElementById("core");
  const url = link?.getAttribute("href");
  if (!url) throw new FileFault("index.html", "the page names no dataset; build it again", "damaged");
  return { url, bytes: Number(link?.getAttribute("data-bytes")) || 0 };
}

/** `onProgress` is told how many bytes have come, and how many are expected. */
export const coreQuery = (onProgress: (received: number, total: number) => void) =>
  queryOptions({
    queryKey: ["core"],
    queryFn: async ({ signal }) => {
      const address = coreAddress();
      const buffer = await fetchBytes(address, signal, onProgress);
      return readCore(buffer);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
