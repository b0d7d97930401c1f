import { select } from "d3";
import { boxesOf } from "../../score/links/gaps";
import { type Arc, type ArcEnd, routeArc } from "../../score/links/routeArc";
import type { Scene } from "../../score/scene";
import { groundOf, inWindow, measurePlot, type Plot } from "./measureEvent";
import type { TiedEvent, WantedArc } from "./wantArcs";
import "./arcs.css";

interface Drawn extends WantedArc {
  readonly arc: Arc;
}

/** Finds the marks that are tied and prints an arc for each relation: an island of its own, owner of what is in its group. */
export function drawArcs(overlay: SVGGElement, wanted: readonly WantedArc[], scene: Scene | null): void {
  // Measuring makes the browser lay the page out: not at each frame of a gesture while nothing is tied.
  const plot = wanted.length > 0 && scene ? measurePlot() : null;
  const drawn = wanted.flatMap((each): readonly Drawn[] => {
    if (!plot || !scene) return [];
    const [from, to] = [endOf(each.from, scene, plot), endOf(each.to, scene, plot)];
    const arc = from && to && routeArc(from, to, groundBut(scene, each, plot));
    return arc ? [{ ...each, arc }] : [];
  });
  print(overlay, drawn);
}

/** The signs of both events are no obstacles to their own arc. */
function groundBut(scene: Scene, { from, to }: WantedArc, plot: Plot) {
  const others = { ...scene, marks: scene.marks.filter(({ event }) => event !== to.index) };
  return groundOf(others, from, plot);
}

/** The signs that are in sight, or the edge of what is seen of the plot on the side where the event lies; null where its lanes are scrolled away. */
function endOf({ index, start }: TiedEvent, scene: Scene, plot: Plot): ArcEnd | null {
  const own = boxesOf(scene, index).map((box) => inWindow(box, plot));
  const [first] = own;
  if (!first) return { edgeX: start < scene.span.start ? plot.x0 : plot.x1 };
  const middle = (first.x0 + first.x1) / 2;
  if (middle < plot.x0) return { edgeX: plot.x0 };
  if (middle > plot.x1) return { edgeX: plot.x1 };
  const seen = own.filter(({ y0, y1 }) => y0 > plot.y0 && y1 < plot.y1);
  return seen.length > 0 ? { own: seen } : null;
}

function print(overlay: SVGGElement, drawn: readonly Drawn[]): void {
  const groups = select(overlay)
    .selectAll<SVGGElement, Drawn>("g.relation")
    .data(drawn, ({ type, from, to }) => `${from.id} ${type} ${to.id}`)
    .join((enter) => {
      const g = enter.append("g").attr("class", "relation");
      g.append("path").attr("class", "relation-halo");
      g.append("path").attr("class", "relation-line");
      g.append("path").attr("class", "relation-head");
      return g;
    });
  groups.select(".relation-halo").attr("d", ({ arc }) => arc.path);
  groups
    .select(".relation-line")
    .attr("d", ({ arc }) => arc.path)
    .attr("data-relation", ({ type }) => type)
    .attr("data-from", ({ from }) => from.id)
    .attr("data-to", ({ to }) => to.id);
  groups.select(".relation-head").attr("d", ({ arc, headAtFrom }) => headPath(headAtFrom ? arc.start : arc.end));
}

/** An arrowhead whose tip touches what it points at, coming from above, from below, or level at the plot's edge. */
function headPath({ x, y, towards }: Arc["start"]): string {
  if (towards === 0) return `M${x - 3},${y - 4}L${x + 3},${y}L${x - 3},${y + 4}Z`;
  return `M${x - 4},${y - 7 * towards}L${x},${y}L${x + 4},${y - 7 * towards}Z`;
}
