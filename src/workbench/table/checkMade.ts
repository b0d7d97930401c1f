import { checkDataset } from "../../dataset/check/checkDataset";
import { spell } from "../patchText";
import type { Assembly } from "./assemble";
import { type Existing, NAME_KINDS } from "./existing";
import type { GatheredSources } from "./gatherSources";
import { CHECKED, createLocator } from "./locateFault";
import type { CellFault } from "./rowValues";

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
    const { severity, file, message } = fault;
    const cells = locate(fault).map((cell) => ({ ...cell, message }));
    // A name that only drafts use is called unused; a draft is not finished, and the name will be.
    const isUnused = severity === "warning" && NAME_KINDS.some((kind) => file === `${kind}.json`);
    // One by one: a call takes only so many arguments, and a name may stand in any number of cells.
    for (const cell of severity === "error" ? cells : []) errors.push(cell);
    if (severity === "warning" && !isUnused) warnings.push(...cells.slice(0, 1));
  }
  return { errors, warnings };
}
