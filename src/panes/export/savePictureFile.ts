import { nameFile } from "../../export/formats";
import { isFiltered } from "../../view/choose";
import { type PictureFormat, pictureFile } from "./pictureFile";
import { type PictureSubject, pictureWords } from "./pictureWords";
import { saveFile } from "./saveFile";

/** Draws the timeline and gives it to the reader; the name of the file. Rejects where it cannot be drawn. */
export async function savePictureFile(format: PictureFormat, subject: PictureSubject): Promise<string> {
  const name = nameFile(subject.dataset.head, isFiltered(subject.view), `-timeline.${format}`);
  saveFile(name, await pictureFile(format, pictureWords(subject, window.location.href)));
  return name;
}
