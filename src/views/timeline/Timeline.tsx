import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { prefetchDetail } from "../../files/queries";
import { hasBit } from "../../filter/bits";
import { linkFrame } from "../../panes/links/linkFrame";
import { createSignal } from "../../panes/page/signal";
import { useSize } from "../../panes/page/useSize";
import { useReading } from "../../panes/reading/reading";
import { StatusBar } from "../../panes/shell/StatusBar";
import { type LaneOptions, OTHERS } from "../../score/lanes/lanes";
import { layoutScene, prepareScore } from "../../score/layoutScene";
import { membersOf } from "../../score/members";
import type { Cluster, Scene } from "../../score/scene";
import { formatSpan } from "../../time/words";
import type { LaneMode } from "../../view/choices";
import { chooseEvent } from "../../view/choose";
import { ClusterList, type OpenCluster } from "./ClusterList";
import { createScore, type ScoreIsland } from "./createScore";
import { AXIS_PX } from "./drawBackdrop";
import { createGestures, type Gestures } from "./gestures";
import { LaneNames } from "./LaneNames";
import { lanesIn } from "./lanesIn";
import { Overview } from "./Overview";
import { bringIntoSight } from "./spans";
import { Tooltip } from "./Tooltip";
import { useMarkWords } from "./useMarkWords";
import { useOpenCluster } from "./useOpenCluster";
import { usePlotKeys } from "./usePlotKeys";
import { usePlotPointer } from "./usePlotPointer";
import { useSpan } from "./useSpan";
import { WheelHint } from "./WheelHint";
import { ZoomButtons } from "./ZoomButtons";
import "./timeline.css";
import "./backdrop.css";
import "./marks.css";

/**
 * Below this width of names and plot together lanes are closer and fewer, and their names narrower. Taken from what the
 * choice does not change: from the plot's own width, which the names take theirs from, the choice would flip for ever.
 */
const COMPACT_PX = 664;

/** The score: React owns the frame, an island prints the scene, d3-zoom owns the gesture, the URL owns the span. */
export function Timeline() {
  const reading = useReading();
  const { dataset, shown, view, chosen, change, liveSpan } = reading;
  const client = useQueryClient();
  const control = useSpan();
  const frame = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const group = useRef<SVGGElement>(null);
  const [scene] = useState(() => createSignal<Scene | null>(null));
  const [stop] = useState(() => createSignal<string | null>(null));
  const [cluster] = useState(() => createSignal<{ key: string; words: string } | null>(null));
  const [opened] = useState(() => createSignal<OpenCluster | null>(null));
  const [refused] = useState(() => createSignal(0));
  const size = useSize(plot);
  const widthPx = Math.max(0, size.widthPx);
  const compact = useSize(frame).widthPx < COMPACT_PX;

  const maxLanes = lanesIn(size.heightPx - AXIS_PX, compact);
  // Reading the URL gives new lists each time: their words are the key, so that a new span prepares nothing again.
  const laneWords = JSON.stringify({
    mode: view.lanes,
    maxLanes,
    shown: view.lanes === "party" ? view.parties : view.lanes === "issue" ? view.issues : view.tracks,
    othersOpen: view.othersOpen,
    order: laneKeys(view.lanes, view.laneOrder),
    collapsed: laneKeys(view.lanes, view.foldedLanes),
  });
  const score = useMemo(
    () => prepareScore(dataset, shown, JSON.parse(laneWords) as LaneOptions & { readonly mode: LaneMode }),
    [dataset, shown, laneWords],
  );
  const words = useMarkWords(compact);

  const drawing = useRef<{ island: ScoreIsland; gestures: Gestures } | null>(null);
  const draw = useEffectEvent(() => {
    const span = liveSpan.get();
    const tools = drawing.current;
    if (!span || !tools || widthPx === 0 || !svg.current) return;
    const next = layoutScene(
      score,
      span,
      widthPx,
      { heightPx: Math.max(0, size.heightPx - AXIS_PX), compact },
      words.lifted,
    );
    scene.set(next);
    tools.island.draw(next, words, stop.get(), linkFrame.drawNow);
    tools.gestures.show(span, { widthPx, extent: control.extent });
    svg.current.setAttribute("height", String(next.heightPx + AXIS_PX));
    if (!svg.current.hasAttribute("data-timeline-ready")) {
      svg.current.setAttribute("data-timeline-ready", "");
      performance.mark("timeline-ready");
      reading.drawn.set(true);
    }
    linkFrame.drawNow();
  });
  const onSpan = useEffectEvent(control.show);
  const onRest = useEffectEvent(control.settle);

  useEffect(() => {
    if (!svg.current || !group.current) return;
    const gestures = createGestures(svg.current, {
      onSpan: (span) => onSpan(span),
      onRest: (span) => onRest(span),
      onRefusedWheel: () => refused.set(refused.get() + 1),
      pageScrolls,
    });
    drawing.current = { island: createScore(group.current), gestures };
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
      gestures.destroy();
      drawing.current?.island.destroy();
      drawing.current = null;
    };
  }, [liveSpan, refused, opened]);

  // Whatever rendering changed (filter, lanes, size, emphasis), the picture follows in the same frame.
  useLayoutEffect(() => draw());

  // What is chosen anywhere (list, keys, another pane) comes into sight; a shared span is left as it was shared.
  const seen = useRef(chosen);
  useEffect(() => {
    if (chosen === seen.current) return;
    seen.current = chosen;
    const span = liveSpan.get();
    if (chosen === null || !span || !hasBit(shown, chosen)) return;
    const { start, end } = dataset.spanOf(chosen);
    const next = bringIntoSight(span, start, end);
    if (next !== span) onRest(next);
  }, [chosen, dataset, shown, liveSpan]);

  const choose = (event: Parameters<typeof dataset.idOf>[0]) => {
    prefetchDetail(client, dataset, event);
    change((now) => chooseEvent(now, dataset.idOf(event)));
  };
  const members = (gathered: Cluster) => {
    const span = liveSpan.get();
    return span === null ? [] : membersOf(score, span, widthPx, gathered);
  };
  const openCluster = useOpenCluster(control, members, opened);
  const onKeyDown = usePlotKeys({ scene, stop, svg, control, choose, openCluster });
  const pointer = usePlotPointer({ scene, cluster, stop, choose, openCluster });

  return (
    <section className="timeline" aria-label="Timeline">
      <StatusBar>
        <ZoomButtons control={control} />
      </StatusBar>
      <div
        ref={frame}
        className="plot-frame"
        data-compact={compact || undefined}
        data-lanes={view.lanes}
        onScroll={(event) => drawing.current?.island.pinAxis(event.currentTarget.scrollTop)}
      >
        <LaneNames scene={scene} />
        <div className="plot" ref={plot}>
          <svg
            ref={svg}
            data-timeline-plot
            className="plot-svg"
            width="100%"
            role="group"
            aria-label={`Score of ${reading.shownCount} events, ${formatSpan(liveSpan.get() ?? control.fitted, "long")}. Arrow keys move from mark to mark.`}
            tabIndex={reading.shownCount === 0 ? 0 : -1}
            onKeyDown={onKeyDown}
            {...pointer}
          >
            <defs>
              <Fade id="fade" ends={[0, 1, 0]} />
              <Fade id="fade-open" ends={[1, 1, 0]} />
              <Fade id="fade-until" ends={[0, 1, 1]} />
            </defs>
            <g ref={group} transform={`translate(0,${AXIS_PX})`} />
          </svg>
          <Tooltip cluster={cluster} />
          <ClusterList opened={opened} choose={choose} />
          <WheelHint refused={refused} />
        </div>
      </div>
      <Overview control={control} widthPx={widthPx} />
    </section>
  );
}

/** Keys of the score's lanes for ids of the view. */
const laneKeys = (mode: LaneMode, ids: readonly string[]): readonly string[] =>
  ids.map((id) => (id === OTHERS ? OTHERS : `${mode}:${id}`));

function Fade({ id, ends }: { id: string; ends: readonly [number, number, number] }) {
  return (
    <linearGradient id={id}>
      <stop offset={0} stopColor="var(--ink)" stopOpacity={ends[0] * 0.28} />
      <stop offset={0.5} stopColor="var(--ink)" stopOpacity={ends[1] * 0.28} />
      <stop offset={1} stopColor="var(--ink)" stopOpacity={ends[2] * 0.28} />
    </linearGradient>
  );
}

/** True where turning the wheel over the plot would keep a reader from scrolling the page: inside another page's frame. */
const pageScrolls = (): boolean =>
  window.parent !== window || document.documentElement.scrollHeight > document.documentElement.clientHeight + 1;
