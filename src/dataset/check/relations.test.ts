import { expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { EVENTS } from "../../testing/slip";
import { RELATIONS_SLIPS } from "../../testing/slips/relations";
import { testSlips } from "../../testing/testSlips";
import { checkDataset } from "./checkDataset";
import { formatFault } from "./fault";

testSlips("Relations of events", RELATIONS_SLIPS);

test("a text that revises itself by way of others is told wherever it says so", () => {
  const files = inventDataset();
  const [file, text] = [EVENTS, files.get(EVENTS) ?? ""];
  const revise = (to: string) => `"relations": [{ "type": "revises", "to": "${to}" }],\n    `;
  files.set(
    file,
    text
      .replace('"statement": {', `${revise("2031-02-07-exchange")}"statement": {`)
      .replace('"exchange": {', `${revise("2031-02-05-vell-bridges")}"exchange": {`),
  );
  const lines = checkDataset(files).faults.map((fault) => formatFault(fault));
  const circles = lines.filter((line) => line.includes("by way of others this event revises itself"));
  expect(circles, lines.join("\n")).toHaveLength(2);
});
