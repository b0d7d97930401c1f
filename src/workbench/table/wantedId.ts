import { quoteSign } from "../../dataset/text/quoteSign";
import { makeId } from "../makeId";

/** The id that some texts make together, "" where no letter or digit of them is Latin. */
export const plainId = (...texts: readonly string[]): string => makeId(texts.join(" "), "", () => false);

/**
 * The id of a name with what stands before it. Of a name in another script a stray Latin letter or digit tells nothing:
 * some letters and digits that always stand for it are added.
 */
export function nameId(name: string, before = ""): string {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  const latin = plainId(name).match(/[a-z]/g)?.length ?? 0;
  return latin * 2 < letters || plainId(name) === "" ? plainId(before, name, quoteSign(name)) : plainId(before, name);
}

/** Gives each id that is wanted, or the same with the first number from 2 that nobody has; it counts as taken from then on. */
export function createIds(inUse: Iterable<string>): (wanted: string) => string {
  const taken = new Set(inUse);
  // Where the numbers of an id are used up to: thousands of rows may want the same.
  const reached = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = reached.get(wanted) ?? 1;
    while (taken.has(id)) id = `${wanted}-${++number}`;
    reached.set(wanted, number);
    taken.add(id);
    return id;
  };
}
