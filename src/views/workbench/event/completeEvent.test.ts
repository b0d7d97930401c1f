import { expect, test } from "vitest";
import { inventDataset } from "../../../testing/inventDataset";
import { recordsOf } from "../../../workbench/draft";
import { completeEvent } from "./completeEvent";

const draft = { texts: inventDataset() };

test("who speaks and what about stands among actors and issues without being typed again", () => {
  const stances = [{ issue: "bridges", act: "demands", position: "First." }];
  const event = completeEvent(
    draft,
    { kind: "statement", statement: { speaker: "ada-vell", joint: ["al"], stances } },
    null,
  );
  expect(event.actors).toEqual([
    { actor: "ada-vell", role: "speaker" },
    { actor: "al", role: "speaker" },
  ]);
  expect(event.issues).toEqual(["bridges"]);
});

test("the sides of an exchange and a proposer are there in their roles", () => {
  const transfers = [{ from: "br", to: "al", count: null, what: "civilians" }];
  expect(completeEvent(draft, { kind: "exchange", exchange: { transfers } }, null).actors).toEqual([
    { actor: "br", role: "releasing" },
    { actor: "al", role: "receiving" },
  ]);
  expect(completeEvent(draft, { kind: "proposal", proposal: { proposer: "br" } }, null).actors).toEqual([
    { actor: "br", role: "proposer" },
  ]);
});

test("a finished event is left as it is, to the key", () => {
  for (const { record } of recordsOf(draft, "events")) {
    expect(completeEvent(draft, record, String(record.id))).toEqual(record);
  }
});

test("the part of another kind goes", () => {
  const event = completeEvent(
    draft,
    { kind: "meeting", meeting: { format: "talks" }, round: { format: "bilateral" } },
    "one",
  );
  expect(Object.keys(event)).not.toContain("round");
});
