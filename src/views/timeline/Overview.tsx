import { useMemo } from "react";
import { Later } from "../../panes/page/Later";
import { soonPart } from "../../panes/page/laterPart";
import { useSignal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { layoutOverview, type OverviewColumn } from "../../score/overview";
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

const overviewBrush = soonPart(
  "The window of the overview",
  async () => (await import("./OverviewBrush")).OverviewBrush,
  { hasPlace: false },
);

/** Events per bin of the whole period, all and filtered, with the visible span as a window to drag and stretch. */
export function Overview({ control, widthPx }: { control: SpanControl; widthPx: number }) {
  const { dataset, shown, drawn } = useReading();
  const isDrawn = useSignal(drawn);
  const reach = useMemo(() => fitAll(control.extent), [control.extent]);
  const layout = useMemo(
    () => layoutOverview(dataset, shown, reach, widthPx, HEIGHT_PX),
    [dataset, shown, reach, widthPx],
  );

  return (
    <div className="overview">
      <svg aria-hidden="true" width="100%" height={HEIGHT_PX + 14}>
        <path className="overview-all" d={columnsPath(layout.columns, "allPx")} />
        <path className="overview-shown" d={columnsPath(layout.columns, "shownPx")} />
        {layout.years.map((year) => (
          <text key={year.label} className="overview-year" x={year.labelX} y={HEIGHT_PX + 12}>
            {year.label}
          </text>
        ))}
      </svg>
      {isDrawn && <Later part={overviewBrush} props={{ control, reach, widthPx, heightPx: HEIGHT_PX }} />}
    </div>
  );
}
