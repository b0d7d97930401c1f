import fc from "fast-check";
import { expect, test } from "vitest";
import { isNewer } from "./newerVersion";

const IN_ORDER = ["0.9", "1.0.0-draft.2", "1.0.0-draft.10", "1.0.0", "v1.0.1", "1.2", "1.10.0", "2025-11", "2026-02"];

test("a version is newer than those that are numbered before it, and than none after it or itself", () => {
  for (const [i, version] of IN_ORDER.entries()) {
    expect(IN_ORDER.filter((other) => isNewer(version, other))).toEqual(IN_ORDER.slice(0, i));
  }
});

test("of two versions at most one is newer", () => {
  const version = fc.stringMatching(/^v?\d{1,3}([.+-][0-9a-z]{1,3}){0,4}$/);
  fc.assert(fc.property(version, version, (a, b) => !(isNewer(a, b) && isNewer(b, a))));
});
