import { checkDataset } from "../../dataset/check/checkDataset";
import type { Fault } from "../../dataset/check/fault";
import { ROLES } from "../../dataset/terms";
import { recordsOf } from "../draft";
import { spell } from "../patchText";
import type { Assembly, Made } from "./assemble";
import type { BuiltRow } from "./buildRow";
import { type Existing, NAME_KINDS } from "./existing";
import type { Field } from "./fields";
import { FIELD_OF_SOURCE, type GatheredSources } from "./gatherSources";
import type { CellFault } from "./rowValues";

/** Where the events of the table stand while they are checked; in a dataset no file is called so. */
const CHECKED = "events/of-the-table.json";

/**
 * What data:check says of the events that a table makes, at the cells that it is said of. What it says of the dataset
 * that they go into is not told here.
 */
export function checkMade(
  assembly: Assembly,
  sources: GatheredSources,
  existing: Existing,
): { readonly errors: readonly CellFault[]; readonly warnings: readonly CellFault[] } {
  const records = assembly.events.map(({ record }) => record);
  const texts = new Map([...existing.draft.texts, ...assembly.texts, [CHECKED, spell(CHECKED, records)] as const]);
  const locate = createLocator(assembly, sources, existing);
  const errors: CellFault[] = [];
  const warnings: CellFault[] = [];
  for (const fault of checkDataset(texts).faults) {
    const place = locate(fault);
    // A name that only drafts use is called unused; a draft is not finished, and the name will be.
    const isUnused = fault.severity === "warning" && NAME_KINDS.some((kind) => fault.file === `${kind}.json`);
    if (place === null || isUnused) continue;
    (fault.severity === "error" ? errors : warnings).push({ ...place, message: fault.message });
  }
  return { errors, warnings };
}

type Place = Pick<CellFault, "at" | "column">;

function createLocator(assembly: Assembly, { byAddress }: GatheredSources, existing: Existing) {
  const before = Object.fromEntries(NAME_KINDS.map((kind) => [kind, recordsOf(existing.draft, kind).length]));
  const rowsOf = new Map<string, BuiltRow>();
  for (const { row } of assembly.events) {
    const file = byAddress.get(row.source.address)?.file;
    if (file !== undefined && !rowsOf.has(file)) rowsOf.set(file, row);
  }
  return ({ file, path }: Fault): Place | null => {
    const steps = path.split("/").slice(1);
    const index = Number(steps[0]);
    if (file === CHECKED) return placeInEvent(assembly.events[index], steps);
    const row = rowsOf.get(file);
    if (row !== undefined) {
      const field = steps.map((step) => FIELD_OF_SOURCE[step]).findLast((each) => each !== undefined);
      return { at: row.at, column: field === undefined ? "" : row.columnOf(field) };
    }
    const kind = NAME_KINDS.find((each) => file === `${each}.json`);
    const name = kind === undefined ? undefined : assembly.added[kind][index - (before[kind] ?? 0)];
    return name === undefined ? null : { at: name.at, column: name.column };
  };
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

function placeInEvent(made: Made | undefined, steps: readonly string[]): Place | null {
  if (made === undefined) return null;
  const { row, record } = made;
  const fields =
    steps[1] === "actors"
      ? rolesAt(record.actors, steps[2])
      : (steps
          .map((step) => (Object.hasOwn(FIELD_OF_EVENT, step) ? FIELD_OF_EVENT[step] : undefined))
          .findLast((each) => each !== undefined) ?? []);
  return { at: row.at, column: fields.map(row.columnOf).find((column) => column !== "") ?? "" };
}

function rolesAt(actors: unknown, index: string | undefined): readonly Field[] {
  const one: unknown = Array.isArray(actors) && index !== undefined ? actors[Number(index)] : undefined;
  const role = typeof one === "object" && one !== null && "role" in one ? one.role : "party";
  return ROLES.filter((each) => each === role);
}
