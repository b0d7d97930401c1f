import type { QueryClient } from "@tanstack/react-query";
import { nameFile } from "../../export/formats";
import { sourcesQuery } from "../../files/queries";
import { isFiltered } from "../../view/choose";
import type { Reading } from "../reading/reading";
import { type PictureFormat, pictureFile } from "./pictureFile";
import { pictureNow } from "./pictureNow";
import { saveFile } from "./saveFile";

/** Draws the timeline and gives it to the reader; the name of the file. Rejects where it cannot be drawn. */
export async function savePictureFile(
  format: PictureFormat,
  reading: Reading,
  client: QueryClient,
  withRing: boolean,
): Promise<string> {
  const name = nameFile(reading.dataset.head, isFiltered(reading.view), `-timeline.${format}`);
  const { coveredPx } = reading.cover.get();
  const sources = await client.fetchQuery(sourcesQuery(reading.dataset));
  saveFile(name, await pictureFile(format, pictureNow(reading, sources), { withRing, coveredPx }));
  return name;
}
