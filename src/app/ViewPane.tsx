import { eventPage } from "../panes/event/laterPage";
import { Boundary } from "../panes/page/Boundary";
import { Later } from "../panes/page/Later";
import { laterPart } from "../panes/page/laterPart";
import { useSignal } from "../panes/page/signal";
import { useReading } from "../panes/reading/reading";
import { StatusBar } from "../panes/shell/StatusBar";
import type { ViewName } from "../view/choices";
import { Timeline } from "../views/timeline/Timeline";

/** The list stands under the timeline, and may come just after it. */
const eventList = laterPart(
  "The list of events",
  async () => (await import("../views/timeline/list/EventList")).EventList,
);

/** Every view but the first is loaded when it is first shown. */
const VIEWS = {
  rounds: laterPart("Rounds", async () => (await import("../views/rounds/RoundsView")).RoundsView),
  positions: laterPart("Positions", async () => (await import("../views/positions/PositionsView")).PositionsView),
  exchanges: laterPart("Exchanges", async () => (await import("../views/exchanges/ExchangesView")).ExchangesView),
  sources: laterPart("Sources", async () => (await import("../views/sources/SourcesView")).SourcesView),
  about: laterPart("About", async () => (await import("../views/about/AboutView")).AboutView),
} satisfies { readonly [name in Exclude<ViewName, "timeline">]: unknown };

/** The view that the URL names. */
export function ViewPane() {
  const { view, chosen, drawn } = useReading();
  const isDrawn = useSignal(drawn);
  if (view.embed || view.view === "timeline") {
    return (
      <>
        <Boundary what="The timeline" subject={view.lanes}>
          <Timeline />
        </Boundary>
        {isDrawn && chosen !== null && (
          <Later
            part={eventPage}
            props={{ event: chosen }}
            subject={String(chosen)}
            waiting={<div className="view-pane" />}
          />
        )}
        {isDrawn && chosen === null && !view.embed && (
          <Later part={eventList} props={{}} waiting={<div className="view-pane" />} />
        )}
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
