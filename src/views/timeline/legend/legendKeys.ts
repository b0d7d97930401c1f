import type { Dataset, EventIndex } from "../../../dataset/dataset";
import { KINDS, type Kind } from "../../../dataset/terms";
import { lifeSign } from "../../../facts/agreements";
import { neighboursOf } from "../../../filter/thread";
import { KIND_ROWS } from "../../../score/kinds";
import type { Mark, Scene } from "../../../score/scene";

/** What a mark may say besides its kind. */
const SIGNS = [
  "seat",
  "hollow",
  "chip",
  "people",
  "gathered",
  "planned",
  "cancelled",
  "draft",
  "over",
  "broken",
  "vague",
  "disputed",
  "as-of",
  "tied",
] as const;
type SignKey = (typeof SIGNS)[number];
export type LegendKey = Kind | SignKey;

const ORDER: readonly LegendKey[] = [...KINDS, ...SIGNS];

/** What there is to explain on screen now, in the legend's order: only what is there. Arcs go from the chosen event. */
export function legendKeys(dataset: Dataset, scene: Scene, chosen: EventIndex | null): readonly LegendKey[] {
  const found = new Set<LegendKey>();
  for (const mark of scene.marks) addKeys(found, dataset, mark);
  for (const { byKind } of scene.clusters) {
    byKind.forEach((n, code) => {
      const kind = KINDS[code];
      if (n > 0 && kind !== undefined) found.add(kind);
    });
  }
  if (scene.clusters.length > 0) found.add("gathered");
  if (scene.chips.length > 0) found.add("chip");
  if (scene.asOfX !== null) found.add("as-of");
  if (chosen !== null && neighboursOf(dataset, chosen).length > 0) found.add("tied");
  return ORDER.filter((key) => found.has(key));
}

/** What one mark says: its kind, and how it is drawn. */
export function keysOfMark(dataset: Dataset, mark: Mark): readonly LegendKey[] {
  const found = new Set<LegendKey>();
  addKeys(found, dataset, mark);
  return ORDER.filter((key) => found.has(key));
}

/** Asked of every mark in every frame of a gesture: no list for each. */
function addKeys(found: Set<LegendKey>, dataset: Dataset, mark: Mark): void {
  found.add(mark.kind);
  if (KIND_ROWS[mark.kind].chip) found.add("chip");
  for (const { glyph } of mark.signs) {
    if (glyph === "seat") found.add("seat");
    if (glyph === "seat-hollow") found.add("hollow");
    if (glyph === "lens") found.add("people");
  }
  if (mark.status !== "occurred" && mark.status !== "claimed" && mark.status !== "disputed") found.add(mark.status);
  const life = lifeSign(dataset, mark.event);
  if (life !== null) found.add(life);
  if (mark.vague !== null) found.add("vague");
  if (dataset.disagreementCountOf(mark.event) > 0) found.add("disputed");
}
