// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test stands in strings
import { describe, expect, test } from "vitest";
import { findGluedText } from "./gluedText";

const linesOf = (text: string, file = "panes/event/Count.tsx") => findGluedText(file, text).map(({ line }) => line);

describe("a text that is put together where it is shown is refused", () => {
  test.each([
    ["a sentence with a value", "export const A = ({ n }: { n: number }) => <p>{`Rests on ${n}.`}</p>;"],
    ["one word beside a value", "export const A = ({ n }: { n: number }) => <p>{`${n} events`}</p>;"],
    ["a word in front", "export const A = ({ side }: { side: string }) => <p>{`to ${side}`}</p>;"],
    ["a name for who hears it", "export const A = ({ n }: { n: number }) => <p aria-label={`Paragraph ${n}`} />;"],
    ["a sum of texts", 'export const A = ({ n }: { n: number }) => <p>{n + " events"}</p>;'],
    ["singular or plural", 'export const A = ({ n }: { n: number }) => <b>{n === 1 ? "event" : "events"}</b>;'],
    ["plural or singular", 'export const A = ({ n }: { n: number }) => <b>{1 !== n ? " events" : " event"}</b>;'],
    ["a function that is no component", "const words = (n: number) => `${n} events`;"],
    ["in words of another alphabet", "export const A = ({ n }: { n: number }) => <p>{`${n} подій`}</p>;"],
    ["a fault of the reader's", "const faultOf = (name: string) => new MissingScript(`${name} did not come`);"],
  ])("%s", (_, text) => {
    expect(linesOf(text)).toEqual([1]);
  });

  test("in panes, views and the app, wherever the text stands", () => {
    const text = "const a = 1;\nexport const words = (n: number) => `${n} events`;";
    for (const file of ["panes/event/useCount.ts", "views/rounds/x.ts", "app/x.ts"]) {
      expect(linesOf(text, file)).toEqual([2]);
    }
  });

  test("once, however deep it is put together", () => {
    expect(linesOf('const a = (n: number) => `In ${n === 1 ? "one event" : `${n} events`} here`;')).toEqual([1]);
  });
});

describe("what is no sentence put together is let be", () => {
  test.each([
    ["a text that stands there", "export const A = () => <p>Nothing rests on this.</p>;"],
    ["one text or another", 'export const A = ({ a }: { a: boolean }) => <p>{a ? "Show all" : "Show fewer"}</p>;'],
    ["a made-up name", "export const A = ({ id }: { id: string }) => <p id={`round-${id}`} />;"],
    ["a colour", "export const colorOf = (name: string) => `var(--party-${name})`;"],
    ["a length", "export const A = ({ x }: { x: number }) => <p style={{ width: `${x}px` }} />;"],
    ["a class", "export const A = ({ of }: { of: string }) => <p className={`glyph glyph-${of}`} />;"],
    ["a path of a drawing", "export const A = ({ x }: { x: number }) => <path d={`M${x},12H ${x} Z`} />;"],
    ["a sign with a number", "export const A = ({ n }: { n: number }) => <p>{`¶${n}`}</p>;"],
    ["names with a sign between", "export const both = (a: string, b: string) => `${a} · ${b}`;"],
    ["what asks the page", 'const find = (id: string) => document.querySelector(`[data-event="${id}"] button`);'],
    ["a selector that is handed on", 'const way = (id: string) => `[data-event="${id}"] button`;'],
    ["a mistake of the program's", "const fail = (id: string) => { throw new Error(`unknown event ${id}`); };"],
    ["numbers", "export const next = (n: number) => n + 1;"],
  ])("%s", (_, text) => {
    expect(linesOf(text)).toEqual([]);
  });

  test.each(["panes/event/words.ts", "views/exchanges/sideWords.ts", "facts/rounds.ts", "views/timeline/drawMarks.ts"])(
    "in %s",
    (file) => {
      expect(linesOf("export const words = (n: number) => `${n} events`;", file)).toEqual([]);
    },
  );
});
