import type { SourceRow } from "../../dataset/part";
import type { Reading } from "../reading/reading";
import type { PictureWords } from "./drawPicture";
import { inViewNow, spanNow } from "./inViewNow";
import { pageFacts } from "./pageFacts";
import { pictureWords } from "./pictureWords";

/** What a picture or a print of the view as it stands says of itself. */
export function pictureNow(reading: Reading, sources: readonly SourceRow[] | null): PictureWords {
  const { dataset, view } = reading;
  const subject = { dataset, view, inView: inViewNow(reading), span: spanNow(reading), sources };
  return pictureWords(subject, window.location.href, pageFacts().accessed);
}
