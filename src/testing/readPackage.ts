/** Reads a zip of tables as Frictionless Data's own library does, strictly. Nothing but tests imports this file. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** The rows of each table by its name; rejects where the description is not sound, or a table is not as described. */
export async function readPackage(zip: Uint8Array): Promise<Readonly<Record<string, Rows>>> {
  const folder = await mkdtemp(join(tmpdir(), "parley-tables-"));
  try {
    const path = join(folder, "tables.zip");
    await writeFile(path, zip);
    const read = await Package.load(path);
    if (!read.valid) throw new AggregateError(read.errors, "the package is not as its profile says");
    const tables: Record<string, Rows> = {};
    for (const name of read.resourceNames) {
      const resource = read.getResource(name);
      if (!resource.valid) throw new AggregateError(resource.errors, `${name} is not described as its profile says`);
      // Joined cells are replaced by the rows that they join: so they are read once for the check and once for their ids.
      await resource.read({ keyed: true, relations: true });
      tables[name] = await resource.read({ keyed: true, relations: false });
    }
    return tables;
  } finally {
    await rm(folder, { recursive: true });
  }
}
