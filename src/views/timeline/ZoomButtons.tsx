import { useSignalPart } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { seenSpan, zoomAt } from "../../score/scale";
import { LaneChoice } from "./LaneChoice";
import { SpanFields } from "./SpanFields";
import { fitAll, spanOfEvents } from "./spans";
import { UndoZoom } from "./UndoZoom";
import type { SpanControl } from "./useSpan";
import "./zoom.css";

/** The span in words, and zoom by buttons: closer, wider, fitted to all, to the results or to a track. */
export function ZoomButtons({ control }: { control: SpanControl }) {
  const { dataset, index, liveSpan, cover } = useReading();
  // The buttons look the same whatever the span: it is read when one is pressed, not followed frame by frame.
  const hasSpan = useSignalPart(liveSpan, (span) => span !== null);
  if (!hasSpan) return null;
  const zoomBy = (factor: number) => {
    const span = liveSpan.get();
    const { widthPx, coveredPx } = cover.get();
    if (span) control.settleSeen(zoomAt(seenSpan(span, widthPx, coveredPx), 0.5, factor));
  };
  const fitTo = (choice: string) => {
    if (choice === "all") return control.settleSeen(fitAll(control.extent));
    if (choice === "results") return control.settleSeen(null);
    const track = dataset.tracks.findIndex((each) => each.id === choice);
    const bits = index.tracks[track];
    const events = bits ? spanOfEvents(dataset, bits) : null;
    if (events) control.settleSeen(fitAll(events));
  };
  return (
    <div className="zoom">
      <LaneChoice />
      <SpanFields control={control} />
      <button type="button" className="button" aria-label="Zoom out" aria-keyshortcuts="-" onClick={() => zoomBy(0.5)}>
        −
      </button>
      <button type="button" className="button" aria-label="Zoom in" aria-keyshortcuts="+" onClick={() => zoomBy(2)}>
        +
      </button>
      <UndoZoom />
      <select
        className="button zoom-fit"
        aria-label="Fit the timeline to"
        value=""
        onChange={(event) => fitTo(event.target.value)}
      >
        <option value="" hidden>
          Fit
        </option>
        <option value="all">All events</option>
        <option value="results">The results</option>
        <optgroup label="A track">
          {dataset.tracks.map((track) => (
            <option key={track.id} value={track.id}>
              {track.name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
