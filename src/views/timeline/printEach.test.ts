// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, it } from "vitest";
import { printEach } from "./printEach";

interface Thing {
  readonly key: number;
  readonly x: number;
  readonly text: string;
}

const layer = (): SVGGElement => document.createElementNS("http://www.w3.org/2000/svg", "g");
const printAt = (g: SVGGElement, things: readonly Thing[], moved: boolean) =>
  printEach(g, "thing", things, {
    tag: "text",
    keyOf: ({ key }) => key,
    make: (element, { key }) => element.setAttribute("data-key", String(key)),
    values: { class: ({ x }) => (x > 5 ? "far" : null), ...(moved ? {} : { x: ({ x }: Thing) => x }) },
    textOf: ({ text }) => text,
    ...(moved ? { placeOf: ({ x }: Thing) => [x, 0] as const } : {}),
  });

const rows = fc.uniqueArray(fc.record({ key: fc.nat(9), x: fc.nat(9), text: fc.constantFrom("one", "two") }), {
  selector: ({ key }) => key,
  maxLength: 8,
});
const inOrder = rows.map((things) => [...things].sort((a, b) => a.key - b.key));

it("after any frames each thing stands once, in order, as it is told last, in the element that it had", () => {
  fc.assert(
    fc.property(fc.array(inOrder, { minLength: 1, maxLength: 5 }), fc.boolean(), (frames, moved) => {
      const g = layer();
      let before = new Map<string | null, Element>();
      for (const things of frames) {
        printAt(g, things, moved);
        const texts = [...g.querySelectorAll("text")];
        const xOf = (text: Element) =>
          moved ? /\((\d+),/.exec(text.parentElement?.getAttribute("transform") ?? "")?.[1] : text.getAttribute("x");
        expect(
          texts.map((text) => [text.getAttribute("data-key"), xOf(text), text.textContent, text.getAttribute("class")]),
        ).toEqual(things.map(({ key, x, text }) => [String(key), String(x), text, x > 5 ? "far" : null]));
        expect(g.children).toHaveLength(things.length);
        const now = new Map(texts.map((text) => [text.getAttribute("data-key"), text]));
        for (const [key, text] of now) expect(before.get(key) ?? text).toBe(text);
        before = now;
      }
    }),
  );
});

it("what is as it was is not printed once more", async () => {
  const g = layer();
  const things = [1, 2, 3].map((key) => ({ key, x: key, text: "one" }));
  printAt(g, things, false);
  const written: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, attributeName } of records) written.push(attributeName ?? type);
  });
  observer.observe(g, { attributes: true, childList: true, subtree: true });
  printAt(
    g,
    things.map((thing) => (thing.key === 2 ? { ...thing, x: 4 } : thing)),
    false,
  );
  await Promise.resolve();
  observer.disconnect();
  expect(written).toEqual(["x"]);
});
