import type { SourceRow } from "../../dataset/part";
import { andBits } from "../../filter/bits";
import { findPeriod } from "../../filter/period";
import { seenSpan } from "../../score/scale";
import type { Reading } from "../reading/reading";
import type { PictureWords } from "./drawPicture";
import { pageFacts } from "./pageFacts";
import { pictureWords } from "./pictureWords";

/** What a picture of the timeline as it stands says of itself. */
export function pictureNow(reading: Reading, sources: readonly SourceRow[] | null): PictureWords {
  const { dataset, view, index, shown, liveSpan, cover } = reading;
  const live = liveSpan.get();
  const { widthPx, coveredPx } = cover.get();
  const span = live && seenSpan(live, widthPx, coveredPx);
  const inView = span === null ? shown : andBits(shown, findPeriod(index, span.start, span.end));
  return pictureWords({ dataset, view, inView, span, sources }, window.location.href, pageFacts().accessed);
}
