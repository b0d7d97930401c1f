/** For `list[index] ?? noEntry(index)`: what is not there is a mistake of ours, and must never be read as 0, which is a day in 1970. */
export function noEntry(index: number): never {
  throw new RangeError(`no event or entry has the index ${index}`);
}
