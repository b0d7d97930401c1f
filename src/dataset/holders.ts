/** About 40 bytes each: a list is 80 kB of JSON, however many documents there are. */
const SOURCES_PER_LIST = 2000;

/** Of which part holds a document whole, by its id. */
export type Holders = { readonly [source: string]: number };

/** Which of so many lists names a document: looking one up costs one list at any size of a dataset. */
export function listOf(source: string, lists: number): number {
  // FNV-1a: ids that differ in their last letter fall into different lists.
  let hash = 0x811c9dc5;
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % lists;
}

/** Every document in its list; one list at least. */
export function listHolders(partOfSource: ReadonlyMap<string, number>): readonly Holders[] {
  const count = Math.max(1, Math.ceil(partOfSource.size / SOURCES_PER_LIST));
  const lists = Array.from({ length: count }, (): [string, number][] => []);
  for (const entry of partOfSource) lists[listOf(entry[0], count)]?.push(entry);
  return lists.map((entries) => Object.fromEntries(entries));
}

/** null where the list does not name the document. */
export const holderIn = (holders: Holders, source: string): number | null =>
  Object.hasOwn(holders, source) ? (holders[source] ?? null) : null;
