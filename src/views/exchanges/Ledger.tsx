import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import type { Exchange, Sides } from "../../facts/exchanges";
import { arrangeLedger, LEDGER_GROUPS, LEDGER_SORTS, type LedgerSection } from "../../facts/ledger";
import { EventCard } from "../../panes/event/EventCard";
import { printing } from "../../panes/page/printing";
import { rowsFor } from "../../panes/page/rowsFor";
import { useSignal } from "../../panes/page/signal";
import { useScrollOffset } from "../../panes/page/useScrollOffset";
import { useReading } from "../../panes/reading/reading";
import type { Counted } from "../../view/choices";
import { LedgerHead } from "./LedgerHead";
import { LedgerRow } from "./LedgerRow";
import { LEDGER_COLUMNS } from "./ledgerColumns";
import { SectionRow } from "./SectionRow";
import { useCountRanges } from "./useCountRanges";

interface LedgerProps {
  readonly exchanges: readonly Exchange[];
  readonly sides: Sides;
  readonly counted: Counted;
  readonly anchored: boolean;
  readonly onChoose: () => void;
}

type Line =
  | { readonly is: "section"; readonly section: LedgerSection }
  | { readonly is: "exchange"; readonly exchange: Exchange }
  | { readonly is: "card"; readonly exchange: Exchange };

const ROW_PX = 58;

/** The ledger: every exchange as a row of numbers, in the order and the sections that the reader chose. */
export function Ledger({ exchanges, sides, counted, anchored, onChoose }: LedgerProps) {
  const { dataset, view, chosen } = useReading();
  const table = useRef<HTMLTableElement>(null);
  const onPaper = useSignal(printing);
  const offsetPx = useScrollOffset(table, ".exchanges");
  const sort = LEDGER_SORTS.find((known) => known === view.sort) ?? "newest";
  const group = LEDGER_GROUPS.find((known) => known === view.group) ?? "year";
  const ranges = useCountRanges(exchanges);
  const sections = useMemo(
    () => arrangeLedger(dataset, exchanges, sides, { sort, group, counted }),
    [dataset, exchanges, sides, sort, group, counted],
  );
  const lines = useMemo(() => layLines(sections, chosen), [sections, chosen]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => table.current?.closest("[data-anchor-scroll]") ?? null,
    estimateSize: () => ROW_PX,
    overscan: 8,
    rangeExtractor: rowsFor(onPaper),
    scrollMargin: offsetPx,
    getItemKey: (i) => keyOf(lines[i]),
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items[items.length - 1];
  const before = first ? first.start - offsetPx : 0;
  const after = last ? virtualizer.getTotalSize() - (last.end - offsetPx) : 0;
  return (
    <section className="ledger" aria-labelledby="ledger-title">
      <h3 id="ledger-title">Ledger</h3>
      <table ref={table} aria-rowcount={lines.length + 1}>
        <colgroup>
          <col className="ledger-main" />
          <col span={LEDGER_COLUMNS - 1} />
        </colgroup>
        <LedgerHead sides={sides} sort={sort} group={group} counted={counted} />
        <tbody>
          {before > 0 && <Space heightPx={before} />}
          {items.map((item) => {
            const line = lines[item.index];
            if (!line) return null;
            const place = { ref: virtualizer.measureElement, index: item.index };
            if (line.is === "section") {
              return <SectionRow key={item.key} section={line.section} sides={sides} place={place} />;
            }
            if (line.is === "exchange") {
              return (
                <LedgerRow
                  key={item.key}
                  exchange={line.exchange}
                  sides={sides}
                  counted={counted}
                  ranges={ranges}
                  anchored={anchored}
                  onChoose={onChoose}
                  place={place}
                />
              );
            }
            return (
              <tr key={item.key} ref={place.ref} data-index={place.index} className="ledger-card">
                <td colSpan={LEDGER_COLUMNS}>
                  <EventCard event={line.exchange.event} />
                </td>
              </tr>
            );
          })}
          {after > 0 && <Space heightPx={after} />}
        </tbody>
      </table>
    </section>
  );
}

function Space({ heightPx }: { heightPx: number }) {
  return (
    <tr className="ledger-space">
      <td colSpan={LEDGER_COLUMNS} style={{ height: heightPx }} />
    </tr>
  );
}

function layLines(sections: readonly LedgerSection[], chosen: number | null): readonly Line[] {
  return sections.flatMap((section): readonly Line[] => [
    ...(section.title === "" ? [] : [{ is: "section" as const, section }]),
    ...section.rows.flatMap((exchange): readonly Line[] =>
      exchange.event === chosen
        ? [
            { is: "exchange", exchange },
            { is: "card", exchange },
          ]
        : [{ is: "exchange", exchange }],
    ),
  ]);
}

function keyOf(line: Line | undefined): string {
  if (!line) return "none";
  return line.is === "section" ? `section-${line.section.key}` : `${line.is}-${line.exchange.event}`;
}
