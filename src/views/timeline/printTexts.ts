import type { RowText } from "../../score/scene";
import { printEach } from "./printEach";

/** A text of a row, from the row's origin. */
interface Put {
  /** The same in every frame that shows it. */
  readonly key: string | number;
  readonly text: string;
  readonly x: number;
}

/** Prints a row of texts of one class. */
export function printTexts(
  g: SVGGElement,
  name: string,
  row: readonly Put[],
  y: number,
  dy: string | null = null,
): void {
  printEach(g, name, row, {
    tag: "text",
    keyOf: ({ key }) => key,
    make: (element) => element.setAttribute("class", name),
    values: { dy: () => dy, x: ({ x }) => x, y: () => y },
    textOf: ({ text }) => text,
  });
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
