import { expect, test } from "vitest";
import { createDates } from "../authored/dates";
import type { EventRecord } from "../schema/event";
import { orderEvents } from "./orderEvents";

const MODEL: EventRecord = {
  id: "model",
  kind: "meeting",
  title: "Talks",
  summary: "They met.",
  when: "2031-02-02",
  track: "harbour-track",
  status: "occurred",
  actors: [{ actor: "al", role: "party" }],
  issues: [],
  evidence: [{ source: "post", paragraph: 1, quote: "both delegations sat down", stance: "supports" }],
  meeting: { format: "talks" },
};

function ordered(...events: readonly (readonly [id: string, when: string, ...answers: string[]])[]): readonly string[] {
  const records = events.map(
    ([id, when, ...answers]): EventRecord => ({
      ...MODEL,
      id,
      when,
      relations: answers.map((to) => ({ type: "answers" as const, to })),
    }),
  );
  return orderEvents(records, createDates("2031-12-31")).events.map(({ id }) => id);
}

test("events stand by start, end and id", () => {
  expect(ordered(["b", "2031-02-02"], ["a", "2031-02-02"], ["c", "2031-02-01"], ["d", "2031-02"])).toEqual([
    "c",
    "d",
    "a",
    "b",
  ]);
});

test("on one day an answer stands after what it answers, and what answers that after it", () => {
  const day = "2031-02-02";
  expect(ordered(["a", day, "b"], ["b", day, "c"], ["c", day])).toEqual(["c", "b", "a"]);
  expect(ordered(["a", day, "z"], ["z", "2031-02-01"])).toEqual(["z", "a"]);
});

test("events that answer each other keep the order of their ids, each once", () => {
  const day = "2031-02-02";
  expect(ordered(["b", day, "a"], ["a", day, "b"]).toSorted()).toEqual(["a", "b"]);
});
