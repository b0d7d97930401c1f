import type { Fault } from "../../dataset/check/fault";
import { ROLES } from "../../dataset/terms";
import { isRecord, type JsonRecord, recordsIn, recordsOf } from "../draft";
import type { Assembly, Made } from "./assemble";
import type { BuiltRow } from "./buildRow";
import { type Existing, NAME_KINDS } from "./existing";
import type { Field } from "./fields";
import { FIELD_OF_SOURCE, type GatheredSources } from "./gatherSources";
import { nameUse } from "./rowReader";
import type { CellFault } from "./rowValues";

/** Where the events of the table stand while they are checked; in a dataset no file is called so. */
export const CHECKED = "events/of-the-table.json";

type Cell = Pick<CellFault, "at" | "column">;

/** The rows that rest on one source. */
interface Resting {
  readonly events: BuiltRow[];
  readonly drafts: BuiltRow[];
}

/**
 * Finds the cells that a fault is of: of a shared record every cell that says what is wrong, so that one round takes out
 * all of them. Their rows are always of the assembly; none where the fault is not the table's.
 */
export function createLocator(assembly: Assembly, { byAddress }: GatheredSources, existing: Existing) {
  const before = Object.fromEntries(NAME_KINDS.map((kind) => [kind, recordsOf(existing.draft, kind).length]));
  const resting = new Map<string, Resting>();
  const naming = new Map<string, (Cell & { readonly text: string })[]>();
  for (const list of ["events", "drafts"] as const) {
    for (const { row } of assembly[list]) {
      const file = byAddress.get(row.source.address)?.file;
      if (file !== undefined) {
        const ofSource = resting.get(file) ?? { events: [], drafts: [] };
        ofSource[list].push(row);
        resting.set(file, ofSource);
      }
      for (const [use, given] of row.uses) {
        const cell = { at: row.at, ...given };
        const cells = naming.get(use);
        if (cells) cells.push(cell);
        else naming.set(use, [cell]);
      }
    }
  }
  const recordOf = (file: string): JsonRecord =>
    recordsIn(file, assembly.texts.get(file) ?? existing.draft.texts.get(file) ?? "")[0] ?? {};
  return ({ file, path }: Fault): readonly Cell[] => {
    const steps = path.split("/").slice(1);
    const index = Number(steps[0]);
    if (file === CHECKED) return cellsOfEvent(assembly.events[index], steps);
    const ofSource = resting.get(file);
    if (ofSource !== undefined) return cellsOfSource(ofSource, recordOf(file), steps);
    const kind = NAME_KINDS.find((each) => file === `${each}.json`);
    const name = kind === undefined ? undefined : assembly.added[kind][index - (before[kind] ?? 0)];
    if (name === undefined) return [];
    const cells = naming.get(nameUse(name.kind, name.id)) ?? [];
    return cells.filter(({ text }) => text === name.name).map(({ at, column }) => ({ at, column }));
  };
}

/** Events that say it, else drafts that do; where no row does, its first event stands for the source. */
function cellsOfSource({ events, drafts }: Resting, record: JsonRecord, steps: readonly string[]): readonly Cell[] {
  // What only drafts rest on is not written, and what is wrong with it is the dataset's.
  if (events.length === 0) return [];
  const says = saysThat(record, steps);
  const field = lastKnown(FIELD_OF_SOURCE, steps);
  const rows = [events.filter(says), drafts.filter(says), events.slice(0, 1)].find((some) => some.length > 0) ?? [];
  return rows.map(({ at, columnOf }) => ({ at, column: field === undefined ? "" : columnOf(field) }));
}

/** Whether a row says what stands at a place in a source. */
function saysThat(record: JsonRecord, [key = "", index, part]: readonly string[]): (row: BuiltRow) => boolean {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  if (key !== "paragraphs") return ({ source }) => value !== undefined && source.record[key] === value;
  const paragraph = Array.isArray(value) ? value[Number(index)] : undefined;
  return ({ source }) =>
    isRecord(paragraph) && source.paragraph === paragraph.n && (part !== "gist" || source.gist === paragraph.gist);
}

const FIELD_OF_EVENT: Readonly<Record<string, readonly Field[]>> = {
  id: ["id"],
  kind: ["kind"],
  title: ["title"],
  summary: ["summary"],
  when: ["date", "year"],
  place: ["place"],
  track: ["track"],
  status: ["status"],
  issues: ["issues"],
  issue: ["issues"],
  source: ["address"],
  paragraph: ["paragraph"],
  quote: ["quote"],
  quotes: ["quote"],
  translation: ["translation"],
  note: ["note"],
  stance: ["stance"],
  attribution: ["attribution"],
  hedge: ["hedge"],
  speech: ["speech"],
  number: ["number"],
  format: ["format"],
  mode: ["mode"],
  outcome: ["outcome"],
  duration: ["duration"],
  speaker: ["speaker"],
  joint: ["speaker"],
  act: ["act"],
  position: ["position"],
  from: ["releasing"],
  to: ["receiving"],
  count: ["count", "countBack"],
  what: ["what"],
  type: ["agreementType"],
  state: ["agreementState"],
  proposer: ["proposer"],
  points: ["points"],
};

function cellsOfEvent(made: Made | undefined, steps: readonly string[]): readonly Cell[] {
  if (made === undefined) return [];
  const { row, record } = made;
  const fields = steps[1] === "actors" ? rolesAt(record.actors, steps[2]) : (lastKnown(FIELD_OF_EVENT, steps) ?? []);
  return [{ at: row.at, column: fields.map(row.columnOf).find((column) => column !== "") ?? "" }];
}

/** What a table has for the last step that it knows. */
const lastKnown = <T>(table: Readonly<Record<string, T>>, steps: readonly string[]): T | undefined =>
  table[steps.findLast((step) => Object.hasOwn(table, step)) ?? ""];

function rolesAt(actors: unknown, index: string | undefined): readonly Field[] {
  const one: unknown = Array.isArray(actors) && index !== undefined ? actors[Number(index)] : undefined;
  const role = typeof one === "object" && one !== null && "role" in one ? one.role : "party";
  return ROLES.filter((each) => each === role);
}
