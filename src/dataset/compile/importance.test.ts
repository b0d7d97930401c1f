import { expect, test } from "vitest";
import type { EventRecord } from "../schema/event";
import { importanceOf } from "./importance";

const common = {
  id: "e",
  title: "t",
  summary: "s",
  when: "2031",
  track: "t",
  status: "occurred",
  actors: [],
  issues: [],
  evidence: [],
} as const;
const plain = { ...common, actors: [], issues: [], evidence: [] };

const round: EventRecord = { ...plain, kind: "round", round: { format: "bilateral", mode: "online", outcome: "none" } };
const summit: EventRecord = { ...plain, kind: "meeting", meeting: { format: "summit" } };
const call: EventRecord = { ...plain, kind: "meeting", meeting: { format: "call" } };
const agreement: EventRecord = { ...plain, kind: "agreement", agreement: { type: "ceasefire", state: "agreed" } };
const statement: EventRecord = { ...plain, kind: "statement", statement: { speaker: "a", stances: [] } };
const exchange = (count: number | null): EventRecord => ({
  ...plain,
  kind: "exchange",
  exchange: { transfers: [{ from: "a", to: "b", count, what: "civilians" }] },
});

test("rounds and agreements come before meetings, meetings before statements", () => {
  const order = [round, agreement, summit, exchange(20), call, statement].map(importanceOf);
  expect(order).toEqual([...order].sort((a, b) => b - a));
  expect(order[0]).toBe(255);
});

test("more people make an exchange count for more, and an unknown number least", () => {
  const order = [exchange(5000), exchange(1000), exchange(300), exchange(1), exchange(null)].map(importanceOf);
  expect(order).toEqual([208, 208, 197, 150, 144]);
});

test("what is only claimed or was called off stands lower", () => {
  expect(importanceOf({ ...summit, status: "cancelled" })).toBe(144);
  expect(importanceOf({ ...summit, status: "planned" })).toBe(168);
});

test("whoever takes part, the importance is the same", () => {
  const withStates = { ...summit, actors: [{ actor: "a", role: "party" as const }] };
  expect(importanceOf(withStates)).toBe(importanceOf(summit));
});
