import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPointed } from "./createPointed";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function pointing() {
  const told: string[] = [];
  const picture = { now: 1 };
  const pointed = createPointed(() => picture.now);
  return { told, picture, pointed, at: (key: string) => pointed.at(key, () => told.push(key)) };
}

it("what the pointer rests on is told once, what it only passes is not", () => {
  const { told, at } = pointing();
  at("a");
  at("b");
  at("b");
  vi.runAllTimers();
  at("b");
  vi.runAllTimers();
  expect(told).toEqual(["b"]);
});

it("moves within what it is on do not put the telling off", () => {
  const { told, at } = pointing();
  at("a");
  vi.advanceTimersToNextTimer();
  expect(told).toEqual(["a"]);
  at("b");
  at("b");
  vi.advanceTimersToNextTimer();
  expect(told).toEqual(["a", "b"]);
});

it("what a wheel or a drag moves off is not told, and is when the pointer moves on it again", () => {
  const { told, picture, at } = pointing();
  at("a");
  picture.now = 2;
  vi.runAllTimers();
  expect(told).toEqual([]);
  at("a");
  vi.runAllTimers();
  expect(told).toEqual(["a"]);
});

it("what is forgotten is not told, and is told anew when the pointer comes back", () => {
  const { told, pointed, at } = pointing();
  at("a");
  pointed.forget();
  vi.runAllTimers();
  expect(told).toEqual([]);
  at("b");
  vi.runAllTimers();
  pointed.forget();
  at("b");
  vi.runAllTimers();
  expect(told).toEqual(["b", "b"]);
});
