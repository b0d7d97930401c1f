import { fetchedFiles } from "../../../files/fetchFile";
import { dataAddressIn } from "../../../view/dataAddress";

/** The authored files of the dataset that the page shows: the zip that its address names, else the one that the build put beside it. */
export async function shippedCopy(): Promise<File> {
  const address = dataAddressIn(window.location.search);
  const link = document.getElementById("authored");
  const url = address ?? link?.getAttribute("href");
  if (!url) throw new Error("this site does not hold the files that its dataset was made from");
  const bytes = address === null ? Number(link?.getAttribute("data-bytes")) || 0 : 0;
  const content = await fetchedFiles.read({ url, bytes }, new AbortController().signal);
  return new File([content], address ?? "this site.zip");
}
