/** The place of an id that the checks have passed: all of them are in the table. */
export function known(table: ReadonlyMap<string, number>, id: string): number {
  const index = table.get(id);
  if (index === undefined) throw new Error(`an unchecked id reached the compiler: '${id}'`);
  return index;
}
