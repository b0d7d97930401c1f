// @vitest-environment happy-dom
import { QueryClientProvider } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, expect, it, vi } from "vitest";
import { ReadingProvider } from "../panes/reading/reading";
import { holdFiles } from "../testing/heldFiles";
import { testReading } from "../testing/testReading";
import { compileForTest } from "../testing/testSelection";
import type { TabName } from "./useTab";
import { ViewPane } from "./ViewPane";

// A drawing of the score needs a browser that lays out; which pane stands in its place does not.
vi.mock("../views/timeline/Timeline", () => ({ Timeline: () => <p>the score</p> }));

const { dataset, bytes } = compileForTest();
/** A script is compiled at its first use. */
const SLOW_MS = 20_000;
let close = () => {};
afterEach(() => close());

/** The words of the page of an address, in a small window one pane of it. */
function open(parameters: string, pane: TabName | null, drawn = true) {
  const reading = testReading(dataset, parameters);
  reading.drawn.set(drawn);
  const host = document.body.appendChild(document.createElement("div"));
  const root = createRoot(host);
  close = () => {
    root.unmount();
    host.remove();
  };
  // Rendered as in a browser and not in steps of a test: scripts and files come while others wait.
  flushSync(() =>
    root.render(
      <QueryClientProvider client={holdFiles(bytes).client}>
        <ReadingProvider value={reading}>
          <ViewPane pane={pane} />
        </ReadingProvider>
      </QueryClientProvider>,
    ),
  );
  const expectText = (text: string) => vi.waitFor(() => expect(host.textContent).toContain(text), SLOW_MS);
  return { host, expectText };
}

it.each([
  ["rounds", "First round at Port Merrin"],
  ["positions", "Positions"],
  ["exchanges", "Exchanges"],
  ["sources", "Sources"],
  ["about", "About this dataset"],
])("the view %s comes in a script of its own, under the count of what is shown", async (view, heading) => {
  const { host, expectText } = open(`view=${view}`, null);
  await expectText(heading);
  expect(host.textContent).toContain(`${dataset.count} of ${dataset.count} events`);
  expect(host.textContent).not.toContain("the score");
});

it("the timeline has the score over the list, and in a chosen event's place its page", async () => {
  const list = open("", null);
  await list.expectText("the score");
  await list.expectText("In view: 4 events");
  close();
  const page = open("event=2031-02-02-round-1", null);
  await page.expectText("The delegations met for two days.");
});

it("nothing stands under a score that is not drawn yet", async () => {
  const { host } = open("event=2031-02-02-round-1", null, false);
  expect(host.textContent).toBe("the score");
});

it("in a small window each pane stands alone", async () => {
  const events = open("", "events");
  await events.expectText("In view: 4 events");
  expect(events.host.textContent).not.toContain("the score");
  close();
  const source = open("", "source");
  await source.expectText("No document is open.");
  close();
  const chosen = open("event=2031-02-02-round-1", "source");
  expect(chosen.host.textContent).toBe("");
});
