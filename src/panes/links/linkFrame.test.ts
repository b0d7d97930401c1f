// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { linkFrame } from "./linkFrame";

/** Frames that were asked for and not yet drawn. */
let frames: Map<number, () => void>;
let unfollow = () => {};
const draw = vi.fn();

beforeEach(() => {
  frames = new Map();
  let last = 0;
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => {
    frames.set(++last, run);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (frame: number) => frames.delete(frame));
  const fonts = Object.assign(new EventTarget(), { ready: new Promise<void>(() => {}) });
  Object.defineProperty(document, "fonts", { configurable: true, value: fonts });
  document.body.innerHTML = "<main><ol></ol></main>";
  draw.mockReset();
  unfollow = linkFrame.follow(draw);
});
afterEach(() => {
  unfollow();
  vi.unstubAllGlobals();
});

const nextFrame = () => {
  const now = [...frames];
  frames.clear();
  for (const [, run] of now) run();
};

describe("the lines are drawn", () => {
  it("in the first frame, once however often it is asked for", () => {
    linkFrame.request();
    linkFrame.request();
    expect([draw.mock.calls.length, frames.size]).toEqual([0, 1]);
    nextFrame();
    expect([draw.mock.calls.length, frames.size]).toEqual([1, 0]);
  });

  it("at once where an end was moved, and not again in the frame that was asked for", () => {
    linkFrame.drawNow();
    expect(draw).toHaveBeenCalledTimes(1);
    nextFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["a scroll, wherever it is", () => document.querySelector("ol")?.dispatchEvent(new Event("scroll"))],
    ["another size of the window", () => window.dispatchEvent(new Event("resize"))],
  ])("at once after %s", (_, move) => {
    nextFrame();
    draw.mockReset();
    move();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["a transition that has ended", () => document.dispatchEvent(new Event("transitionend"))],
    ["a font that has come", () => document.fonts.dispatchEvent(new Event("loadingdone"))],
  ])("in the next frame after %s", (_, move) => {
    nextFrame();
    draw.mockReset();
    move();
    expect(draw).not.toHaveBeenCalled();
    nextFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it("in the next frame after the panes' content changed", async () => {
    nextFrame();
    draw.mockReset();
    document.querySelector("ol")?.append(document.createElement("li"));
    await vi.waitFor(() => expect(frames.size).toBe(1));
    nextFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it("no more once nobody follows", () => {
    unfollow();
    nextFrame();
    linkFrame.drawNow();
    document.dispatchEvent(new Event("scroll"));
    window.dispatchEvent(new Event("resize"));
    document.dispatchEvent(new Event("transitionend"));
    nextFrame();
    expect(draw).not.toHaveBeenCalled();
  });
});
