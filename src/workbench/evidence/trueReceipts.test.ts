import { describe, expect, test } from "vitest";
import { checkDataset } from "../../dataset/check/checkDataset";
import { digestReceipt, receiptKey } from "../../dataset/text/receipts";
import { inventDataset } from "../../testing/inventDataset";
import { type Draft, findRecord, type JsonRecord } from "../draft";
import { applyEdit, type Edit } from "../edit";
import { withTrueReceipts } from "./trueReceipts";

const EVENTS = "events/2031-02.json";
const ROUND = "2031-02-02-round-1";

/** The invented dataset with a receipt for the quote of its round, and one for that of its statement. */
function checked(): Draft {
  const texts = inventDataset();
  const receipts = Object.fromEntries(
    [ROUND, "2031-02-05-vell-bridges"].map((id) => {
      const [one] = JSON.parse(JSON.stringify(eventOf({ texts }, id).evidence));
      return [receiptKey(one), { result: "verified", on: "2031-03-01", over: digestReceipt(one.quote, undefined) }];
    }),
  );
  return { texts: texts.set("receipts.json", `${JSON.stringify(receipts, null, 2)}\n`) };
}
const eventOf = (draft: Draft, id: string): JsonRecord => findRecord(draft, "events", id)?.record ?? {};
const receiptsAfter = (draft: Draft, edit: Edit) => {
  const { draft: after, inverse } = applyEdit(draft, withTrueReceipts(draft, edit));
  const errors = checkDataset(after.texts).faults.filter(({ severity }) => severity === "error");
  expect(applyEdit(after, inverse).draft.texts).toEqual(draft.texts);
  return {
    left: Object.keys(JSON.parse(after.texts.get("receipts.json") ?? "{}")).length,
    errors: errors.map(({ message }) => message),
  };
};

describe("a receipt goes with what it vouches for", () => {
  test("the event that alone had its quote", () => {
    const draft = checked();
    const { left, errors } = receiptsAfter(draft, { type: "remove", file: EVENTS, id: ROUND });
    expect(left).toBe(1);
    expect(errors.filter((message) => message.includes("stale"))).toEqual([]);
  });

  test("the quote, when an event takes other words", () => {
    const draft = checked();
    const event = eventOf(draft, ROUND);
    const evidence = JSON.parse(JSON.stringify(event.evidence));
    evidence[0].quote = "both delegations sat down at the lighthouse";
    expect(receiptsAfter(draft, { type: "put", file: EVENTS, record: { ...event, evidence } })).toEqual({
      left: 1,
      errors: [],
    });
  });

  test("the paragraph, when its hash becomes another", () => {
    const draft = checked();
    const source = findRecord(draft, "sources", "post-2031-02-03");
    const paragraphs = JSON.parse(JSON.stringify(source?.record.paragraphs));
    paragraphs[0].sha256 = "0".repeat(64);
    const record = { ...source?.record, paragraphs };
    expect(receiptsAfter(draft, { type: "put", file: source?.file ?? "", record })).toEqual({ left: 1, errors: [] });
  });
});

test("a quote that another event has as well keeps its receipt", () => {
  const draft = checked();
  const twin = { ...eventOf(draft, ROUND), id: "2031-02-02-again", title: "Told again", partOf: ROUND };
  const both = applyEdit(draft, { type: "put", file: "events/2031-03.json", record: twin }).draft;
  expect(receiptsAfter(both, { type: "remove", file: "events/2031-03.json", id: "2031-02-02-again" }).left).toBe(2);
});

test("an edit of something else is left as it is", () => {
  const draft = checked();
  const edit: Edit = { type: "put", file: "actors.json", record: { id: "newcomer", type: "state", name: "Newcomer" } };
  expect(withTrueReceipts(draft, edit)).toBe(edit);
});
