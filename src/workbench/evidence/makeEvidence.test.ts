import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDataset } from "../../dataset/check/checkDataset";
import { receiptKey } from "../../dataset/text/receipts";
import { mergeReceipts, verifySource } from "../../dataset/text/verify";
import { inventDataset } from "../../testing/inventDataset";
import { type Draft, findRecord, type JsonRecord, readValue } from "../draft";
import { applyEdit, type Edit } from "../edit";
import { completeSource, sourceFromFacts } from "./completeSource";
import { readReceipts, receiptsEdit, takeReceipts, withReceipts } from "./keptReceipts";
import { type MadeEvidence, makeEvidence } from "./makeEvidence";
import { quoteFrom } from "./quoteFrom";
import { findByAddress, readRecordedSource, recordedNumber } from "./recorded";
import { laySourceText, type SourceText } from "./sourceText";

const TODAY = "2031-02-20";
const PARAGRAPHS = [
  "The delegations met at the harbour for a second day, and nobody expected them to agree on anything at all.",
  "The minister’s envoy said “we will not go back to the old bridge” before noon, and left the room.",
  "双方代表团在港口举行了第二天的会谈，没有达成任何协议，但是同意下周继续谈判。",
  "Each side handed over 1,157 prisoners of war in the morning; the League of Harbours counted them one by one.",
];
const TITLE = "A second day at the harbour";
const TEXT = [TITLE, ...PARAGRAPHS].join("\n\n");
const opened: Draft = { texts: inventDataset() };
const newSource = completeSource(opened, {
  ...sourceFromFacts({}, "harbour-post"),
  title: TITLE,
  published: "2031-02-09",
  language: "en",
  url: "https://post.example/second-day",
});

function quotedFrom(text: SourceText, n: number, words: string) {
  const there = text.numbered.find((block) => block.n === n)?.text ?? "";
  const start = there.indexOf(words);
  const quoted = quoteFrom(text, n, { start, end: start + words.length });
  if (!quoted.ok) throw new Error(quoted.reason);
  return quoted;
}

function make(
  draft: Draft,
  n: number,
  words: string,
  more: Partial<Parameters<typeof makeEvidence>[0]> = {},
): MadeEvidence {
  const text = more.text ?? laySourceText(TEXT, TITLE);
  const quoted = quotedFrom(text, n, words);
  const asked = {
    draft,
    source: newSource,
    text,
    quoted,
    gist: "In our own words.",
    said: { stance: "supports" },
    compared: true,
    today: TODAY,
  };
  const result = makeEvidence({ ...asked, ...more });
  if (!result.ok) throw new Error(result.reason);
  return result.made;
}

/** The draft with the evidence added to an event that it has, as the event's form keeps it. */
function keep(draft: Draft, { evidence, receipts, edit }: MadeEvidence, event = "2031-02-02-round-1"): Draft {
  const { draft: more } = applyEdit(draft, edit);
  const placed = findRecord(more, "events", event);
  if (!placed) throw new Error("no event");
  const before = Array.isArray(placed.record.evidence) ? placed.record.evidence : [];
  const written = withReceipts({ ...placed.record, evidence: [...before, evidence] }, receipts);
  const taken = takeReceipts(written);
  const put: Edit = { type: "put", file: placed.file, record: taken.record };
  return applyEdit(more, { type: "all", edits: [put, ...receiptsEdit(more, taken.record, taken.receipts)] }).draft;
}

const errorsOf = (draft: Draft) => checkDataset(draft.texts).faults.filter(({ severity }) => severity === "error");

/** What data:verify would say of the saved folder and the text, and what it would write. */
function verify(draft: Draft, id: string, text: string) {
  const recorded = readRecordedSource(draft, id);
  if (!recorded) throw new Error("no source");
  const { record, paragraphs, quotes } = recorded;
  const known = readReceipts(draft);
  const verified = verifySource({ id, title: String(record.title), paragraphs, quotes }, text, known, "2031-03-01");
  const receipts = mergeReceipts(
    known,
    [verified],
    quotes.map((quote) => ({ source: id, ...quote })),
  );
  return { verified, receipts };
}

describe("evidence of marked words", () => {
  test("is the record, the source with its paragraph, and a receipt", () => {
    const made = make(opened, 2, "we will not go back to the old bridge", {
      said: { stance: "supports", attribution: ["ada-vell"], speech: "direct" },
      gist: " The envoy refused. ",
    });
    expect(made.evidence).toEqual({
      source: newSource.id,
      paragraph: 2,
      quote: "we will not go back to the old bridge",
      stance: "supports",
      attribution: ["ada-vell"],
      speech: "direct",
    });
    expect(Object.values(made.receipts)).toMatchObject([{ result: "verified", on: TODAY }]);
    const after = keep(opened, made);
    expect(errorsOf(after)).toEqual([]);
    expect(findRecord(after, "sources", newSource.id)?.record.paragraphs).toEqual([
      { n: 2, gist: "The envoy refused.", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test("data:verify on what is saved finds nothing to write and nothing that differs", () => {
    let draft = opened;
    for (const [n, words] of [
      [2, "we will not go back to the old bridge"],
      [4, "handed over 1,157 prisoners of war in the morning"],
      [3, "没有达成任何协议"],
      [4, "the League of Harbours counted them"],
    ] as const) {
      draft = keep(draft, make(draft, n, words));
      expect(errorsOf(draft)).toEqual([]);
    }
    const { verified, receipts } = verify(draft, newSource.id, TEXT);
    expect(verified.differences).toEqual([]);
    expect(verified.hashes.size).toBe(0);
    expect(verified.counts).toEqual({ verified: 4, verbatim: 0, typography: 0 });
    expect(`${JSON.stringify(receipts, null, 2)}\n`).toBe(draft.texts.get("receipts.json"));
  });

  test("that nobody compared has no receipt and records no hash", () => {
    const made = make(opened, 2, "we will not go back to the old bridge", { compared: false });
    expect(made.receipts).toEqual({});
    expect(made.unchecked).toContain("nobody has compared");
    const after = keep(opened, made);
    expect(errorsOf(after)).toEqual([]);
    expect(after.texts.get("receipts.json")).toBe(opened.texts.get("receipts.json"));
    expect(findRecord(after, "sources", newSource.id)?.record.paragraphs).toEqual([
      { n: 2, gist: "In our own words." },
    ]);
  });

  test("of a paragraph whose recorded hash is another's has no receipt, and the hash stays", () => {
    const first = keep(opened, make(opened, 2, "we will not go back to the old bridge"));
    const changed = laySourceText(TEXT.replace("left the room", "left the hall"), TITLE);
    const made = make(first, 2, "we will not go back to the old", { text: changed });
    expect(made.unchecked).toContain("not the one whose hash is recorded");
    expect(made.receipts).toEqual({});
    const hash = (draft: Draft) => readRecordedSource(draft, newSource.id)?.paragraphs[0]?.sha256;
    expect(hash(keep(first, made))).toBe(hash(first));
  });
});

describe("a source that the dataset has already", () => {
  const id = "post-2031-02-03";
  const title = "Delegations meet at Port Merrin";
  const source = { ...findRecord(opened, "sources", id)?.record, id } as JsonRecord & { id: string };
  // A lead that the dataset does not count; both delegations sat down in its first.
  const lines = [
    title,
    "An invented lead that nobody counted when this source was recorded first.",
    "Before noon both delegations sat down at the harbour, and that was all that happened on that day.",
    "Nothing else of any importance was decided in the second paragraph of this article.",
    "A third paragraph stands here so that there is one, and it says very little indeed.",
    "In the afternoon forty captives went home over the old bridge, it was said, and rested.",
  ];
  const text = laySourceText(lines.join("\n\n"), title);

  test("keeps its numbers though the text counts otherwise", () => {
    const recorded = readRecordedSource(opened, id);
    expect(recordedNumber(recorded, text, 2)).toBe(1);
    expect(recordedNumber(recorded, text, 3)).toBe(2);
    const after = keep(opened, make(opened, 3, "Nothing else of any importance was decided", { source, text }));
    expect(errorsOf(after)).toEqual([]);
    expect(readRecordedSource(after, id)?.paragraphs.map(({ n }) => n)).toEqual([1, 2, 4, 7]);
  });

  test("a paragraph that gets its hash keeps what is still true of its other quotes", () => {
    const quote = "both delegations sat down at the harbour";
    const key = receiptKey({ source: id, paragraph: 1, quote });
    // Recorded before its paragraph had a hash.
    const unhashed = verifySource(
      { id, title, paragraphs: [], quotes: [{ paragraph: 1, quote }] },
      lines.join("\n\n"),
      {},
      "2031-02-04",
    );
    const old: Draft = { texts: new Map(opened.texts).set("receipts.json", JSON.stringify(unhashed.receipts)) };
    expect(errorsOf(old)).toEqual([]);
    const after = keep(old, make(old, 2, "that was all that happened on that day", { source, text }));
    expect(errorsOf(after)).toEqual([]);
    expect(Object.keys(readReceipts(after))).toHaveLength(2);
    expect(readReceipts(after)[key]).toMatchObject({ result: "verified", on: TODAY });
  });

  test("is found by its address, whatever stands around it", () => {
    for (const address of ["https://post.example/2031/02/03/meet/", "http://www.post.example/2031/02/03/meet#top"])
      expect(findByAddress(opened, address)?.id).toBe(id);
    expect(findByAddress(opened, "https://post.example/2031/02/03")).toBeNull();
    expect(findByAddress(opened, " ")).toBeNull();
  });
});

test("whatever is marked, the dataset stays sound and data:verify agrees", () => {
  const text = laySourceText(TEXT, TITLE);
  let made = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(), fc.nat({ max: 120 })), {
        minLength: 1,
        maxLength: 4,
      }),
      (marks) => {
        let draft = opened;
        for (const [n, from, length] of marks) {
          const there = PARAGRAPHS[n - 1] ?? "";
          const start = from % there.length;
          const quoted = quoteFrom(text, n, { start, end: start + length });
          if (!quoted.ok) continue;
          const result = makeEvidence({
            draft,
            source: newSource,
            text,
            quoted,
            gist: "Ours.",
            said: { stance: "supports" },
            compared: true,
            today: TODAY,
          });
          if (!result.ok) throw new Error(result.reason);
          const next = keep(draft, result.made);
          // The same words twice for one event are told by data:check, and are no fault of the words.
          if (errorsOf(next).some(({ message }) => message.includes("given twice"))) continue;
          draft = next;
          made++;
        }
        if (draft === opened) return;
        expect(errorsOf(draft)).toEqual([]);
        const { verified, receipts } = verify(draft, newSource.id, TEXT);
        expect(verified.differences).toEqual([]);
        expect(receipts).toEqual(readValue(draft.texts.get("receipts.json") ?? ""));
      },
    ),
    { numRuns: 60 },
  );
  expect(made).toBeGreaterThan(40);
});
