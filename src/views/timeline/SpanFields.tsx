import { useRef, useState } from "react";
import { useOutsidePress } from "../../panes/page/useOutsidePress";
import { LiveWords } from "../../panes/reading/LiveWords";
import { useSeenSpan } from "../../panes/reading/useInView";
import { isoDay, parseDay } from "../../time/calendar";
import { asDay, type Span, spanOf } from "../../time/day";
import { writtenSpan } from "../../time/spanParam";
import { formatSpan } from "../../time/words";
import type { SpanControl } from "./useSpan";
import { isReversed, reachesFrom } from "./words";

/** What the two fields hold while they are typed in: ISO days, or "" where a field is not yet a date. */
interface Draft {
  readonly from: string;
  readonly to: string;
}

/** The visible span in words; opens to two date fields that set it, the same as the overview's window. */
export function SpanFields({ control }: { control: SpanControl }) {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<Draft | null>(null);
  const root = useRef<HTMLDetailsElement>(null);
  const close = () => {
    setOpen(false);
    setDraft(null);
  };
  useOutsidePress(root, open, close);

  // The fields rest while a gesture runs; the words above them follow it.
  const seen = useSeenSpan();
  // The same days as the address says: while a gesture runs the ends lie anywhere within a day.
  const days = seen && writtenSpan(seen);
  const shown = { from: days ? isoDay(days.start) : "", to: days ? isoDay(asDay(days.end - 1e-6)) : "" };
  const { from, to } = draft ?? shown;
  const fault = draft && faultOf(draft, control.extent);

  // A year is typed digit by digit, and each digit makes a date, 0002 first: only a date within reach moves the picture.
  const type = (next: Draft) => {
    const read = faultOf(next, control.extent) === null ? readDays(next) : null;
    if (read) control.settleSeen(read);
    setDraft(read ? null : next);
  };
  return (
    <details
      ref={root}
      className="span-fields"
      open={open}
      onToggle={(event) => (event.currentTarget.open ? setOpen(true) : close())}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        close();
        root.current?.querySelector("summary")?.focus();
      }}
    >
      <summary className="zoom-span" title="What the timeline shows">
        <LiveWords tell={(seen) => (seen === null ? "" : formatSpan(writtenSpan(seen), "short"))} />
      </summary>
      <div className="span-fields-pair">
        <label>
          Shown from
          <input type="date" className="field" value={from} onChange={(e) => type({ from: e.target.value, to })} />
        </label>
        <label>
          Shown to
          <input type="date" className="field" value={to} onChange={(e) => type({ from, to: e.target.value })} />
        </label>
        <p className="span-fields-note">What the timeline shows. To hide events, set the filter “Period”.</p>
        <p className="span-fields-fault" role="status">
          {fault}
        </p>
      </div>
    </details>
  );
}

function readDays({ from, to }: Draft): Span | null {
  const [start, end] = [parseDay(from), parseDay(to)];
  return start === null || end === null ? null : spanOf(start, end + 1);
}

/** Why two days cannot be shown as typed, in words for the reader; null where they can. */
function faultOf(draft: Draft, extent: Span): string | null {
  const span = readDays(draft);
  if (span === null) return "Each field needs a whole date: day, month and year.";
  const { start, end } = extent;
  if (span.start >= span.end) return isReversed(span);
  // Some empty time on either side may be shown, as much as there is time with events; the year 202 may not.
  const beyond = end - start;
  const out = span.end <= start || span.start >= end || span.start < start - beyond || span.end > end + beyond;
  return out ? reachesFrom(extent) : null;
}
