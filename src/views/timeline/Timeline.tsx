import { useQueryClient } from "@tanstack/react-query";
import { type CSSProperties, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { prefetchDetail } from "../../files/queries";
import { linkFrame } from "../../panes/links/linkFrame";
import { Later } from "../../panes/page/Later";
import { soonPart } from "../../panes/page/laterPart";
import { createSignal, useSignal } from "../../panes/page/signal";
import { useSmall } from "../../panes/page/useMedia";
import { useReading } from "../../panes/reading/reading";
import { StatusBar } from "../../panes/shell/StatusBar";
import { AXIS_PX } from "../../score/axis";
import { layoutScene } from "../../score/layoutScene";
import { membersOf } from "../../score/members";
import type { Cluster } from "../../score/scene";
import { chooseEvent } from "../../view/choose";
import { ClusterList } from "./ClusterList";
import { createScore, type ScoreIsland } from "./createScore";
import { LaneNames } from "./LaneNames";
import { lanesIn } from "./lanesIn";
import { ScoreLine } from "./legend/ScoreLine";
import { measureText } from "./measureText";
import { Overview } from "./Overview";
import { type OpenCluster, openClusterIn } from "./openCluster";
import { Tooltip } from "./Tooltip";
import { useLanesInSight } from "./useLanesInSight";
import { useMarkWords } from "./useMarkWords";
import { usePlotKeys } from "./usePlotKeys";
import { usePlotPointer } from "./usePlotPointer";
import { usePlotSize } from "./usePlotSize";
import { useRibbonKeys } from "./useRibbonKeys";
import { useScore } from "./useScore";
import { useSpan } from "./useSpan";
import { useTakeChips } from "./useTakeChips";
import { WheelHint } from "./WheelHint";
import { scoreOf } from "./words";
import { ZoomButtons } from "./ZoomButtons";
import "./timeline.css";
import "./backdrop.css";
import "./marks.css";
import "./ribbon.css";

const plotGestures = soonPart("Wheel, drag and pinch", async () => (await import("./PlotGestures")).PlotGestures, {
  hasPlace: false,
});

/**
 * Below this width of names and plot together lanes are closer and fewer, and their names narrower. Taken from what the
 * choice does not change: from the plot's own width, which the names take theirs from, the choice would flip for ever.
 */
const COMPACT_PX = 664;

/**
 * Height of the timeline while nothing is chosen: a share of the view's, and px at most; of that, what the toolbar, the line
 * that says what this is and the overview take. An open legend comes on top of it.
 */
const OPEN_SHARE = { high: 0.68, low: 0.56 };
/** Lower than this the list is given more of the view. */
const HIGH_FROM_PX = 640;
const OPEN_AT_MOST_PX = 680;
const AROUND_PLOT_PX = 120;

/** In another page’s frame, whose height follows from the score’s: all of it fits the 640 px that a page usually gives it. */
const EMBEDDED_PX = 600;

/** The score: React owns the frame, an island prints the scene, d3-zoom owns the gesture, the URL owns the span. */
export function Timeline() {
  const reading = useReading();
  const { dataset, view, change, liveSpan, scene } = reading;
  const client = useQueryClient();
  const frame = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const group = useRef<SVGGElement>(null);
  const [stop] = useState(() => createSignal<string | null>(null));
  const [cluster] = useState(() => createSignal<{ key: string; words: string } | null>(null));
  const [opened] = useState(() => createSignal<OpenCluster | null>(null));
  const [refused] = useState(() => createSignal(0));
  const size = usePlotSize(frame, plot);
  const { widthPx, coveredPx } = size;
  const small = useSmall();
  // Taken for wide until it is measured: taken for narrow, most windows would be measured and drawn twice.
  const compact = small || (size.bothPx > 0 && size.bothPx < COMPACT_PX);
  const words = useMarkWords(compact);
  const control = useSpan({ widthPx, coveredPx }, words.subject);

  // Choosing an event makes the score lower: its lanes stay those that it has without, and scroll.
  const viewPx = view.embed ? EMBEDDED_PX : small ? size.windowPx : size.viewPx;
  const openPx = view.embed
    ? viewPx
    : Math.min(viewPx * (viewPx < HIGH_FROM_PX ? OPEN_SHARE.low : OPEN_SHARE.high), OPEN_AT_MOST_PX);
  const plotPx = openPx - AROUND_PLOT_PX;
  const maxLanes = lanesIn(plotPx - AXIS_PX, compact);
  // Where the page scrolls, the score is as high as its lanes need.
  const roomPx = small ? 0 : reading.chosen !== null && !view.embed ? size.frameHeightPx : plotPx;
  useLanesInSight(frame, scene, small || view.embed);
  // Not before it is known how many lanes there is room for: it is a pass over all events.
  const score = useScore(widthPx > 0 ? maxLanes : null);
  const isDrawn = useSignal(reading.drawn);

  const drawing = useRef<ScoreIsland | null>(null);
  /** What the picture was last drawn of. */
  const drawnOf = useRef<readonly unknown[]>([]);
  const draw = useEffectEvent(() => {
    const span = liveSpan.get();
    const island = drawing.current;
    if (!span || !island || !score || plotPx < 0 || !svg.current) return;
    const heightPx = Math.max(0, roomPx - AXIS_PX);
    const of = [island, score, span, widthPx, heightPx, compact, coveredPx, words, stop.get()];
    // Where a gesture comes to rest, the address tells what is on screen already.
    if (of.every((each, i) => each === drawnOf.current[i])) return linkFrame.drawNow();
    drawnOf.current = of;
    const next = layoutScene(score, span, widthPx, { heightPx, compact, coveredPx }, words.lifted, measureText);
    scene.set(next);
    island.draw(next, words, stop.get(), linkFrame.drawNow);
    const svgPx = String(next.heightPx + AXIS_PX);
    // Told the same once more, the whole plot would be laid out anew.
    if (svg.current.getAttribute("height") !== svgPx) svg.current.setAttribute("height", svgPx);
    if (!svg.current.hasAttribute("data-timeline-ready")) {
      svg.current.setAttribute("data-timeline-ready", "");
      performance.mark("timeline-ready");
      reading.drawn.set(true);
    }
    linkFrame.drawNow();
  });

  useEffect(() => {
    if (!group.current) return;
    drawing.current = createScore(group.current);
    let frameId = 0;
    const unfollow = liveSpan.subscribe(() => {
      // Another span has other clusters.
      opened.set(null);
      cancelAnimationFrame(frameId);
      frameId = requestAnimationFrame(() => draw());
    });
    draw();
    return () => {
      unfollow();
      cancelAnimationFrame(frameId);
      drawing.current?.destroy();
      drawing.current = null;
    };
  }, [liveSpan, opened]);

  // Whatever rendering changed (filter, lanes, size, emphasis), the picture follows in the same frame.
  useLayoutEffect(() => draw());

  const choose = (event: Parameters<typeof dataset.idOf>[0]) => {
    prefetchDetail(client, dataset, event);
    change((now) => chooseEvent(now, dataset.idOf(event)));
  };
  const members = (gathered: Cluster) => {
    const span = liveSpan.get();
    return span === null || score === null ? [] : membersOf(score, span, widthPx, gathered);
  };
  const openCluster = openClusterIn(control, members, opened, choose);
  const takeChips = useTakeChips(choose, opened, control);
  const onPlotKey = usePlotKeys({ scene, stop, svg, control, choose, openCluster });
  const onRibbonKey = useRibbonKeys({ scene, svg, control, takeChips });
  const pointer = usePlotPointer({ scene, cluster, stop, choose, openCluster, takeChips });

  return (
    <section className="timeline" aria-label="Timeline">
      <StatusBar>
        <ZoomButtons control={control} />
      </StatusBar>
      <ScoreLine scene={scene} />
      <div
        ref={frame}
        className="plot-frame"
        data-compact={compact || undefined}
        data-lanes={view.lanes}
        style={{ "--plot": `${plotPx}px` } as CSSProperties}
        onScroll={({ currentTarget }) => {
          // The part that is covered is no place to scroll to, as the focus on a mark there would have it.
          currentTarget.scrollLeft = 0;
          drawing.current?.pinTop(currentTarget.scrollTop);
        }}
      >
        <LaneNames scene={scene} compact={compact} />
        <div className="plot" ref={plot}>
          <svg
            ref={svg}
            data-timeline-plot
            className="plot-svg"
            width="100%"
            role="group"
            aria-label={scoreOf(reading.shownCount, liveSpan.get() ?? control.fitted)}
            tabIndex={reading.shownCount === 0 ? 0 : -1}
            onKeyDown={(event) => onRibbonKey(event) || onPlotKey(event)}
            {...pointer}
          >
            <defs>
              <Fade id="fade" ends={[0, 1, 0]} />
              <Fade id="fade-open" ends={[1, 1, 0]} />
              <Fade id="fade-until" ends={[0, 1, 1]} />
            </defs>
            <g ref={group} transform={`translate(0,${AXIS_PX})`} />
            <rect className="grip" width="100%" height="100%" />
          </svg>
          <Tooltip cluster={cluster} />
          <ClusterList opened={opened} choose={choose} />
          <WheelHint refused={refused} />
          {isDrawn && <Later part={plotGestures} props={{ svg, control, cover: { widthPx, coveredPx }, refused }} />}
        </div>
      </div>
      <Overview control={control} widthPx={widthPx - coveredPx} />
    </section>
  );
}

function Fade({ id, ends }: { id: string; ends: readonly [number, number, number] }) {
  return (
    <linearGradient id={id}>
      <stop offset={0} stopColor="var(--ink)" stopOpacity={ends[0] * 0.28} />
      <stop offset={0.5} stopColor="var(--ink)" stopOpacity={ends[1] * 0.28} />
      <stop offset={1} stopColor="var(--ink)" stopOpacity={ends[2] * 0.28} />
    </linearGradient>
  );
}
