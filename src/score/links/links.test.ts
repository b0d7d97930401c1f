import { expect, test } from "vitest";
import { type LinkTarget, layoutLinks } from "./links";

const from = { from: { x: 500, y: 100 }, runY: 100 };
const panel = { left: 1000, top: 50, bottom: 650, gutterLeft: 944 };
const target = (key: string, more: Partial<LinkTarget> = {}): LinkTarget => ({
  key,
  paragraph: 1,
  x: 1000,
  y: 300,
  visible: "in",
  stance: "supports",
  checked: true,
  ...more,
});

test("stance and checking show in the line's end and dash", () => {
  const ends = (more: Partial<LinkTarget>) => layoutLinks(from, [target("a", more)], panel).links[0];
  expect(ends({})).toMatchObject({ state: "drawn", endShape: "dot", dash: "", end: { x: 1000, y: 300 } });
  expect(ends({ checked: false })).toMatchObject({ endShape: "dot-hollow", dash: "" });
  expect(ends({ stance: "disputes" })).toMatchObject({ endShape: "cross", dash: "6 4" });
  expect(ends({ stance: "qualifies" })?.dash).toBe("9 3 2 3");
  expect(ends({ stance: "context" })).toMatchObject({ endShape: "ring", dash: "1.5 4" });
});

test("what is out of view shares an arrow at the panel's edge that knows its paragraphs", () => {
  const { links } = layoutLinks(
    from,
    [
      target("a", { visible: "below", paragraph: 9 }),
      target("b", { visible: "below", paragraph: 7 }),
      target("c", { visible: "below", paragraph: 9 }),
      target("d", { visible: "above", paragraph: 1 }),
    ],
    panel,
  );
  expect(links).toMatchObject([
    { key: "above", state: "off-screen", endShape: "arrow-up", end: { x: 1000, y: 64 }, targets: ["d"] },
    { key: "below", endShape: "arrow-down", end: { x: 1000, y: 636 }, targets: ["a", "b", "c"], paragraphs: [7, 9] },
  ]);
});

test("what is not found ends short of the panel", () => {
  const [link] = layoutLinks(from, [target("a", { visible: "missing" })], panel).links;
  expect(link).toMatchObject({ state: "not-found", endShape: "question", end: { x: 984, y: 100 } });
});

test("seven lines at most, groups among them, the rest is counted", () => {
  const eight = Array.from({ length: 8 }, (_, n) => target(`t${n}`));
  expect(layoutLinks(from, eight, panel)).toMatchObject({ links: { length: 7 }, more: 1 });
  const away = layoutLinks(from, [...eight, target("up", { visible: "above" })], panel);
  expect(away.links.map((link) => link.key)).toEqual(["t0", "t1", "t2", "t3", "t4", "t5", "above"]);
  expect(away.more).toBe(2);
  expect(layoutLinks(from, [], panel)).toEqual({ links: [], more: 0 });
});
