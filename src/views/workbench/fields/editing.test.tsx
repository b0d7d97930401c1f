// @vitest-environment happy-dom
import { act, useState } from "react";
import { expect, test } from "vitest";
import { inventDataset } from "../../../testing/inventDataset";
import { mountHook } from "../../../testing/mountHook";
import type { JsonRecord } from "../../../workbench/draft";
import { useEditing } from "./editing";

const DRAFT = { texts: inventDataset() };
const useField = () => {
  const [record, setRecord] = useState<JsonRecord>({ id: "one" });
  return useEditing(DRAFT, "actors.json", record, setRecord);
};

test("what is set late, such as a record that was added in place, keeps what was typed meanwhile", async () => {
  const { now } = await mountHook(useField);
  const before = now();
  await act(async () => now().set(["name"], "Aldora"));
  await act(async () => before.set(["type"], "state"));
  expect(now().record).toEqual({ id: "one", name: "Aldora", type: "state" });
});

test("two places that are set at once are both set", async () => {
  const { now } = await mountHook(useField);
  await act(async () => {
    now().set(["name"], "Aldora");
    now().setAll({ type: "state" });
  });
  expect(now().record).toEqual({ id: "one", name: "Aldora", type: "state" });
});
