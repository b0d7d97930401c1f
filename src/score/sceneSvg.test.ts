import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { STATUSES } from "../dataset/terms";
import { fullBits } from "../filter/bits";
import { CROWD_START, crowd } from "../testing/testCrowd";
import { dayOf, type TestEvent, testDataset } from "../testing/testDataset";
import { spanOf } from "../time/day";
import { layoutScene, prepareScore } from "./layoutScene";
import type { Scene } from "./scene";
import { type SceneLook, sceneSize, sceneSvg } from "./sceneSvg";

const LOOK: SceneLook = {
  namesPx: 100,
  colors: {
    paper: "#fff",
    ink: "#111",
    soft: "#555",
    hairline: "#ccc",
    field: "#888",
    lens: "#777",
    party: (name) => `#${name.length}00`,
  },
};
const february = spanOf(dayOf("2026-02-01"), dayOf("2026-03-01"));
const draw = (events: readonly TestEvent[]): Scene => {
  const dataset = testDataset(events, { parties: ["ua", "ru", "us"] });
  const score = prepareScore(dataset, fullBits(dataset.count), { mode: "party", maxLanes: 5 });
  return layoutScene(score, february, 800, { heightPx: 480 });
};
const ROUND: TestEvent = {
  title: "Second round",
  kind: "round",
  roundNumber: 2,
  from: "2026-02-04",
  until: "2026-02-05",
  parties: ["ua", "ru", ["us", "host"]],
};

/** Every text element's words, in the order of the file, decoded. */
function textsIn(svg: string): readonly string[] {
  expect(XMLValidator.validate(svg)).toBe(true);
  const parser = new XMLParser({ preserveOrder: true, trimValues: false, processEntities: true });
  const found: string[] = [];
  const walk = (nodes: unknown): void => {
    if (!Array.isArray(nodes)) return;
    for (const node of nodes) {
      for (const [name, inside] of Object.entries(node)) {
        if (name === "text" && Array.isArray(inside)) found.push(inside.map((each) => each["#text"]).join(""));
        else walk(inside);
      }
    }
  };
  walk(parser.parse(svg));
  return found;
}

describe("a scene as a picture of its own", () => {
  test("has the lanes' names, the axis, the round's chip and its title", () => {
    const texts = textsIn(sceneSvg(draw([ROUND]), LOOK));
    expect(texts).toEqual(expect.arrayContaining(["Ukraine", "Russia", "United States", "2", "Second round"]));
    expect(texts.some((text) => text.includes("February 2026"))).toBe(true);
  });

  test("is as large as the plot with its axis and the names beside it", () => {
    const scene = draw([ROUND]);
    expect(sceneSize(scene, 100)).toEqual({ widthPx: 900, heightPx: scene.heightPx + 40 });
    expect(sceneSvg(scene, LOOK)).toMatch(/^<svg xmlns="[^"]+" width="900"/);
  });

  test("has a seat for each who sat, hollow for the host, on a line of ink, before a tint of the days", () => {
    const svg = sceneSvg(draw([ROUND]), LOOK);
    expect(svg.match(/<path d="[^"]*a6,6[^"]*" fill="#\d00"\/>/g)).toHaveLength(2);
    expect(svg.match(/<path d="[^"]*a6,6[^"]*" fill="#fff" stroke="#\d00" stroke-width="1.6"\/>/g)).toHaveLength(1);
    expect(svg).toContain('fill="none" stroke="#111" stroke-width="2.2"');
    expect(svg).toContain('fill="#111" fill-opacity="0.1"');
  });

  test("what is planned is outlined in dashes, what was called off is struck", () => {
    const planned = sceneSvg(draw([{ ...ROUND, status: "planned" }]), LOOK);
    expect(planned.match(/fill="#fff" stroke="#\d00" stroke-width="1.5" stroke-dasharray="2 2"/g)).toHaveLength(3);
    const off = sceneSvg(draw([{ ...ROUND, status: "cancelled" }]), LOOK);
    expect(off.match(/M-12,[^"]*l24,-16[^"]*" fill="#\w+" stroke="#\d00" stroke-width="1.5"/g)).toHaveLength(3);
  });

  test("an agreement that is over is pale, one said to be broken an outline", () => {
    const scene = draw([{ kind: "agreement", from: "2026-02-04", parties: [["ua", "signatory"]] }]);
    expect(sceneSvg(scene, { ...LOOK, lifeOf: () => "over" })).toContain('fill-opacity="0.35"');
    expect(sceneSvg(scene, { ...LOOK, lifeOf: () => "broken" })).toContain('stroke-dasharray="2 1.5"');
    expect(sceneSvg(scene, LOOK)).not.toMatch(/0\.35|2 1\.5/);
  });

  test("a crowd far out, with all that gathers, is well-formed too", () => {
    const dataset = crowd({ events: 4000, seed: 1, days: 4000 });
    const score = prepareScore(dataset, fullBits(dataset.count), { mode: "party", maxLanes: 5 });
    const scene = layoutScene(score, spanOf(CROWD_START, CROWD_START + 4000), 900, { heightPx: 480 });
    expect(scene.clusters.length).toBeGreaterThan(10);
    expect(XMLValidator.validate(sceneSvg(scene, LOOK))).toBe(true);
  });

  test("whatever a title, a name or a status is, it is well-formed and says what the title says", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
      fc.constantFrom("</text><script>", "&amp;\"'", "]]>", "<!--", "\u0000\ud800x", "﷽ 和平 Київ"),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom(...STATUSES), (title, status) => {
        const scene = draw([{ ...ROUND, title, status }]);
        const renamed = { ...scene, lanes: scene.lanes.map((lane) => ({ ...lane, label: title })) };
        const texts = textsIn(sceneSvg(renamed, LOOK));
        const said = title.replaceAll(/(?![\t\n\r])\p{Cc}|[\p{Surrogate}\ufffe\uffff]/gu, "");
        if (!/[\r\n\t]/.test(said)) expect(texts.slice(0, 3)).toEqual([said, said, said]);
      }),
      { numRuns: 200 },
    );
  });
});
