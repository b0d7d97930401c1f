import { fetchedFiles } from "../../../files/fetchFile";

/** The authored files of the dataset that the page was built with, as the zip that the build put beside it. */
export async function shippedCopy(): Promise<File> {
  const link = document.getElementById("authored");
  const url = link?.getAttribute("href");
  if (!url) throw new Error("this site does not hold the files that its dataset was made from");
  const bytes = await fetchedFiles.read(
    { url, bytes: Number(link?.getAttribute("data-bytes")) || 0 },
    new AbortController().signal,
  );
  return new File([bytes], "this site.zip");
}
