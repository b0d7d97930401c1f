import type { BaseType, Selection } from "d3";
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

/** A text of a row as it was last printed. */
interface Standing extends Put {
  readonly element: SVGTextElement;
  readonly y: number;
}
const rows = new WeakMap<SVGGElement, Map<string, ReadonlyMap<string, Standing>>>();

/** Prints a row of texts of one class, in their order. Each is compared with what it was: a zoom moves all of them in every frame. */
export function printRow(g: SVGGElement, name: string, row: readonly Put[], y: number, dy: string | null = null): void {
  const own = rows.get(g) ?? new Map<string, ReadonlyMap<string, Standing>>();
  rows.set(g, own);
  const was = own.get(name) ?? new Map<string, Standing>();
  const now = new Map<string, Standing>();
  let next: SVGTextElement | null = null;
  for (const put of row.toReversed()) {
    const before = was.get(put.key);
    const element: SVGTextElement = before?.element ?? createText(name, dy);
    if (before?.x !== put.x) element.setAttribute("x", String(put.x));
    if (before?.y !== y) element.setAttribute("y", String(y));
    if (before?.text !== put.text) element.textContent = put.text;
    if (before === undefined) g.insertBefore(element, next);
    now.set(put.key, { ...put, element, y });
    next = element;
  }
  for (const [key, { element }] of was) if (!now.has(key)) element.remove();
  own.set(name, now);
}

function createText(name: string, dy: string | null): SVGTextElement {
  const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
  text.setAttribute("class", name);
  if (dy !== null) text.setAttribute("dy", dy);
  return text;
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
