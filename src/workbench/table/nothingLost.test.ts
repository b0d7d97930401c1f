import fc from "fast-check";
import { expect, test } from "vitest";
import { bring, errorsOf, readText } from "../../testing/bringTable";
import { FIELDS, type Field } from "./fields";

/** Cells that come through as they are written, a few for each field; anything else may stand in a column of the table's own. */
const CELLS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  kind: ["round", "meeting", "statement", "exchange", "agreement", "proposal"],
  title: ["First talks", "Зустріч", "=1+1"],
  summary: ["They met.", "They spoke."],
  date: ["2031-02-05", "2031-02", "2031-02-05/2031-02-07"],
  year: ["2031"],
  place: ["Port Merrin"],
  track: ["Harbour talks"],
  status: ["planned", "claimed"],
  party: ["Aldora; Brenmark", "Norway"],
  mediator: ["League of Harbours"],
  speaker: ["Ada Vell; Orr"],
  releasing: ["Aldora"],
  receiving: ["Brenmark"],
  proposer: ["Aldora"],
  issues: ["Bridges; Captives"],
  address: ["https://post.example/a", "https://post.example/b; https://post.example/c"],
  sourceTitle: ["Delegations meet"],
  publisher: ["Harbour Post"],
  published: ["2031-02-06"],
  language: ["uk"],
  author: ["A. Writer"],
  sourceType: ["transcript"],
  rights: ["public-domain"],
  archived: ["https://archive.example/1"],
  paragraph: ["4"],
  gist: ["The delegations sat down."],
  quote: ["both delegations sat down at the harbour"],
  translation: ["our own words"],
  speech: ["reported"],
  stance: ["qualifies"],
  attribution: ["Meridian Wire"],
  hedge: ["reportedly"],
  note: ["a note"],
  format: ["shuttle", "talks", "bilateral"],
  number: ["3"],
  mode: ["online"],
  outcome: ["partial"],
  duration: ["PT4H"],
  act: ["demands"],
  position: ["Bridges first."],
  count: ["157"],
  what: ["civilians"],
  countBack: ["12"],
  agreementType: ["ceasefire"],
  agreementState: ["signed"],
  points: ["20"],
};

const rowOf = (...blank: readonly string[]) =>
  fc.record(
    Object.fromEntries(
      Object.entries(CELLS).map(([field, cells]) => [
        FIELDS[field as Field].label,
        fc.constantFrom(...blank, ...cells),
      ]),
    ),
  );
/** Rows with gaps, most of them drafts, and rows without any, most of them events. */
const anyRow = fc
  .oneof(rowOf(""), rowOf())
  .chain((row) => fc.constantFrom("", "our own remark", "x; y").map((ours) => ({ ...row, Ours: ours })));

/** Everything that is said in a JSON value: texts and numbers. */
function saidIn(value: unknown): readonly string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(saidIn) : [];
}

test("every cell is in the dataset, or its row is told as faulty, or its column as left out", () => {
  const seen = { event: 0, draft: 0, faulty: 0 };
  fc.assert(
    fc.property(anyRow, (row) => {
      const write = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(",");
      // The signature of our template is there whatever the row holds.
      const table = readText(
        `${write(Object.keys(row))}\n${write(Object.values(row))}\n${write(Object.keys(row).map(() => "z"))}`,
      );
      const imported = bring({ ...table, rows: table.rows.slice(0, 1) });
      expect(errorsOf(imported.after)).toEqual([]);
      seen[imported.counts.events > 0 ? "event" : imported.counts.drafts > 0 ? "draft" : "faulty"]++;
      if (imported.counts.faulty > 0) return;
      const said = new Set([...imported.after.texts.values()].flatMap((text) => saidIn(JSON.parse(text))));
      const named = new Set(imported.leftOut.map(({ column }) => column));
      const lost = Object.entries(row).filter(([column, cell]) => {
        const parts = column === "Ours" ? [cell] : cell.split("; ");
        return cell !== "" && !named.has(column) && !said.has(cell) && !parts.every((part) => said.has(part));
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect([seen.event > 5, seen.draft > 50]).toEqual([true, true]);
});
