import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf } from "./addressOf";
import { dataAddressIn, readDataAddress } from "./dataAddress";

describe("the dataset that an address names", () => {
  test.each(["talks.zip", "talks/2026.zip", "Talks of 2026.ZIP", "гавань.zip", "a.b/c~1.zip"])("is %s", (text) => {
    expect(dataAddressIn(addressOf({ data: text }))).toBe(text);
  });

  test.each([
    "https://elsewhere.example/talks.zip",
    "//elsewhere.example/talks.zip",
    "/talks.zip",
    "../talks.zip",
    "talks/../../up.zip",
    "%2e%2e/talks.zip",
    "..\\talks.zip",
    "data:application/zip;base64,x.zip",
    "talks.json",
    "talks.zip?x=1",
    ".hidden.zip",
    "",
  ])("is none in %j", (text) => {
    expect(readDataAddress(text)).toMatchObject({ ok: false });
  });

  test("is none where an address has none", () => {
    expect(dataAddressIn("?view=about")).toBeNull();
  });

  test("loses the full stop of the sentence that it stood in", () => {
    expect(dataAddressIn("?data=talks.zip.")).toBe("talks.zip");
  });
});

test("whatever is accepted lies below the page", () => {
  const step = fc.constantFrom("talks", "..", ".", "", "%2e%2e", "\\", "a:b", "//x", "\t", "/", "?", "#", "x.zip", " ");
  const page = "https://parley.example/site/";
  fc.assert(
    fc.property(fc.array(step, { minLength: 1 }), (steps) => {
      const read = readDataAddress(`${steps.join("/")}.zip`);
      if (read.ok) expect(new URL(read.value, page).href.startsWith(page)).toBe(true);
    }),
  );
});
