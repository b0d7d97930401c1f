// @vitest-environment happy-dom
import { parseW3CBodies } from "@annotorious/core";
import { W3CTextFormat } from "@recogito/text-annotator";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { compileForTest, selectForTest } from "../testing/testSelection";
import { formatAnnotations } from "./annotations";

const all = selectForTest(compileForTest());
const quotes = all.events.flatMap(({ detail }) => detail.evidence.map(({ quote }) => quote));
/** Ids of the annotations of claims in the invented dataset: a stance, two readings, a relation. */
const CLAIMS = ["stance-1", "reading-1-1", "reading-1-2", "relation-1"];
/** Recogito's own parser of the W3C model. */
const recogito = W3CTextFormat("https://post.example/");

describe("formatAnnotations", () => {
  test("a collection of one page with an annotation for each piece of evidence and each claim that has words", () => {
    const collection = JSON.parse(formatAnnotations(all));
    expect(collection["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect([collection.type, collection.total, collection.first.type]).toEqual([
      "AnnotationCollection",
      quotes.length + CLAIMS.length,
      "AnnotationPage",
    ]);
    const ids = collection.first.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(quotes.length + CLAIMS.length);
    expect(
      ids
        .filter((id: string) => !id.includes("#evidence-"))
        .map((id: string) => id.split("#")[1])
        .toSorted(),
    ).toEqual(CLAIMS.toSorted());
  });

  test("without a text no offsets are made up; the quote selector stands alone and the bodies still parse", () => {
    for (const annotation of JSON.parse(formatAnnotations(all)).first.items) {
      expect(annotation.target.selector).toEqual([{ type: "TextQuoteSelector", exact: expect.any(String) }]);
      expect(recogito.parse(annotation).error?.message).toContain("TextPositionSelector");
      expect(parseW3CBodies(annotation.body, annotation.id).length).toBeGreaterThanOrEqual(4);
    }
  });

  test("target, paragraph in words, event and stance are told", () => {
    const [first] = JSON.parse(formatAnnotations(all)).first.items;
    const event = all.events[0];
    const evidence = event?.detail.evidence[0];
    const values = first.body.map(({ value }: { value?: string }) => value);
    expect(first.target.source).toBe(all.sources.get(evidence?.source ?? "")?.url);
    expect(first.body[0].source).toBe(`https://parley.example/?event=${event?.id}`);
    expect(values.join("\n")).toContain(`Paragraph ${evidence?.paragraph} of`);
    expect(values.join("\n")).toContain(event?.title);
    expect(first.motivation).toContain("linking");
  });

  test("a claim points at its own words and at nothing else", () => {
    const items = JSON.parse(formatAnnotations(all)).first.items;
    const wordsOf = (name: string) => {
      const found = items.find(({ id }: { id: string }) => id.endsWith(`#${name}`));
      return [
        found.target.selector[0].exact,
        found.body.map(({ value }: { value?: string }) => value ?? "").join("\n"),
      ];
    };
    const [stance, said] = wordsOf("stance-1");
    expect(stance).toBe("first the bridges and then the rest");
    expect(said).toContain("Bridges: demands");
    expect(said).toContain("Ada Vell, as quoted by Aldoran Ministry of Roads, in Ministry site");
    expect(wordsOf("reading-1-2")[0]).toBe("the League put it at thirty-eight");
    expect(wordsOf("relation-1")).toEqual(["each side will mend its own half", expect.stringContaining("Answers")]);
  });

  test("a stance that two quotes carry has both for its targets, and each stands where it stands", () => {
    const files = inventDataset();
    const path = "events/2031-02.json";
    const events = JSON.parse(files.get(path) ?? "[]");
    events[1].evidence.push({ ...events[1].evidence[0], quote: "no bridge no agreement of ours" });
    events[1].statement.stances[0].quotes.push("no bridge no agreement of ours");
    const selection = selectForTest(compileForTest(files.set(path, JSON.stringify(events))));
    const items = JSON.parse(formatAnnotations(selection)).first.items;
    const claim = items.find(({ id }: { id: string }) => id.endsWith("#stance-1"));
    expect(claim.target.map(({ selector }: { selector: { exact: string }[] }) => selector[0]?.exact)).toEqual([
      "first the bridges and then the rest",
      "no bridge no agreement of ours",
    ]);
  });
});
