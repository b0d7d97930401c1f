import { expect, it } from "vitest";
import { listUnstated } from "./issuesAsked";

it("names the issues asked for on which a statement has no stance", () => {
  const stances = [{ issue: "territory" }, { issue: "nato" }];
  const unstated = (...issues: string[]) => listUnstated(["territory", "nato", "ceasefire"], stances, { issues });
  expect(unstated()).toEqual([]);
  expect(unstated("territory")).toEqual([]);
  expect(unstated("territory", "ceasefire")).toEqual(["ceasefire"]);
  expect(unstated("sanctions")).toEqual([]);
});
