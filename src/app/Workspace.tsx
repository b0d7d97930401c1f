import { Suspense, useEffect, useState } from "react";
import type { Dataset } from "../dataset/dataset";
import { FiltersPane } from "../panes/filters/FiltersPane";
import { ReadingProvider, useReading } from "../panes/reading/reading";
import { useSignal } from "../panes/reading/signal";
import { Announcer } from "../panes/shell/Announcer";
import { Header } from "../panes/shell/Header";
import { Notices } from "../panes/shell/Notices";
import { useTheme } from "../panes/shell/useTheme";
import { SourcePane } from "../panes/source/SourcePane";
import { ActorDialog, fetchLaterParts, LinkLayer, PrintSheet } from "./laterParts";
import { useReadingOf } from "./useReadingOf";
import { ViewPane } from "./ViewPane";
import "./workspace.css";

/** What a printed page says that the screen does not; it can wait until the timeline stands. */
function PaperWhenDrawn() {
  const isDrawn = useSignal(useReading().drawn);
  return <Suspense>{isDrawn && <PrintSheet />}</Suspense>;
}

/** Nothing is joined until something is chosen or pointed at: until then the links' code is not needed. */
function LinksWhenWanted() {
  const { view, raised } = useReading();
  const pointed = useSignal(raised);
  const [wanted, setWanted] = useState(false);
  if (!wanted && (view.event !== null || view.source !== null || pointed !== null)) setWanted(true);
  return wanted ? (
    <Suspense>
      <LinkLayer />
    </Suspense>
  ) : null;
}

/** The page: header over filters, the view, and the source panel, with the link lines over all of them. */
export function Workspace({ dataset }: { dataset: Dataset }) {
  const reading = useReadingOf(dataset);
  const { view } = reading;
  useTheme(view.theme);
  useEffect(fetchLaterParts, []);
  const [filtersOpen, setFiltersOpen] = useState(false);

  return (
    <ReadingProvider value={reading}>
      <div className="workspace" data-embed={view.embed || undefined} data-view={view.view}>
        {!view.embed && <Header onFilters={() => setFiltersOpen((open) => !open)} filtersOpen={filtersOpen} />}
        {!view.embed && <FiltersPane open={filtersOpen} onClose={() => setFiltersOpen(false)} />}
        <main className="workspace-main" id="main" tabIndex={-1}>
          {view.embed && <h1 className="visually-hidden">{dataset.head.title}</h1>}
          <Notices />
          <ViewPane />
          <PaperWhenDrawn />
        </main>
        <SourcePane />
        <Announcer />
        <LinksWhenWanted />
        {view.actor !== null && (
          <Suspense>
            <ActorDialog />
          </Suspense>
        )}
      </div>
    </ReadingProvider>
  );
}
