// @vitest-environment happy-dom
import { parseW3CBodies } from "@annotorious/core";
import { W3CTextFormat } from "@recogito/text-annotator";
import { describe, expect, test } from "vitest";
import { compileForTest, selectForTest } from "../testing/testSelection";
import { formatAnnotations } from "./annotations";

const all = selectForTest(compileForTest());
const quotes = all.events.flatMap(({ detail }) => detail.evidence.map(({ quote }) => quote));
/** Recogito's own parser of the W3C model. */
const recogito = W3CTextFormat("https://post.example/");

describe("formatAnnotations", () => {
  test("a collection of one page with an annotation for each piece of evidence", () => {
    const collection = JSON.parse(formatAnnotations(all));
    expect(collection["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect([collection.type, collection.total, collection.first.type]).toEqual([
      "AnnotationCollection",
      quotes.length,
      "AnnotationPage",
    ]);
    const ids = collection.first.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(quotes.length);
  });

  test("Recogito takes each annotation whose place in a text is known, with quote, offsets and bodies", () => {
    const placed = JSON.parse(
      formatAnnotations(all, (_source, n, quote) => ({ prefix: "a ", suffix: " b", start: n, end: n + quote.length })),
    );
    placed.first.items.forEach((annotation: Parameters<typeof recogito.parse>[0], i: number) => {
      const { parsed, error } = recogito.parse(annotation);
      expect(error).toBeUndefined();
      const [selector] = parsed?.target.selector ?? [];
      expect(selector?.quote).toBe(quotes[i]);
      expect((selector?.end ?? 0) - (selector?.start ?? 0)).toBe(quotes[i]?.length);
      expect(parsed?.bodies.map(({ purpose }) => purpose)).toContain("classifying");
    });
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
});
