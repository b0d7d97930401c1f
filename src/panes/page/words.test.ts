import { expect, test } from "vitest";
import { couldNotBeLoaded, couldNotBeShown, loadingSoFar, whyNotLoaded, whyNotShown } from "./words";

test("what could not be loaded is told with its reason, its file and one full stop", () => {
  const told = (reason: string, file: string | null) => couldNotBeLoaded("The quotes") + whyNotLoaded(reason, file);
  expect(told("the server answered 503", "part-1.json")).toBe(
    "The quotes could not be loaded: the server answered 503 (part-1.json).",
  );
  expect(told("this device is offline", null)).toBe("The quotes could not be loaded: this device is offline.");
  expect(told("it is too long.", "part-1.json")).toBe("The quotes could not be loaded: it is too long. (part-1.json).");
  expect(told("this dataset has no source “x”", null)).toMatch(/“x”\.$/);
  expect(told("Is there a connection?", null)).toMatch(/connection\?$/);
});

test("what could not be shown is told by whether a script is missing or the page is wrong", () => {
  const told = (missing: boolean) => couldNotBeShown("Rounds", missing) + whyNotShown("x is null", missing);
  expect([told(true), told(false)]).toEqual([
    "Rounds could not be opened: x is null.",
    "Rounds could not be shown: an error in the page itself (x is null).",
  ]);
});

test("a load tells how far it has come where that is known", () => {
  expect([loadingSoFar("the dataset", 0, 0), loadingSoFar("the dataset", 1001, 2_500_000)]).toEqual([
    "Loading the dataset",
    "Loading the dataset: 2 kB of 2,500 kB",
  ]);
});
