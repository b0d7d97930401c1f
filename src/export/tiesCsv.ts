import { formatCsv, joinCell } from "./csv";
import { linkToEvent, type SelectedEvent, type Selection } from "./selection";
import { tiesOf } from "./ties";

const EVENT_COLUMNS = ["id", "kind", "title", "when_edtf", "link"] as const;
const HEADER = [
  ...EVENT_COLUMNS.map((column) => `from_${column}`),
  "type",
  ...EVENT_COLUMNS.map((column) => `to_${column}`),
  "claimed_by",
  "quotes",
];

/** One row a relation between two of the events: what `from` does to `to`, who says so, and the words of `from` that tell of it. */
export function formatTiesCsv(selection: Selection): string {
  const cells = ({ id, kind, title, detail }: SelectedEvent) => [
    id,
    kind,
    title,
    detail.when,
    linkToEvent(selection.page, id),
  ];
  const rows = tiesOf(selection).map(({ from, to, relation, claimedBy }) => [
    ...cells(from),
    relation.type,
    ...cells(to),
    joinCell(claimedBy),
    joinCell(relation.quotes),
  ]);
  return formatCsv(HEADER, rows);
}
