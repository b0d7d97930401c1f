import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import {
  arrangeSources,
  type ListedSource,
  SOURCE_GROUPS,
  SOURCE_SORTS,
  type SourceSection,
} from "../../facts/sourceList";
import { printing } from "../../panes/page/printing";
import { rowsFor } from "../../panes/page/rowsFor";
import { useSignal } from "../../panes/page/signal";
import { useScrollOffset } from "../../panes/page/useScrollOffset";
import { useReading } from "../../panes/reading/reading";
import { ListTools } from "./ListTools";
import { SectionHead } from "./SectionHead";
import { SourceListRow } from "./SourceListRow";
import "./documents.css";

const ROW_PX = 78;

type Line =
  | { readonly is: "section"; readonly section: SourceSection }
  | { readonly is: "source"; readonly source: ListedSource };

/** The documents in the reader's order and groups; only the rows on screen exist. */
export function SourceList({ listed }: { listed: readonly ListedSource[] }) {
  const { view } = useReading();
  const list = useRef<HTMLOListElement>(null);
  const onPaper = useSignal(printing);
  const offsetPx = useScrollOffset(list, ".sources");
  const sort = SOURCE_SORTS.find((known) => known === view.sort) ?? "newest";
  const group = SOURCE_GROUPS.find((known) => known === view.group) ?? "none";
  const lines = useMemo(
    () =>
      arrangeSources(listed, sort, group).flatMap((section): readonly Line[] => [
        ...(section.key === "" ? [] : [{ is: "section" as const, section }]),
        ...section.sources.map((source) => ({ is: "source" as const, source })),
      ]),
    [listed, sort, group],
  );
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current?.closest("[data-anchor-scroll]") ?? null,
    estimateSize: () => ROW_PX,
    overscan: 8,
    rangeExtractor: rowsFor(onPaper),
    scrollMargin: offsetPx,
    getItemKey: (i) => {
      const line = lines[i];
      if (!line) return i;
      return line.is === "section" ? `section-${line.section.key}` : line.source.row.id;
    },
  });
  return (
    <section aria-labelledby="documents-title">
      <div className="documents-head">
        <h3 id="documents-title">Documents</h3>
        <ListTools sort={sort} group={group} />
      </div>
      <ol ref={list} className="documents" style={onPaper ? undefined : { height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          return (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              aria-setsize={lines.length}
              aria-posinset={item.index + 1}
              style={onPaper ? undefined : { transform: `translateY(${item.start - offsetPx}px)` }}
            >
              {line.is === "section" ? (
                <SectionHead section={line.section} group={group} />
              ) : (
                <SourceListRow source={line.source} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
