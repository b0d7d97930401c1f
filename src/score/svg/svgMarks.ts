import { clusterPath, type Part, partsOf, round, tintPath } from "../markParts";
import { chipPath } from "../ribbon/chipPaths";
import type { Chip, Cluster, Mark } from "../scene";
import { type SceneColors, TINT } from "./sceneColors";
import { type Attributes, type DrawText, tag } from "./tags";

/** What became of an agreement, where its mark tells. */
export type LifeSign = "broken" | "over" | null;

/** A mark as it stands on screen at rest (marks.css): its line, its signs, the fork. */
export function svgMark(mark: Mark, colors: SceneColors, life: LifeSign): string {
  const parts = partsOf(mark).map((part) => tag("path", { d: part.d, ...looksOf(part, mark, colors, life) }));
  return tag("g", { transform: `translate(${round(mark.x)},${round(mark.y)})` }, parts.join(""));
}

function looksOf({ className, color }: Part, mark: Mark, colors: SceneColors, life: LifeSign): Attributes {
  if (className === "mark-line") return lineLooks(mark, colors);
  if (className === "mark-split") return { fill: "none", stroke: colors.soft, "stroke-width": 1.2 };
  const own = color === null ? colors.ink : colors.party(color);
  const outlined = { fill: colors.paper, stroke: own };
  if (isOpen(mark)) return { ...outlined, "stroke-width": 1.5, "stroke-dasharray": "2 2" };
  if (life === "broken") return { fill: "none", stroke: own, "stroke-width": 1.5, "stroke-dasharray": "2 1.5" };
  if (life === "over") return { fill: own, "fill-opacity": 0.35, stroke: own, "stroke-width": 1 };
  const struck = mark.status === "cancelled" ? 1.5 : undefined;
  if (/seat-hollow|paper-open/.test(className)) return { ...outlined, "stroke-width": struck ?? 1.6 };
  const stroke = struck === undefined ? {} : { stroke: own, "stroke-width": struck };
  if (className.endsWith("lens")) return { fill: colors.lens, "fill-opacity": 0.62, ...stroke };
  return className.endsWith("bar") ? { fill: own, "fill-opacity": 0.6, ...stroke } : { fill: own, ...stroke };
}

/** Not there yet: planned, or still a draft. */
const isOpen = ({ status }: Pick<Mark, "status">): boolean => status === "planned" || status === "draft";

function lineLooks(mark: Mark, colors: SceneColors): Attributes {
  const dashed = isOpen(mark) || mark.status === "cancelled";
  const line =
    mark.kind === "round"
      ? { stroke: colors.ink, "stroke-width": 2.2 }
      : { stroke: colors.soft, "stroke-width": 1.1, "stroke-opacity": 0.7 };
  return { fill: "none", ...line, ...(dashed && { "stroke-width": 1.5, "stroke-dasharray": "4 3" }) };
}

/** What stands for many. */
export function svgCluster(cluster: Cluster, colors: SceneColors): string {
  const own = colors.party(cluster.color);
  const looks: { readonly [shape in Cluster["shape"]]: Attributes } = {
    column: { fill: own, "fill-opacity": 0.6 },
    papers: { fill: own, stroke: own, "stroke-width": 0.8, "fill-opacity": 0.75 },
    lenses: { fill: colors.lens, "fill-opacity": 0.62 },
    uprights: { fill: colors.soft, "fill-opacity": 0.75 },
  };
  const transform = `translate(${round(cluster.x)},${round(cluster.y)})`;
  return tag("path", { transform, d: clusterPath(cluster), ...looks[cluster.shape] });
}

/** The days that a mark lasted, or may lie in. */
export function svgSpan(mark: Mark, colors: SceneColors): string {
  const { chord, vague, kind, y } = mark;
  const thinned = kind === "round" ? TINT.round : TINT.other;
  const tint =
    chord !== null && chord.x1 > chord.x0
      ? tag("path", { d: tintPath(mark, round), fill: colors.ink, "fill-opacity": thinned })
      : "";
  if (vague === null) return tint;
  const fade = vague.openEnd ? FADES[1] : vague.openStart ? FADES[2] : FADES[0];
  const width = round(Math.max(0, vague.x1 - vague.x0));
  return tint + tag("rect", { x: round(vague.x0), y: round(y - 5), width, height: 10, fill: `url(#${fade.id})` });
}

const FADE_INK = 0.28;
/** Strong where a date is known, faint where it is not. */
const FADES = [
  { id: "fade", ends: [0, 1, 0] },
  { id: "fade-open", ends: [1, 1, 0] },
  { id: "fade-until", ends: [0, 1, 1] },
] as const;

export function svgFades({ ink }: SceneColors): string {
  const stop = (end: number, i: number): string =>
    tag("stop", { offset: i / 2, "stop-color": ink, "stop-opacity": end * FADE_INK });
  return tag("defs", {}, FADES.map(({ id, ends }) => tag("linearGradient", { id }, ends.map(stop).join(""))).join(""));
}

const CHIP_PX = 12;

/** A round's number over the lanes: what did not take place is an outline. */
export function svgChip(chip: Chip, y: number, colors: SceneColors, drawText: DrawText): string {
  const outline = isOpen(chip) || chip.status === "cancelled";
  const disc = tag("path", {
    d: chipPath(chip),
    fill: outline ? colors.paper : colors.ink,
    stroke: colors.ink,
    "stroke-width": 1.5,
    "stroke-dasharray": isOpen(chip) ? "3 2" : undefined,
  });
  const color = outline ? colors.ink : colors.paper;
  const number = drawText(chip.text, { x: 0, y: CHIP_PX * 0.35, sizePx: CHIP_PX, color, bold: true, anchor: "middle" });
  return tag("g", { transform: `translate(${round(chip.x)},${y})` }, disc + number);
}
