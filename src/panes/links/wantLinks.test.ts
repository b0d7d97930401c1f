import { describe, expect, it } from "vitest";
import { asEventIndex } from "../../dataset/dataset";
import type { ParagraphDetail, Resting, SourceDetail } from "../../dataset/part";
import { testDataset } from "../../testing/testDataset";
import { wantLinks } from "./wantLinks";

const dataset = testDataset([
  { id: "a", from: "2026-01-10" },
  { id: "b", from: "2026-01-20" },
  { id: "c", from: "2026-01-30" },
]);
const [A, B, C] = [asEventIndex(0), asEventIndex(1), asEventIndex(2)];

const rest = (event: number, quote: string, more: Partial<Resting> = {}): Resting => ({
  event,
  quote,
  sign: quote,
  stance: "supports",
  attribution: [],
  ...more,
});
const paragraph = (n: number, ...resting: readonly Resting[]): ParagraphDetail => ({ n, gist: "", resting });
const source: SourceDetail = {
  id: "post-1",
  type: "news",
  title: "Post",
  publisher: { id: "post", name: "Post", control: "private" },
  published: "2026-02-01",
  language: "en",
  url: "https://post.example/1",
  rights: "unknown",
  paragraphs: [
    paragraph(1, rest(A, "one"), rest(B, "two")),
    paragraph(4, rest(A, "three", { stance: "disputes", checked: { result: "verified", on: "2026-02-07" } })),
    paragraph(6, rest(C, "four")),
  ],
};

/** "a 1 bold one": event, paragraph, weight and quote of each line. */
const lines = (of: Partial<Parameters<typeof wantLinks>[0]>) =>
  wantLinks({
    dataset,
    source,
    paragraph: null,
    quote: null,
    chosen: null,
    raised: null,
    beyondOf: () => null,
    ...of,
  }).map(({ event, paragraph: n, weight, quote }) => `${event} ${n} ${weight} ${quote}`);

describe("the lines that are wanted", () => {
  it("none while nothing is chosen, pointed at or open", () => {
    expect(lines({})).toEqual([]);
  });

  it("bold to each paragraph that the chosen event rests on, thin for the one that is pointed at", () => {
    expect(lines({ chosen: A })).toEqual(["a 1 bold one", "a 4 bold three"]);
    expect(lines({ chosen: A, raised: C })).toEqual(["a 1 bold one", "a 4 bold three", "c 6 thin four"]);
    expect(lines({ chosen: A, raised: A })).toEqual(lines({ chosen: A }));
  });

  it("thin from all events that rest on the open paragraph, each once", () => {
    expect(lines({ paragraph: 1 })).toEqual(["a 1 thin one", "b 1 thin two"]);
    expect(lines({ paragraph: 1, chosen: A, raised: B })).toEqual(["a 1 bold one", "a 4 bold three", "b 1 thin two"]);
  });

  it("of the open paragraph only to the quote that is open", () => {
    expect(lines({ paragraph: 1, quote: "two" })).toEqual(["b 1 thin two"]);
    expect(lines({ paragraph: 1, quote: "two", chosen: A })).toEqual(["a 4 bold three", "b 1 thin two"]);
  });

  it("none from a paragraph that the document does not have", () => {
    expect(lines({ paragraph: 9 })).toEqual([]);
  });
});

it("a line tells how its words bear on the event, whether they were checked, and where the event lies", () => {
  const wanted = wantLinks({
    dataset,
    source,
    paragraph: null,
    quote: null,
    chosen: A,
    raised: null,
    beyondOf: (event) => (event === A ? "left" : null),
  });
  expect(wanted.map(({ stance, checked }) => [stance, checked])).toEqual([
    ["supports", false],
    ["disputes", true],
  ]);
  expect(wanted.map(({ index, source: id, beyond }) => [index, id, beyond()])).toEqual([
    [A, "post-1", "left"],
    [A, "post-1", "left"],
  ]);
});
