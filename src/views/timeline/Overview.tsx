import { useEffectEvent, useLayoutEffect, useMemo, useRef } from "react";
import { useSignal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { layoutOverview, type OverviewColumn } from "../../score/overview";
import { seenSpan } from "../../score/scale";
import { createOverviewBrush, type OverviewBrush } from "./createOverviewBrush";
import { fitAll } from "./spans";
import type { SpanControl } from "./useSpan";
import "./overview.css";

const HEIGHT_PX = 34;

/** All columns as one path: the strip costs two elements, however many weeks it shows. */
const columnsPath = (columns: readonly OverviewColumn[], height: "allPx" | "shownPx"): string =>
  columns
    .map(({ x, widthPx, [height]: px }) =>
      px === 0 ? "" : `M${x.toFixed(1)},${HEIGHT_PX}v-${px.toFixed(1)}h${widthPx.toFixed(1)}v${px.toFixed(1)}z`,
    )
    .join("");

/** Events per bin of the whole period, all and filtered, with the visible span as a window to drag and stretch. */
export function Overview({ control, widthPx }: { control: SpanControl; widthPx: number }) {
  const { dataset, shown, liveSpan, cover } = useReading();
  const live = useSignal(liveSpan);
  const covered = useSignal(cover);
  const span = useMemo(() => live && seenSpan(live, covered.widthPx, covered.coveredPx), [live, covered]);
  const group = useRef<SVGGElement>(null);
  const brush = useRef<OverviewBrush | null>(null);
  const onSpan = useEffectEvent(control.showSeen);
  const onRest = useEffectEvent(control.settleSeen);

  const reach = useMemo(() => fitAll(control.extent), [control.extent]);
  const layout = useMemo(
    () => layoutOverview(dataset, shown, reach, widthPx, HEIGHT_PX),
    [dataset, shown, reach, widthPx],
  );

  useLayoutEffect(() => {
    if (!group.current || widthPx === 0) return;
    const island = createOverviewBrush(group.current, {
      widthPx,
      heightPx: HEIGHT_PX,
      reach,
      onSpan: (next) => onSpan(next),
      onRest: (next) => onRest(next),
    });
    brush.current = island;
    return island.destroy;
  }, [widthPx, reach]);

  // Into a new brush as well, which another width makes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (span) brush.current?.show(span);
  }, [span, widthPx, reach]);

  return (
    <div className="overview" aria-hidden="true">
      <svg aria-hidden="true" width="100%" height={HEIGHT_PX + 14}>
        <path className="overview-all" d={columnsPath(layout.columns, "allPx")} />
        <path className="overview-shown" d={columnsPath(layout.columns, "shownPx")} />
        {layout.years.map((year) => (
          <text key={year.label} className="overview-year" x={year.labelX} y={HEIGHT_PX + 12}>
            {year.label}
          </text>
        ))}
        <g ref={group} className="overview-brush" />
      </svg>
    </div>
  );
}
