import { afterEach, expect, it, vi } from "vitest";
import { FileFault } from "../files/files";
import { worthRetrying } from "./worthRetrying";

afterEach(() => vi.unstubAllGlobals());

const faultOf = (kind: FileFault["kind"]) => new FileFault("data/core.bin", "it did not come", kind);

it.each([
  ["a line that was cut", faultOf("unreachable"), true],
  ["a line that is back already", faultOf("offline"), true],
  ["an error of the page's own", new Error("odd"), true],
  ["a file that is gone", faultOf("replaced"), false],
  ["a server that refuses", faultOf("refused"), false],
  ["a file that arrived damaged", faultOf("damaged"), false],
  ["a server that fell silent, which took its time", faultOf("stalled"), false],
])("%s (%s): worth another try? %s", (_, error, again) => {
  vi.stubGlobal("navigator", { onLine: true });
  expect(worthRetrying(0, error)).toBe(again);
  expect(worthRetrying(1, error)).toBe(false);
});

it("nothing is tried again while the device is offline", () => {
  vi.stubGlobal("navigator", { onLine: false });
  expect(worthRetrying(0, faultOf("unreachable"))).toBe(false);
});
