import type { EvidenceStance } from "../../dataset/terms";
import type { Leave } from "./leaveMark";
import { type Point, routeLink } from "./routeLink";

/** A paragraph that supports the chosen event. */
export interface LinkTarget {
  /** Stable: source, paragraph and evidence. */
  readonly key: string;
  /** Paragraph number, for the words at the panel's edge. */
  readonly paragraph: number;
  /** The paragraph's edge and the middle of the quote; of no meaning unless it is in view. */
  readonly x: number;
  readonly y: number;
  /** In the panel's view, above or below it, or nowhere in the document shown. */
  readonly visible: "in" | "above" | "below" | "missing";
  readonly stance: EvidenceStance;
  /** Whether the quote was checked against its text. */
  readonly checked: boolean;
}

/** The source panel's box and the near side of the gutter before it, in the same frame as the mark. */
export interface LinkPanel {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly gutterLeft: number;
}

export type EndShape = "dot" | "dot-hollow" | "cross" | "ring" | "arrow-up" | "arrow-down" | "question";

export interface Link {
  /** The target's, or "above", "below", "missing" for a group. */
  readonly key: string;
  readonly path: string;
  readonly state: "drawn" | "off-screen" | "not-found";
  readonly end: Point;
  readonly endShape: EndShape;
  /** SVG stroke-dasharray, "" for a solid line. */
  readonly dash: string;
  /** Targets that it stands for, with their paragraph numbers in order. */
  readonly targets: readonly string[];
  readonly paragraphs: readonly number[];
}

export interface Links {
  readonly links: readonly Link[];
  /** Targets in view that got no line: "+n". */
  readonly more: number;
}

export const LINKS_AT_MOST = 7;

const DASHES: Readonly<Record<EvidenceStance, string>> = {
  supports: "",
  disputes: "6 4",
  qualifies: "9 3 2 3",
  context: "1.5 4",
};
const FAINT_DASH = "2 3";
/** From the panel's edge: an arrow's middle from its top or bottom; a question's from its side, since it reaches nothing. */
const INSET_PX = 14;
const SHORT_OF_PX = 16;

/**
 * The links of one mark. Targets in view get a line each; those above, those below and those not found share one that
 * says how many. Seven lines at most: groups come first, as nothing else on screen shows what they stand for.
 */
export function layoutLinks(leave: Leave, targets: readonly LinkTarget[], panel: LinkPanel): Links {
  const groups = [
    groupLink(leave, targets, panel, "above"),
    groupLink(leave, targets, panel, "below"),
    groupLink(leave, targets, panel, "missing"),
  ].filter((link) => link !== null);
  const inView = targets.filter((target) => target.visible === "in");
  const drawn = inView.slice(0, LINKS_AT_MOST - groups.length);
  return {
    links: [...drawn.map((target) => drawnLink(leave, target, panel)), ...groups],
    more: inView.length - drawn.length,
  };
}

function drawnLink(leave: Leave, target: LinkTarget, panel: LinkPanel): Link {
  const end = { x: target.x, y: target.y };
  return {
    key: target.key,
    path: routeLink({ ...leave, alongX: panel.gutterLeft, to: end }),
    state: "drawn",
    end,
    endShape: endShapeOf(target.stance, target.checked),
    dash: DASHES[target.stance],
    targets: [target.key],
    paragraphs: [target.paragraph],
  };
}

/** A quote not yet checked is hollow where a checked one is filled; a cross and a ring say more than that. */
function endShapeOf(stance: EvidenceStance, checked: boolean): EndShape {
  switch (stance) {
    case "supports":
    case "qualifies":
      return checked ? "dot" : "dot-hollow";
    case "disputes":
      return "cross";
    case "context":
      return "ring";
  }
}

type Away = "above" | "below" | "missing";
const AWAY_SHAPES: Readonly<Record<Away, EndShape>> = { above: "arrow-up", below: "arrow-down", missing: "question" };

function groupLink(leave: Leave, targets: readonly LinkTarget[], panel: LinkPanel, where: Away): Link | null {
  const group = targets.filter((target) => target.visible === where);
  if (group.length === 0) return null;
  const end = awayEnd(leave, panel, where);
  return {
    key: where,
    path: routeLink({ ...leave, alongX: panel.gutterLeft, to: end }),
    state: where === "missing" ? "not-found" : "off-screen",
    end,
    endShape: AWAY_SHAPES[where],
    dash: where === "missing" ? FAINT_DASH : "",
    targets: group.map((target) => target.key),
    paragraphs: [...new Set(group.map((target) => target.paragraph))].sort((a, b) => a - b),
  };
}

function awayEnd({ runY }: Leave, { left, top, bottom }: LinkPanel, where: Away): Point {
  switch (where) {
    case "above":
      return { x: left, y: top + INSET_PX };
    case "below":
      return { x: left, y: bottom - INSET_PX };
    case "missing":
      return { x: left - SHORT_OF_PX, y: Math.min(Math.max(runY, top + 3 * INSET_PX), bottom - 3 * INSET_PX) };
  }
}
