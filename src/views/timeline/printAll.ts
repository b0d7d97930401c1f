import { type BaseType, type Selection, select } from "d3";

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

/** A text of a row by what it says and where it stands from the rows' origin: d3 asks what stands for its key as well. */
interface Put {
  readonly text: string;
  readonly x: number;
}

/** Prints a row of texts of one class; one that says the same in the same place from the origin keeps its element. */
export function printRow(g: SVGGElement, name: string, row: readonly Put[], y: number, dy: string | null = null): void {
  const texts = select(g)
    .selectAll<SVGTextElement, Put>(`text.${name}`)
    .data(row, ({ text, x }) => `${text} ${Math.round(x)}`)
    .join("text");
  printAll(texts, { class: () => name, x: ({ x }) => x, y: () => y, dy: () => dy }, ({ text }) => text);
}
