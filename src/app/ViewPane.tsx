import { eventPage } from "../panes/event/laterPage";
import { Boundary } from "../panes/page/Boundary";
import { Later } from "../panes/page/Later";
import { laterPart, soonPart } from "../panes/page/laterPart";
import { Sheet } from "../panes/page/Sheet";
import { useSignal } from "../panes/page/signal";
import { useReading } from "../panes/reading/reading";
import { StatusBar } from "../panes/shell/StatusBar";
import type { ViewName } from "../view/choices";
import { Timeline } from "../views/timeline/Timeline";
import type { TabName } from "./useTab";

/** The list stands under the timeline, and may come just after it. */
const eventList = soonPart(
  "The list of events",
  async () => (await import("../views/timeline/list/EventList")).EventList,
);

const latestEvents = soonPart(
  "The latest events",
  async () => (await import("../views/timeline/list/LatestEvents")).LatestEvents,
);

/** Every view but the first is loaded when it is first shown. */
const VIEWS = {
  rounds: laterPart("Rounds", async () => (await import("../views/rounds/RoundsView")).RoundsView),
  positions: laterPart("Positions", async () => (await import("../views/positions/PositionsView")).PositionsView),
  agreements: laterPart("Agreements", async () => (await import("../views/agreements/AgreementsView")).AgreementsView),
  exchanges: laterPart("Exchanges", async () => (await import("../views/exchanges/ExchangesView")).ExchangesView),
  sources: laterPart("Sources", async () => (await import("../views/sources/SourcesView")).SourcesView),
  workbench: laterPart("The workbench", async () => (await import("../views/workbench/WorkbenchView")).WorkbenchView),
  about: laterPart("About", async () => (await import("../views/about/AboutView")).AboutView),
} satisfies { readonly [name in Exclude<ViewName, "timeline">]: unknown };

/** The view that the URL names; of the timeline, in a small window, one pane. */
export function ViewPane({ pane }: { pane: TabName | null }) {
  const { view } = useReading();
  if (view.view === "timeline") return pane === "source" ? <NoSource /> : <TimelinePane pane={pane} />;
  return (
    <>
      {view.view !== "workbench" && <StatusBar />}
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

/** The score over the list, or over the chosen event's page, which in a small window is a sheet over either. */
function TimelinePane({ pane }: { pane: TabName | null }) {
  const { view, chosen, drawn } = useReading();
  const isDrawn = useSignal(drawn);
  return (
    <>
      {pane === "events" ? (
        <StatusBar />
      ) : (
        <Boundary what="The timeline" subject={view.lanes}>
          <Timeline />
        </Boundary>
      )}
      {isDrawn && pane === null && chosen !== null && <ChosenEvent />}
      {(pane === "events" || (isDrawn && pane === null && chosen === null)) && (
        <Later part={eventList} props={{}} waiting={<div className="view-pane" />} />
      )}
      {isDrawn && pane === "score" && chosen === null && <Later part={latestEvents} props={{}} />}
      {pane !== null && chosen !== null && (
        <Sheet label="The chosen event">
          <ChosenEvent />
        </Sheet>
      )}
    </>
  );
}

function ChosenEvent() {
  const { chosen } = useReading();
  if (chosen === null) return null;
  return (
    <Later
      part={eventPage}
      props={{ event: chosen }}
      subject={String(chosen)}
      waiting={<div className="view-pane" />}
    />
  );
}

/** In the tab of the document, where none is open. */
function NoSource() {
  const { view } = useReading();
  if (view.event !== null || view.source !== null) return null;
  return (
    <p className="view-waiting">
      No document is open. Choose an event, on the score or in the list: the words it rests on are shown here.
    </p>
  );
}
