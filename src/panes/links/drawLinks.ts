import { select } from "d3";
import { type EndShape, LINKS_AT_MOST, type Link, layoutLinks } from "../../score/links/links";
import type { Point } from "../../score/links/routeLink";
import type { Scene } from "../../score/scene";
import { measurePanel, measureParagraph } from "./measure";
import { measureEvent } from "./measureEvent";
import type { WantedLink } from "./wantLinks";
import { noteOf } from "./words";

interface Drawn extends Link {
  readonly event: string;
  readonly source: string;
  readonly weight: "bold" | "thin";
  readonly startBeyond: "left" | "right" | null;
  readonly from: Point;
}

/** Measures both ends of what is wanted and prints the lines: the links' D3 island, owner of everything in the overlay. */
export function drawLinks(overlay: SVGGElement, wanted: readonly WantedLink[], scene: Scene | null): void {
  // Measuring makes the browser lay the page out: not at each frame of a gesture while nothing is joined.
  const panel = wanted.length > 0 ? measurePanel() : null;
  const drawn: Drawn[] = [];
  let more = 0;
  const byEvent = new Map<string, WantedLink[]>();
  for (const link of wanted) byEvent.set(link.event, [...(byEvent.get(link.event) ?? []), link]);
  for (const [event, links] of byEvent) {
    const first = links[0];
    const start = panel && first && measureEvent(first, scene, panel.gutterLeft);
    if (!start) continue;
    const targets = links.map((link) => ({
      ...measureParagraph(link.source, link.paragraph, link.quote, panel),
      key: `${event} ${link.source} ${link.paragraph}`,
      paragraph: link.paragraph,
      stance: link.stance,
      checked: link.checked,
    }));
    const laid = layoutLinks(start, targets, panel);
    more += laid.more;
    for (const link of laid.links) {
      if (drawn.length >= LINKS_AT_MOST) more += link.targets.length;
      else
        drawn.push({
          ...link,
          event,
          source: first.source,
          weight: first.weight,
          startBeyond: start.beyond,
          from: start.from,
        });
    }
  }
  print(overlay, drawn, more, panel ? { x: panel.left, y: panel.top } : null);
}

function print(
  overlay: SVGGElement,
  drawn: readonly Drawn[],
  more: number,
  corner: { x: number; y: number } | null,
): void {
  const groups = select(overlay)
    .selectAll<SVGGElement, Drawn>("g.link")
    .data(drawn, (link) => `${link.event} ${link.source} ${link.key}`)
    .join((enter) => {
      const g = enter.append("g").attr("class", "link");
      g.append("path").attr("class", "link-halo");
      g.append("path").attr("class", "link-line").attr("data-link", "");
      g.append("path").attr("class", "link-end");
      g.append("text").attr("class", "link-note");
      g.append("text").attr("class", "link-start");
      return g;
    })
    .attr("data-weight", (link) => link.weight)
    .attr("data-state", (link) => link.state);
  groups.select(".link-halo").attr("d", (link) => link.path);
  groups
    .select(".link-line")
    .attr("d", (link) => link.path)
    .attr("stroke-dasharray", (link) => link.dash || null)
    .attr("data-event", (link) => link.event)
    .attr("data-source", (link) => link.source)
    .attr("data-paragraph", (link) => link.paragraphs.join(","))
    .attr("data-state", (link) => link.state);
  groups
    .select(".link-end")
    .attr("d", (link) => endPath(link.endShape))
    .attr("transform", (link) => `translate(${link.end.x},${link.end.y})`)
    .attr("data-hollow", (link) => (isHollow(link.endShape) ? "" : null));
  groups
    .select(".link-note")
    .attr("x", (link) => link.end.x - 10)
    .attr("y", (link) => link.end.y)
    .attr("dy", "0.35em")
    .text((link) => noteOf(link.state, link.paragraphs, link.targets.length));
  groups
    .select(".link-start")
    .attr("x", (link) => link.from.x - 6)
    .attr("y", (link) => link.from.y - 8)
    .text((link) => (link.startBeyond === null ? "" : link.startBeyond === "left" ? "‹ earlier" : "later ›"));
  select(overlay)
    .selectAll<SVGTextElement, number>("text.link-more")
    .data(more > 0 && corner ? [more] : [])
    .join("text")
    .attr("class", "link-more")
    .attr("x", (corner?.x ?? 0) - 20)
    .attr("y", (corner?.y ?? 0) + 36)
    .text((n) => `+${n}`);
}

const isHollow = (shape: EndShape): boolean => shape === "dot-hollow" || shape === "ring" || shape === "question";

/** End shapes about 0, 0. */
function endPath(shape: EndShape): string {
  switch (shape) {
    case "dot":
    case "dot-hollow":
      return "M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z";
    case "ring":
      return "M-5.5,0a5.5,5.5 0 1,0 11,0a5.5,5.5 0 1,0 -11,0ZM-2,0a2,2 0 1,0 4,0a2,2 0 1,0 -4,0Z";
    case "cross":
      return "M-5,-5L5,5M-5,5L5,-5";
    case "arrow-up":
      return "M-5,4L0,-5L5,4Z";
    case "arrow-down":
      return "M-5,-4L0,5L5,-4Z";
    case "question":
      return "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z";
    default: {
      const never: never = shape;
      throw new Error(`unknown end ${never}`);
    }
  }
}
