import { type BaseType, type Selection, select } from "d3";
import type { RowText } from "../../score/scene";

type Values<D> = { readonly [attribute: string]: (datum: D) => string | number | null };

/**
 * Prints attributes, and a text, only where they are others than those that stand: told the same once more, the renderer lays
 * a text out anew, which in a pan is most of its work. Null leaves an attribute out.
 */
export function printAll<E extends Element, D, P extends BaseType, Q>(
  selection: Selection<E, D, P, Q>,
  values: Values<D>,
  textOf?: (datum: D) => string,
): void {
  const entries = Object.entries(values);
  selection.each(function printOne(datum) {
    for (const [name, print] of entries) {
      const value = print(datum);
      if (value === null) this.removeAttribute(name);
      else if (this.getAttribute(name) !== String(value)) this.setAttribute(name, String(value));
    }
    const text = textOf?.(datum);
    if (text !== undefined && this.textContent !== text) this.textContent = text;
  });
}

const lastTold = new WeakMap<Element, Map<string, string>>();

/**
 * Whether a part of a group tells something else than when it was last asked of. Most parts of a picture are the same in the next
 * frame of a pan, and to compare words is far less than to compare what is on the page.
 */
export function isNews(g: Element, part: string, told: string): boolean {
  const parts = lastTold.get(g) ?? new Map<string, string>();
  lastTold.set(g, parts);
  if (parts.get(part) === told) return false;
  parts.set(part, told);
  return true;
}

/** A text of a row, from the row's origin. */
interface Put {
  /** The same in every frame that shows it. */
  readonly key: string;
  readonly text: string;
  readonly x: number;
}

/** Prints a row of texts of one class. */
export function printRow(g: SVGGElement, name: string, row: readonly Put[], y: number, dy: string | null = null): void {
  if (!isNews(g, name, `${y} ${row.map(({ key, text, x }) => `${key} ${text} ${x}`).join()}`)) return;
  const texts = select(g)
    .selectAll<SVGTextElement, Put>(`text.${name}`)
    .data(row, ({ key }) => key)
    .join("text");
  printAll(texts, { class: () => name, x: ({ x }) => x, y: () => y, dy: () => dy }, ({ text }) => text);
}

/** Texts that may say the same twice, as a track's name over two runs of its rounds: the second one is another. */
export function putTexts(texts: readonly RowText[], at: (x: number) => number): readonly Put[] {
  const said = new Map<string, number>();
  return texts.map(({ text, x }) => {
    const times = said.get(text) ?? 0;
    said.set(text, times + 1);
    return { key: `${text} ${times}`, text, x: at(x) };
  });
}
