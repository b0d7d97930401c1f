import { Boundary } from "../../panes/page/Boundary";
import { useReading } from "../../panes/reading/reading";
import { SourcePane } from "../../panes/source/SourcePane";

/** The open document over the score of a narrow frame, with the way back to what it was opened from. */
export function DocumentSheet() {
  const { view, change } = useReading();
  const close = () => change((now) => ({ ...now, source: null, p: null, quote: null }));
  return (
    <section className="embed-sheet" aria-label="The open document">
      <button type="button" className="text-button" onClick={close}>
        Back to the timeline
      </button>
      <Boundary what="The source panel" subject={`${view.event} ${view.source} ${view.p}`}>
        <SourcePane />
      </Boundary>
    </section>
  );
}
