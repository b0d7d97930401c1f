// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { followPress } from "./followPress";

document.body.innerHTML = `<div class="plot-frame"><svg></svg></div>`;
const svg = document.querySelector("svg");
const frame = document.querySelector<HTMLElement>(".plot-frame");
if (svg === null || frame === null) throw new Error("there is no plot");
const scrollBy = vi.fn();
frame.scrollBy = scrollBy;
const heard = vi.fn();
document.addEventListener("pointermove", heard);
beforeEach(() => {
  scrollBy.mockReset();
  heard.mockReset();
});

const moveDown = (px: number) => {
  const event = new Event("pointermove", { bubbles: true });
  svg.dispatchEvent(Object.assign(event, { movementY: px }));
};

it("what is a drag moves the score up and down in its frame, and tells nobody else until it ends", () => {
  const press = followPress(svg);
  moveDown(4);
  expect([heard.mock.calls.length, scrollBy.mock.calls.length]).toEqual([1, 0]);
  press.drag();
  press.drag();
  moveDown(4);
  moveDown(0);
  expect([heard.mock.calls.length, scrollBy.mock.calls]).toEqual([1, [[0, -4]]]);
  press.end();
  moveDown(4);
  expect([heard.mock.calls.length, scrollBy.mock.calls.length]).toEqual([2, 1]);
});

it("asks for nothing under the pointer while it lasts, and leaves no sign of it", () => {
  const press = followPress(svg);
  press.drag();
  expect(svg.hasAttribute("data-dragged")).toBe(true);
  press.end();
  expect(svg.hasAttribute("data-dragged")).toBe(false);
});
