import { lazy, Suspense } from "react";
import { useReading } from "../panes/reading/reading";
import { useSignal } from "../panes/reading/signal";
import { StatusBar } from "../panes/shell/StatusBar";
import { Timeline } from "../panes/timeline/Timeline";
import type { ViewName } from "../view/view";

/** The list stands under the timeline, and may come just after it. */
const EventList = lazy(async () => ({ default: (await import("../panes/list/EventList")).EventList }));

/** Every view but the first is loaded when it is first shown. */
const VIEWS = {
  rounds: lazy(async () => ({ default: (await import("../panes/rounds/RoundsView")).RoundsView })),
  positions: lazy(async () => ({ default: (await import("../panes/positions/PositionsView")).PositionsView })),
  exchanges: lazy(async () => ({ default: (await import("../panes/exchanges/ExchangesView")).ExchangesView })),
  sources: lazy(async () => ({ default: (await import("../panes/sources/SourcesView")).SourcesView })),
  about: lazy(async () => ({ default: (await import("../panes/about/AboutView")).AboutView })),
} satisfies { readonly [name in Exclude<ViewName, "timeline">]: unknown };

/** The view that the URL names. */
export function ViewPane() {
  const { view, drawn } = useReading();
  const isDrawn = useSignal(drawn);
  if (view.embed || view.view === "timeline") {
    return (
      <>
        <Timeline />
        {!view.embed && <Suspense fallback={<div className="view-pane" />}>{isDrawn && <EventList />}</Suspense>}
      </>
    );
  }
  const Other = VIEWS[view.view];
  return (
    <>
      <StatusBar />
      <div className="view-pane" data-anchor-scroll>
        <Suspense fallback={<p className="view-waiting">Opening the view…</p>}>
          <Other />
        </Suspense>
      </div>
    </>
  );
}
