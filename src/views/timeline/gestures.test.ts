// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Span, spanOf } from "../../time/day";
import { createGestures, type Gestures } from "./gestures";

const FRAME = { widthPx: 1000, extent: spanOf(0, 1000), coveredShare: 0 };
const SHOWN = spanOf(400, 500);

let gestures: Gestures;
let svg: SVGSVGElement;
let pageScrolls: boolean;
const onSpan = vi.fn<(span: Span) => void>();
const onRest = vi.fn<(span: Span) => void>();
const onRefusedWheel = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  pageScrolls = false;
  svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  // The DOM of tests has points that cannot be transformed: without them d3 takes the pointer's place in the window.
  Object.defineProperties(svg, {
    createSVGPoint: { value: undefined },
    clientLeft: { value: 0 },
    clientTop: { value: 0 },
  });
  document.body.append(svg);
  gestures = createGestures(svg, { onSpan, onRest, onRefusedWheel, pageScrolls: () => pageScrolls });
  gestures.show(SHOWN, FRAME);
});
afterEach(() => {
  gestures.destroy();
  svg.remove();
  for (const each of [onSpan, onRest, onRefusedWheel]) each.mockReset();
  vi.useRealTimers();
});

/** A turn at the plot's middle; the DOM of tests knows no keys of a wheel's. */
function turn({ shiftKey = false, ctrlKey = false, metaKey = false, ...turned }: WheelEventInit): boolean {
  const event = new WheelEvent("wheel", { bubbles: true, cancelable: true, ...turned });
  for (const [key, value] of Object.entries({ shiftKey, ctrlKey, metaKey, clientX: 500, clientY: 0 })) {
    Object.defineProperty(event, key, { value });
  }
  return svg.dispatchEvent(event);
}
const lengthOf = ({ start, end }: Span) => end - start;

it("showing a span calls nobody back", () => {
  gestures.show(spanOf(100, 200), FRAME);
  vi.runAllTimers();
  expect([onSpan, onRest].map(({ mock }) => mock.calls)).toEqual([[], []]);
});

describe("a wheel", () => {
  it("that turns asks for nothing under the pointer until it rests, or a press ends it", () => {
    const turns = () => svg.hasAttribute("data-turned");
    turn({ deltaY: -100 });
    expect(turns()).toBe(true);
    vi.runAllTimers();
    expect(turns()).toBe(false);
    turn({ deltaX: 30 });
    expect(turns()).toBe(true);
    svg.dispatchEvent(new PointerEvent("pointerdown"));
    expect(turns()).toBe(false);
    pageScrolls = true;
    turn({ deltaY: -100 });
    expect(turns()).toBe(false);
  });

  it("turned zooms, and is told to rest after its last turn alone", () => {
    turn({ deltaY: -100 });
    turn({ deltaY: -100 });
    const seen = onSpan.mock.calls.map(([span]) => lengthOf(span));
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBeLessThan(100);
    expect(seen[1]).toBeLessThan(seen[0] ?? 0);
    expect(onRest).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onRest.mock.calls).toEqual([onSpan.mock.lastCall]);
  });

  it.each([
    ["with Shift", { deltaY: 100, shiftKey: true }],
    ["sideways", { deltaX: 100 }],
  ])("turned %s goes along, a tenth of the plot by a tenth of its pixels", (_, wheel) => {
    turn(wheel);
    expect(onSpan.mock.calls).toEqual([[spanOf(410, 510)]]);
    vi.runAllTimers();
    expect(onRest.mock.calls).toEqual([[spanOf(410, 510)]]);
  });

  it("goes no farther than the days that it may reach", () => {
    for (let i = 0; i < 200; i++) turn({ deltaX: 900 });
    const last = onSpan.mock.lastCall?.[0];
    expect(last?.start).toBeLessThan(FRAME.extent.end);
    expect(onSpan.mock.calls.length).toBeLessThan(200);
  });

  it("is the page's where the page scrolls, unless Ctrl or Cmd is held", () => {
    pageScrolls = true;
    expect(turn({ deltaY: 100 })).toBe(true);
    expect([onRefusedWheel.mock.calls.length, onSpan.mock.calls.length]).toEqual([1, 0]);
    turn({ deltaY: -100, ctrlKey: true });
    turn({ deltaY: -100, metaKey: true });
    expect([onRefusedWheel.mock.calls.length, onSpan.mock.calls.length]).toEqual([1, 2]);
  });
});

it("a press tells the span on screen before anything is chosen in it, and once", () => {
  turn({ deltaX: 100 });
  svg.dispatchEvent(new Event("pointerdown"));
  expect(onRest.mock.calls).toEqual([[spanOf(410, 510)]]);
  vi.runAllTimers();
  svg.dispatchEvent(new Event("pointerdown"));
  expect(onRest).toHaveBeenCalledTimes(1);
});

it("the next gesture starts from what is shown by then", () => {
  turn({ deltaX: 100 });
  gestures.show(spanOf(0, 100), FRAME);
  turn({ deltaX: 100 });
  expect(onSpan.mock.lastCall).toEqual([spanOf(10, 110)]);
});

it("what is destroyed answers no wheel and has nothing to tell", () => {
  turn({ deltaX: 100 });
  gestures.destroy();
  turn({ deltaX: 100 });
  turn({ deltaY: -100 });
  vi.runAllTimers();
  expect([onSpan.mock.calls.length, onRest.mock.calls.length]).toEqual([1, 0]);
});
