import { expect, test } from "vitest";
import { inventDataset } from "../../../testing/inventDataset";
import { checkRecord } from "../../../workbench/checkRecord";
import type { JsonRecord } from "../../../workbench/draft";
import { sayPlainly } from "./plainFault";

const DRAFT = { texts: inventDataset() };
const said = (record: JsonRecord) =>
  checkRecord(DRAFT, "events/new.json", record).map((fault) => sayPlainly(fault, record).message);

test("what nobody chose or wrote is asked for in plain words, with data:check's behind", () => {
  const messages = said({ id: "new", kind: "statement", statement: { speaker: "", stances: [] }, actors: [] });
  expect(messages).toContain("Needed: a date ('when' is missing)");
  expect(messages).toContain("Needed: somebody who took part (an event needs one actor at least)");
  expect(messages).toContain("Choose somebody ('speaker' is empty)");
});

test("a number in words is asked for in figures", () => {
  const transfers = [{ from: "a", to: "b", count: "eleven", what: "civilians" }];
  expect(said({ id: "new", kind: "exchange", exchange: { transfers } }).join("\n")).toContain(
    "Write the number in figures, such as 11 ('count' must be",
  );
});
