import { parse as parseCsv } from "csv-parse/sync";
import Graph from "graphology";
import { parse as parseGraphml } from "graphology-graphml";
import { expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { compileForTest, selectForTest } from "../testing/testSelection";
import { formatGraphml } from "./graphml";
import { formatTiesCsv } from "./tiesCsv";

const [FROM, TO] = ["2031-03-01-bridge-terms", "2031-02-05-vell-bridges"];
const compiled = compileForTest();
const all = selectForTest(compiled);

test("the table has a row a relation, with both events, who says so and the words", () => {
  const rows: Record<string, string>[] = parseCsv(formatTiesCsv(all), { columns: true });
  expect(rows).toEqual([
    expect.objectContaining({
      from_id: FROM,
      from_kind: "agreement",
      from_when_edtf: "2031-03-01/..",
      type: "answers",
      to_id: TO,
      to_link: `https://parley.example/?event=${TO}`,
      claimed_by: "League of Harbours",
      quotes: "each side will mend its own half",
    }),
  ]);
});

test("a relation to an event that is not among them is none", () => {
  const one = selectForTest(compiled, [FROM]);
  expect(parseCsv(formatTiesCsv(one), { columns: true })).toEqual([]);
  expect(parseGraphml(Graph, formatGraphml(one)).size).toBe(0);
});

test("graphology reads the graph: its nodes, its directed edges, and what is told of them", () => {
  const graph = parseGraphml(Graph, formatGraphml(all));
  expect(graph.type).toBe("directed");
  expect(graph.nodes().toSorted()).toEqual(all.events.map(({ id }) => id).toSorted());
  expect(graph.getNodeAttributes(FROM)).toMatchObject({
    label: "Terms for the bridges",
    kind: "agreement",
    day: "2031-03-01",
  });
  expect(graph.size).toBe(1);
  expect(graph.getEdgeAttributes(graph.edge(FROM, TO))).toMatchObject({
    label: "answers",
    claimed_by: "League of Harbours",
    quotes: "each side will mend its own half",
  });
});

test("titles that are markup, or hold what XML may not, stay words", () => {
  const files = inventDataset();
  const title = "</data> & <b>bridges</b> ]]> “first”";
  const path = "events/2031-03.json";
  files.set(path, (files.get(path) ?? "").replace('"Terms for the bridges"', JSON.stringify(title)));
  const graph = parseGraphml(Graph, formatGraphml(selectForTest(compileForTest(files))));
  expect(graph.getNodeAttribute(FROM, "label")).toBe(title);
});
