import { expect, test } from "vitest";
import type { SourceRow } from "../../dataset/part";
import { addBit, type Bits, countBits, fullBits, noBits } from "../../filter/bits";
import { compileForTest } from "../../testing/testSelection";
import { DEFAULT_VIEW } from "../../view/defaultView";
import { pictureWords } from "./pictureWords";

const { dataset, bytes } = compileForTest();
const sources: readonly SourceRow[] = JSON.parse(new TextDecoder().decode(bytes.get(dataset.files.sources.url)));

function eventsOf(...ids: readonly string[]): Bits {
  const bits = noBits(dataset.count);
  for (const id of ids) {
    const event = dataset.find(id);
    if (event !== null) addBit(bits, event);
  }
  return bits;
}

test("a picture names those whose documents its events rest on, most documents first, and counts the rest", () => {
  const rows = ["a", "a", "b", "c", "d", "e", "f", "g", "h"].map((name, i) => ({
    ...(sources[0] as SourceRow),
    publisher: { id: name, name: name.toUpperCase(), control: "private" as const },
    restedOnBy: i === 8 ? [] : [0],
  }));
  const inView = eventsOf("2031-02-02-round-1");
  const said = (count: number) =>
    pictureWords(
      { dataset, view: DEFAULT_VIEW, inView: fullBits(1), span: null, sources: rows.slice(0, count) },
      "",
      "2031-04-02",
    ).sources;
  expect(countBits(inView)).toBe(1);
  expect(said(9)).toBe("Sources: 8 documents of A, B, C, D, E, F and G.");
});

test("a picture on which nothing is says nothing of documents", () => {
  const subject = { dataset, view: DEFAULT_VIEW, inView: noBits(dataset.count), span: null, sources };
  expect(pictureWords(subject, "", "2031-04-02")).toMatchObject({ legend: [], sources: null });
});

test("a picture says which events it shows, of which dataset, and where to find it", () => {
  const view = { ...DEFAULT_VIEW, kinds: ["round" as const], q: "bridges" };
  const inView = eventsOf("2031-02-02-round-1");
  const subject = { dataset, view, inView, span: null, sources };
  expect(pictureWords(subject, "https://parley.example/?kind=round", "2031-04-02")).toEqual({
    title: "Talks between Aldora and Brenmark",
    subtitle: "1 of 4 events · Rounds · “bridges”",
    legend: [{ kind: "round", label: "Round" }],
    sources: "Sources: 1 document of Harbour Post.",
    from: "Parley, dataset aldora-brenmark 1.0.0, as of 31 March 2031, CC0-1.0. Made on 2 April 2031. https://parley.example/?kind=round",
  });
});

test("what XML cannot hold, which an address may bring along, does not break the picture", () => {
  const view = { ...DEFAULT_VIEW, q: "a\uffffb\u0000c\ud800d\u001be\u{1f54a}" };
  const subject = { dataset, view, inView: fullBits(dataset.count), span: null, sources: null };
  const { subtitle } = pictureWords(subject, "https://parley.example/", "2031-04-02");
  expect(subtitle).toBe("4 of 4 events · “a\ufffdb\ufffdc\ufffdd\ufffde\u{1f54a}”");
});
