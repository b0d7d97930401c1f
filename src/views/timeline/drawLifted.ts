import { select } from "d3";
import { type Part, partsOf, round, stopOf } from "../../score/markParts";
import type { Mark, Scene } from "../../score/scene";
import type { Emphasis, MarkWords } from "./drawMarks";

interface Lifted {
  readonly mark: Mark;
  readonly emphasis: Emphasis;
  readonly number: string;
  readonly parts: readonly Part[];
}

/** Widths of the rings around a mark, from the outermost: paper that parts it from what it lies on, ink, and paper again. */
const RINGS = ["halo", "ink", "gap"] as const;

/**
 * Prints what is chosen or pointed at once more, whole and over all else, in a ring of ink: colour belongs to the parties.
 * Decoration only; the marks below it are what is named and focused.
 */
export function drawLifted(g: SVGGElement, scene: Scene, originX: number, words: MarkWords): void {
  const lifted = scene.marks.flatMap((mark): readonly Lifted[] => {
    const emphasis = words.emphasisOf(mark.event);
    if ((emphasis !== "chosen" && emphasis !== "raised") || mark.signs.length === 0) return [];
    return [{ mark, emphasis, number: words.numberOf(mark.event), parts: partsOf(mark) }];
  });
  if (lifted.length === 0 && g.firstElementChild === null) return;
  const groups = select(g)
    .selectAll<SVGGElement, Lifted>(":scope > g")
    .data(lifted, ({ mark }) => stopOf(mark))
    .join("g")
    .attr("class", "lifted")
    .attr("data-kind", ({ mark }) => mark.kind)
    .attr("data-status", ({ mark }) => mark.status)
    .attr("data-life", ({ mark }) => words.lifeOf(mark.event))
    .attr("data-emphasis", ({ emphasis }) => emphasis)
    .attr("transform", ({ mark }) => `translate(${round(mark.x - originX)},${round(mark.y)})`);
  groups
    .selectAll<SVGPathElement, Part>("path.ring")
    .data(({ parts }) => {
      const d = parts.map((part) => part.d).join("");
      return RINGS.map((ring): Part => ({ className: `ring ring-${ring}`, d, color: null }));
    })
    .join("path")
    .attr("class", (part) => part.className)
    .attr("d", (part) => part.d);
  groups
    .selectAll<SVGPathElement, Part>("path.part")
    .data(({ parts }) => parts)
    .join("path")
    .attr("class", (part) => `part ${part.className}`)
    .attr("d", (part) => part.d)
    .style("--c", (part) => (part.color === null ? null : `var(--party-${part.color})`));
  groups
    .selectAll<SVGCircleElement, Lifted>("circle")
    .data((each) => (each.number === "" ? [] : [each]))
    .join("circle")
    .attr("class", "mark-disc")
    .attr("cx", 11)
    .attr("cy", -11)
    .attr("r", 8);
  groups
    .selectAll<SVGTextElement, Lifted>("text")
    .data((each) => (each.number === "" ? [] : [each]))
    .join("text")
    .attr("class", "mark-number")
    .attr("x", 11)
    .attr("y", -11)
    .attr("dy", "0.35em")
    .text((each) => each.number);
}
