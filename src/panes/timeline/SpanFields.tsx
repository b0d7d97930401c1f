import { useRef, useState } from "react";
import { isoDay, parseDay } from "../../time/calendar";
import { asDay, type Span, spanOf } from "../../time/day";
import { formatSpanParam, parseSpan } from "../../time/spanParam";
import { formatSpan } from "../../time/words";
import { useOutsidePress } from "../reading/useOutsidePress";
import type { SpanControl } from "./useSpan";

/** The visible span in words; opens to two date fields that set it, the same as the overview's window. */
export function SpanFields({ span, control }: { span: Span; control: SpanControl }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDetailsElement>(null);
  useOutsidePress(root, open, () => setOpen(false));

  // The same days as the address says: while a gesture runs the ends lie anywhere within a day.
  const written = parseSpan(formatSpanParam(span));
  const days = written.ok ? written.span : span;
  const first = isoDay(days.start);
  const last = isoDay(asDay(days.end - 1e-6));
  const set = (start: string, end: string) => {
    const from = parseDay(start);
    const to = parseDay(end);
    if (from !== null && to !== null && from <= to) control.settle(spanOf(from, to + 1));
  };
  return (
    <details
      ref={root}
      className="span-fields"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        root.current?.querySelector("summary")?.focus();
      }}
    >
      <summary className="zoom-span">{formatSpan(days, "short")}</summary>
      <div className="span-fields-pair">
        <label>
          Shown from
          <input type="date" className="field" value={first} max={last} onChange={(e) => set(e.target.value, last)} />
        </label>
        <label>
          Shown to
          <input type="date" className="field" value={last} min={first} onChange={(e) => set(first, e.target.value)} />
        </label>
      </div>
    </details>
  );
}
