import { queryOptions } from "@tanstack/react-query";
import type { Address } from "../dataset/dataset";
import { readCore } from "../dataset/read";
import { FileFault, filesOf, type OnProgress } from "./files";
import { readBytes } from "./readFile";

/** Where the build put the core: the page's own preload link says, so that it loads beside the script. */
function coreAddress(): Address {
  const link = document.getElementById("core");
  const url = link?.getAttribute("href");
  if (!url) throw new FileFault("index.html", "the page names no dataset; build it again", "damaged");
  return { url, bytes: Number(link?.getAttribute("data-bytes")) || 0 };
}

/** The dataset that the page was built with, of which there is one. */
export const coreQuery = (onProgress: OnProgress) =>
  queryOptions({
    queryKey: ["core"],
    queryFn: async ({ signal, meta }) => readCore(await readBytes(filesOf(meta), coreAddress(), signal, onProgress)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
