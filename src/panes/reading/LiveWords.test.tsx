// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { testDataset } from "../../testing/testDataset";
import { testReading } from "../../testing/testReading";
import { type Span, spanOf } from "../../time/day";
import { LiveWords } from "./LiveWords";
import { ReadingProvider } from "./reading";

const reading = testReading(testDataset([]));
const asked = vi.fn((seen: Span | null) => (seen === null ? "nothing yet" : `to ${seen.end}`));
const page = document.createElement("p");
let leave = async () => {};

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  reading.liveSpan.set(null);
  const root = createRoot(page);
  leave = () => act(async () => root.unmount());
  await act(async () =>
    root.render(
      <ReadingProvider value={reading}>
        <LiveWords tell={asked} />
      </ReadingProvider>,
    ),
  );
});
afterEach(async () => {
  await leave();
  vi.unstubAllGlobals();
});

it("the words are those of the span in sight in the frame in which it changes, without what is covered", () => {
  expect(page.textContent).toBe("nothing yet");
  reading.liveSpan.set(spanOf(0, 100));
  expect(page.textContent).toBe("to 100");
  reading.cover.set({ widthPx: 400, coveredPx: 100 });
  expect(page.textContent).toBe("to 75");
  reading.cover.set({ widthPx: 0, coveredPx: 0 });
});

it("words that a translator put in their place give way to the next ones", () => {
  reading.liveSpan.set(spanOf(0, 1));
  page.querySelector("span")?.replaceChildren(document.createElement("font"));
  reading.liveSpan.set(spanOf(0, 2));
  expect(page.textContent).toBe("to 2");
});

it("nobody is asked once the words are gone", async () => {
  await leave();
  asked.mockClear();
  reading.liveSpan.set(spanOf(0, 3));
  expect(asked).not.toHaveBeenCalled();
});
