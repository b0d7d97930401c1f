import { expect, test } from "vitest";
import { inventDataset } from "../../../testing/inventDataset";
import { recordsOf } from "../../../workbench/draft";
import { completeEvent } from "./completeEvent";

const draft = { texts: inventDataset() };

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
