import { round, stopOf } from "../../score/markParts";
import type { Scene } from "../../score/scene";
import type { MarkWords } from "./drawMarks";
import { printEach } from "./printEach";

interface Label {
  readonly key: string;
  readonly className: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly emphasis: string;
}

/** Beside a lens. */
const BESIDE_PX = 4;

/** Prints the numbers that have room: people beside a lens, a count within its column. The marks' names say them too. */
export function drawLabels(g: SVGGElement, scene: Scene, originX: number, words: MarkWords): void {
  const labels: Label[] = [];
  for (const mark of scene.marks) {
    const [sign] = mark.signs;
    if (mark.label === "" || sign === undefined) continue;
    labels.push({
      key: stopOf(mark),
      className: "mark-label",
      text: mark.label,
      x: round(mark.x + sign.sizePx / 2 + BESIDE_PX - originX),
      y: round(mark.y),
      emphasis: words.emphasisOf(mark.event),
    });
  }
  for (const { key, label, x, y } of scene.clusters) {
    if (label !== "")
      labels.push({
        key,
        className: "cluster-label",
        text: label,
        x: round(x - originX),
        y: round(y),
        emphasis: "default",
      });
  }
  printEach(g, "label", labels, {
    tag: "text",
    keyOf: ({ key }) => key,
    make: (element) => element.setAttribute("dy", "0.35em"),
    values: {
      class: ({ className }) => className,
      "data-emphasis": ({ emphasis }) => emphasis,
      x: ({ x }) => x,
      y: ({ y }) => y,
    },
    textOf: ({ text }) => text,
  });
}
