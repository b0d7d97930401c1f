import { escapeXml } from "../score/svg/tags";
import { isoDay } from "../time/calendar";
import { linkToEvent, type SelectedEvent, type Selection } from "./selection";
import { type SelectedTie, tiesOf } from "./ties";

type Columns<T> = readonly (readonly [name: string, value: (of: T) => string])[];

const NODE: (selection: Selection) => Columns<SelectedEvent> = ({ dataset, page }) => [
  // Gephi shows "label"; the day lets it lay the graph out in time.
  ["label", ({ title }) => title],
  ["kind", ({ kind }) => kind],
  ["when", ({ detail }) => detail.when],
  ["day", ({ when }) => isoDay(when.start)],
  ["status", ({ status }) => status],
  ["track", ({ index }) => dataset.trackOf(index).name],
  ["link", ({ id }) => linkToEvent(page, id)],
];
const EDGE: Columns<SelectedTie> = [
  ["label", ({ relation }) => relation.type],
  ["claimed_by", ({ claimedBy }) => claimedBy.join("; ")],
  ["quotes", ({ relation }) => relation.quotes.join("; ")],
];

/** The events and the relations between them as a directed graph in GraphML: an edge goes from the event that has a relation to the other. */
export function formatGraphml(selection: Selection): string {
  const nodes = NODE(selection);
  const keys = (columns: Columns<never>, of: "node" | "edge") =>
    columns.map(([name]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>\n`);
  const data = <T>(columns: Columns<T>, of: "node" | "edge", value: T) =>
    columns.map(([name, read]) => `      <data key="${of}-${name}">${escapeXml(read(value))}</data>\n`).join("");
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n`,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`,
    ...keys(nodes, "node"),
    ...keys(EDGE, "edge"),
    `  <graph id="${selection.dataset.head.id}" edgedefault="directed">\n`,
    ...selection.events.map((event) => `    <node id="${event.id}">\n${data(nodes, "node", event)}    </node>\n`),
    ...tiesOf(selection).map(
      (tie, i) =>
        `    <edge id="tie-${i + 1}" source="${tie.from.id}" target="${tie.to.id}">\n${data(EDGE, "edge", tie)}    </edge>\n`,
    ),
    "  </graph>\n</graphml>\n",
  ].join("");
}
