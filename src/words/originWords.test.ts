import { expect, test } from "vitest";
import type { Evidence, SourceDetail } from "../dataset/part";
import { describeOrigins, summariseOrigins } from "./originWords";

const evidence = (source: string, ...attribution: string[]): Evidence => ({
  source,
  paragraph: 1,
  quote: "words of a source",
  stance: "supports",
  attribution,
});
const outlet = (name: string, agency?: string): Pick<SourceDetail, "publisher" | "agency"> => ({
  publisher: { id: name.toLowerCase(), name, control: "private" },
  ...(agency !== undefined && { agency }),
});
const SOURCES = new Map([
  ["a", outlet("Post")],
  ["b", outlet("Echo", "wire")],
  ["c", outlet("Gazette", "wire")],
]);
const names = { actor: (id: string) => id.toUpperCase(), source: (id: string) => SOURCES.get(id) };

test("outlets that carry one wire are one origin, and said to be counted once", () => {
  const detail = {
    evidence: [evidence("a"), evidence("b"), evidence("c"), evidence("a", "wire")],
    origins: [
      { actor: null, publisher: "post", evidence: [0] },
      { actor: "wire", publisher: null, evidence: [1, 2, 3] },
    ],
  };
  expect(describeOrigins(detail, names)).toEqual([
    { name: "Post", why: "in its own voice", quotes: 1 },
    { name: "WIRE", why: "reported by 3 outlets (Echo, Gazette and Post): counted once", quotes: 3 },
  ]);
  expect(summariseOrigins(detail)).toBe("4 quotes from 3 documents go back to 2 independent origins.");
});

test("an outlet heard in its own pages and through another counts once", () => {
  const detail = {
    evidence: [evidence("a"), evidence("b", "post")],
    origins: [{ actor: "post", publisher: null, evidence: [0, 1] }],
  };
  const own = { ...names, actor: () => "Post" };
  expect(describeOrigins(detail, own)[0]?.why).toBe("in its own voice, and reported by Echo: counted once");
});

test("one quote of one document", () => {
  const detail = { evidence: [evidence("a")], origins: [{ actor: null, publisher: "post", evidence: [0] }] };
  expect(summariseOrigins(detail)).toBe("1 quote from 1 document goes back to 1 independent origin.");
});
