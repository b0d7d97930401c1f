import { Boundary } from "../panes/page/Boundary";
import { Later } from "../panes/page/Later";
import { laterPart } from "../panes/page/laterPart";
import { useReading } from "../panes/reading/reading";
import { useSignal } from "../panes/reading/signal";
import { StatusBar } from "../panes/shell/StatusBar";
import { Timeline } from "../panes/timeline/Timeline";
import type { ViewName } from "../view/view";

/** The list stands under the timeline, and may come just after it. */
const eventList = laterPart("The list of events", async () => (await import("../panes/list/EventList")).EventList);

/** Every view but the first is loaded when it is first shown. */
const VIEWS = {
  rounds: laterPart("Rounds", async () => (await import("../panes/rounds/RoundsView")).RoundsView),
  positions: laterPart("Positions", async () => (await import("../panes/positions/PositionsView")).PositionsView),
  exchanges: laterPart("Exchanges", async () => (await import("../panes/exchanges/ExchangesView")).ExchangesView),
  sources: laterPart("Sources", async () => (await import("../panes/sources/SourcesView")).SourcesView),
  about: laterPart("About", async () => (await import("../panes/about/AboutView")).AboutView),
} satisfies { readonly [name in Exclude<ViewName, "timeline">]: unknown };

/** The view that the URL names. */
export function ViewPane() {
  const { view, drawn } = useReading();
  const isDrawn = useSignal(drawn);
  if (view.embed || view.view === "timeline") {
    return (
      <>
        <Boundary what="The timeline" subject={view.lanes}>
          <Timeline />
        </Boundary>
        {!view.embed && isDrawn && <Later part={eventList} props={{}} waiting={<div className="view-pane" />} />}
      </>
    );
  }
  return (
    <>
      <StatusBar />
      <div className="view-pane" data-anchor-scroll>
        <Later
          key={view.view}
          part={VIEWS[view.view]}
          props={{}}
          waiting={<p className="view-waiting">Opening the view…</p>}
        />
      </div>
    </>
  );
}
