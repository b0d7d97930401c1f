import { Suspense, useEffect, useState } from "react";
import type { Dataset } from "../dataset/dataset";
import { FiltersPane } from "../panes/filters/FiltersPane";
import { ReadingProvider } from "../panes/reading/reading";
import { Header } from "../panes/shell/Header";
import { Notices } from "../panes/shell/Notices";
import { useTheme } from "../panes/shell/useTheme";
import { SourcePane } from "../panes/source/SourcePane";
import { fetchLaterParts, LinkLayer } from "./laterParts";
import { useReadingOf } from "./useReadingOf";
import { ViewPane } from "./ViewPane";
import "./workspace.css";

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
        <main className="workspace-main" id="main">
          <Notices />
          <ViewPane />
        </main>
        <SourcePane />
        <Suspense>
          <LinkLayer />
        </Suspense>
      </div>
    </ReadingProvider>
  );
}
