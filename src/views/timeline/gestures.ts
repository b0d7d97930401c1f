import { type D3ZoomEvent, type Selection, select, type ZoomTransform, zoom, zoomIdentity } from "d3";
import { clampSpan, limitsOf, panBy } from "../../score/scale";
import { type Span, spanOf } from "../../time/day";
import { followPress } from "./followPress";

/** What a gesture works on: the plot's width in pixels, and the days that it may reach. */
export interface GestureFrame {
  readonly widthPx: number;
  readonly extent: Span;
  /** Share of the plot that is covered at its right end. */
  readonly coveredShare: number;
}

interface GestureHost {
  readonly onSpan: (span: Span) => void;
  /** The gesture came to rest: the URL may follow. */
  readonly onRest: (span: Span) => void;
  /** A wheel turn that is left to the page, because the page scrolls; the plot says which key zooms. */
  readonly onRefusedWheel: () => void;
  /** True where the wheel must leave the page's own scroll alone unless Ctrl or Cmd is held. */
  readonly pageScrolls: () => boolean;
}

export interface Gestures {
  /** Tells the gesture what is shown, so that the next one starts from there. Does not call back. */
  readonly show: (span: Span, frame: GestureFrame) => void;
  readonly destroy: () => void;
}

/** Days a second below which a drag's momentum is over, in spans shown. */
const REST_SPEED = 0.04;
const FRICTION_PER_MS = 0.004;
/** A wheel tells no end: a pause of this length is one. Shorter, and slow turns would each write the URL. */
const WHEEL_REST_MS = 320;
/** A press that moved farther than this is no click. */
const DRAG_PX = 5;

/**
 * Wheel at the pointer, shift-wheel and sideways wheel, drag with momentum, pinch and double-click, by d3-zoom.
 * d3-zoom owns the gesture, never the state: the span that results is handed on and comes back through `show`.
 */
export function createGestures(svg: SVGSVGElement, host: GestureHost): Gestures {
  let frame: GestureFrame = { widthPx: 1, extent: spanOf(0, 1), coveredShare: 0 };
  let shown: Span = spanOf(0, 1);
  let began = shown;
  let momentum = 0;
  let trail: { at: number; start: number }[] = [];
  const target: Selection<SVGSVGElement, unknown, null, undefined> = select(svg);
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");

  const spanAt = (t: ZoomTransform): Span => {
    const days = frame.extent.end - frame.extent.start;
    const perPx = days / frame.widthPx / t.k;
    const start = frame.extent.start - t.x * perPx;
    return spanOf(start, start + frame.widthPx * perPx);
  };
  const transformAt = (span: Span): ZoomTransform => {
    const k = (frame.extent.end - frame.extent.start) / (span.end - span.start);
    const perPx = (span.end - span.start) / frame.widthPx;
    return zoomIdentity.translate((frame.extent.start - span.start) / perPx, 0).scale(k);
  };

  const behavior = zoom<SVGSVGElement, unknown>()
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return !isSideways(event) && mayZoom(event);
      return !(event instanceof MouseEvent && event.button !== 0);
    })
    .wheelDelta((event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002) * (event.ctrlKey ? 4 : 1))
    .on("start", () => {
      stopMomentum();
      trail = [];
      began = shown;
    })
    .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (!event.sourceEvent) return;
      shown = clampSpan(spanAt(event.transform), frame.extent, frame.coveredShare);
      // d3-zoom tells the end of a wheel's turn late, and not at all where a press comes before it.
      if (event.sourceEvent.type === "wheel") restSoon();
      else stopResting();
      hold();
      if (event.sourceEvent.type.includes("move")) {
        trail.push({ at: performance.now(), start: shown.start });
        const movedPx = (Math.abs(shown.start - began.start) * frame.widthPx) / (shown.end - shown.start);
        if (movedPx > DRAG_PX) press.drag();
      }
      host.onSpan(shown);
    })
    .on("end", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      press.end();
      // A press that moved nothing is a click: there is no span to settle.
      if (!event.sourceEvent || event.sourceEvent.type === "wheel" || shown === began) return;
      const speed = still.matches ? 0 : releaseSpeed(trail);
      if (Math.abs(speed) > (REST_SPEED * (shown.end - shown.start)) / 100) glide(speed);
      else host.onRest(shown);
    });

  const press = followPress(svg);
  const mayZoom = (event: WheelEvent): boolean => !host.pageScrolls() || event.ctrlKey || event.metaKey;
  /** What d3-zoom goes on from: set on the element itself, where it keeps it, so that nothing is called back. */
  const hold = () => {
    svg.__zoom = transformAt(shown);
  };
  const moveBy = (days: number): boolean => {
    const next = clampSpan(panBy(shown, days), frame.extent, frame.coveredShare);
    if (next.start === shown.start) return false;
    shown = next;
    hold();
    host.onSpan(shown);
    return true;
  };
  const stopMomentum = () => {
    cancelAnimationFrame(momentum);
    momentum = 0;
  };
  const glide = (speed: number) => {
    let last = performance.now();
    let now = speed;
    const step = (time: number) => {
      const elapsed = Math.max(0, time - last);
      last = time;
      const moved = moveBy(now * elapsed);
      now *= Math.exp(-FRICTION_PER_MS * elapsed);
      if (moved && Math.abs(now) * 1000 > REST_SPEED * (shown.end - shown.start))
        momentum = requestAnimationFrame(step);
      else host.onRest(shown);
    };
    momentum = requestAnimationFrame(step);
  };

  let restTimer = 0;
  const stopResting = () => {
    clearTimeout(restTimer);
    restTimer = 0;
    svg.removeAttribute("data-turned");
  };
  const rest = () => {
    stopResting();
    host.onRest(shown);
  };
  const restSoon = () => {
    clearTimeout(restTimer);
    svg.toggleAttribute("data-turned", true);
    restTimer = window.setTimeout(rest, WHEEL_REST_MS);
  };
  const onWheel = (event: WheelEvent) => {
    if (isSideways(event)) {
      event.preventDefault();
      stopMomentum();
      const pixels = (event.deltaX || event.deltaY) * (event.deltaMode === 1 ? 16 : 1);
      moveBy((pixels / frame.widthPx) * (shown.end - shown.start));
      restSoon();
    } else if (!mayZoom(event)) {
      host.onRefusedWheel();
    }
  };
  /** A press ends what went on before it: the span that is on screen is told before anything is chosen in it. */
  const onPointerDown = () => {
    if (momentum === 0 && restTimer === 0) return;
    stopMomentum();
    rest();
  };

  target.call(behavior);
  const leavePage = leaveSwipes(svg);
  svg.addEventListener("wheel", onWheel, { passive: false });
  svg.addEventListener("pointerdown", onPointerDown, { capture: true });
  return {
    show(span, next) {
      frame = next;
      shown = span;
      const days = frame.extent.end - frame.extent.start;
      const { minDays, maxDays } = limitsOf(frame.extent);
      behavior
        .extent([
          [0, 0],
          [frame.widthPx, 1],
        ])
        .scaleExtent([days / maxDays, days / minDays]);
      hold();
    },
    destroy() {
      stopMomentum();
      stopResting();
      press.end();
      target.on(".zoom", null);
      leavePage();
      svg.removeEventListener("wheel", onWheel);
      svg.removeEventListener("pointerdown", onPointerDown, { capture: true });
    },
  };
}

declare global {
  interface SVGSVGElement {
    /** d3-zoom keeps the current transform on the element. */
    __zoom?: ZoomTransform;
  }
}

/**
 * Leaves a finger's swipe up or down to the page: d3-zoom would take it from the browser, whatever touch-action says. Gives
 * the way to stop.
 */
function leaveSwipes(svg: SVGSVGElement): () => void {
  let from: { readonly x: number; readonly y: number } | null = null;
  let way: "page" | "plot" | null = null;
  const begin = ({ touches }: TouchEvent) => {
    const [touch] = touches;
    from = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    way = from === null ? "plot" : null;
  };
  const move = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (way === null && from && touch) {
      const [across, along] = [Math.abs(touch.clientX - from.x), Math.abs(touch.clientY - from.y)];
      if (across !== along) way = along > across ? "page" : "plot";
    }
    if (way !== "plot") event.stopImmediatePropagation();
  };
  svg.addEventListener("touchstart", begin, { capture: true, passive: true });
  svg.addEventListener("touchmove", move, { capture: true, passive: true });
  return () => {
    svg.removeEventListener("touchstart", begin, { capture: true });
    svg.removeEventListener("touchmove", move, { capture: true });
  };
}

const isSideways = (event: WheelEvent): boolean => event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);

/** Days a millisecond over the last tenth of a second of a drag. */
function releaseSpeed(trail: readonly { at: number; start: number }[]): number {
  const last = trail[trail.length - 1];
  if (!last || performance.now() - last.at > 60) return 0;
  const first = trail.find((point) => last.at - point.at < 100);
  if (!first || first === last) return 0;
  return (last.start - first.start) / Math.max(1, last.at - first.at);
}
