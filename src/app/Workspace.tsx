import { memo, useEffect, useState } from "react";
import type { Dataset } from "../dataset/dataset";
import { TakeButton } from "../panes/export/TakeButton";
import { taking } from "../panes/export/taking";
import { FiltersButton } from "../panes/filters/FiltersButton";
import { FiltersFold } from "../panes/filters/FiltersFold";
import { Boundary } from "../panes/page/Boundary";
import { Later } from "../panes/page/Later";
import { Sheet } from "../panes/page/Sheet";
import { useSignal } from "../panes/page/signal";
import { useSmall } from "../panes/page/useMedia";
import { type Reading, ReadingProvider, useReading } from "../panes/reading/reading";
import { Announcer } from "../panes/shell/Announcer";
import { FindHint } from "../panes/shell/FindHint";
import { Header } from "../panes/shell/Header";
import { Notices } from "../panes/shell/Notices";
import { PageKeys } from "../panes/shell/PageKeys";
import { useTheme } from "../panes/shell/useTheme";
import { opensDocument } from "../panes/source/opensDocument";
import { SourcePane } from "../panes/source/SourcePane";
import { ActorCardWhenOpen } from "./ActorCardWhenOpen";
import { LinksWhenWanted } from "./LinksWhenWanted";
import { embedPage } from "./laterEmbed";
import { announcements, embedding, fetchLaterParts, printSheet, takeDialog } from "./laterParts";
import { versionOfLink } from "./openedAddress";
import { PaneTabs } from "./PaneTabs";
import { useReadingOf } from "./useReadingOf";
import { useTab } from "./useTab";
import { ViewPane } from "./ViewPane";
import "./workspace.css";

/** What can wait does so until the timeline stands; on other views it need not. */
function useDrawn(): boolean {
  const { view, drawn } = useReading();
  return useSignal(drawn) || view.view !== "timeline";
}

/** What a printed page says that the screen does not. */
function PaperWhenDrawn() {
  const isDrawn = useDrawn();
  const [dismissed, setDismissed] = useState(false);
  return isDrawn && !dismissed && <Later part={printSheet} props={{}} onDismiss={() => setDismissed(true)} />;
}

/** Nor is the page kept offline before that. */
function AnnouncedWhenDrawn() {
  const isDrawn = useDrawn();
  const [dismissed, setDismissed] = useState(false);
  return (
    isDrawn &&
    !dismissed && <Later part={announcements} props={{ versionOfLink }} onDismiss={() => setDismissed(true)} />
  );
}

/** The ways to take along what is shown, opened from wherever a button for it stands. */
function TakeWhenWanted() {
  const wanted = useSignal(taking);
  const close = () => taking.set(null);
  if (wanted === null) return null;
  return <Later part={takeDialog} props={{ ...wanted, embedding, onClose: close }} onDismiss={close} />;
}

/** The page: header over filters, the view, and the source panel where a document is open, with the link lines over all of them. */
export function Workspace({ dataset }: { dataset: Dataset }) {
  const reading = useReadingOf(dataset);
  return reading.view.embed ? <Embedded reading={reading} /> : <Panes reading={reading} />;
}

/** In another page's frame: a page of its own, which most readers never load. */
const Embedded = memo(function Embedded({ reading }: { readonly reading: Reading }) {
  return (
    <ReadingProvider value={reading}>
      <Later part={embedPage} props={{}} />
    </ReadingProvider>
  );
});

/** Rendered where there is something else to read, and not each time that the address is told. */
const Panes = memo(function Panes({ reading }: { readonly reading: Reading }) {
  const { view } = reading;
  const small = useSmall();
  const [tab, setTab] = useTab(view);
  // A small window shows the timeline one pane at a time.
  const atWorkbench = view.view === "workbench";
  const pane = small && view.view === "timeline" ? tab : null;
  useTheme(view.theme);
  useEffect(fetchLaterParts, []);

  return (
    <ReadingProvider value={reading}>
      <div
        className="workspace"
        data-view={view.view}
        data-panel={(!atWorkbench && opensDocument(reading)) || undefined}
        data-chosen={reading.chosen !== null || undefined}
        data-small={small || undefined}
        data-pane={pane ?? undefined}
      >
        <Boundary what="The header">
          <Header filters={!atWorkbench && <FiltersButton />} take={!atWorkbench && <TakeButton />} />
        </Boundary>
        {!atWorkbench && (
          <Boundary what="The filters">
            <FiltersFold />
          </Boundary>
        )}
        <main className="workspace-main" id="main" tabIndex={-1}>
          <PaperWhenDrawn />
          <Notices />
          <AnnouncedWhenDrawn />
          <ViewPane pane={pane} />
        </main>
        {!atWorkbench && (pane === null || pane === "source") && (
          <Boundary what="The source panel" subject={`${view.event} ${view.source} ${view.p}`}>
            {small && pane === null && opensDocument(reading) ? (
              <Sheet label="The open document">
                <SourcePane />
              </Sheet>
            ) : (
              <SourcePane />
            )}
          </Boundary>
        )}
        {pane !== null && <PaneTabs tab={pane} onTab={setTab} />}
        <Announcer />
        <PageKeys />
        <FindHint />
        <LinksWhenWanted />
        <ActorCardWhenOpen />
        <TakeWhenWanted />
      </div>
    </ReadingProvider>
  );
});
