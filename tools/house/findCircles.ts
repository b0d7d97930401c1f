/**
 * Groups of nodes from each of which every other can be reached: the strongly connected components of two nodes or more
 * (Tarjan 1972), each in the order of its names. `nextOf` gives where each node leads.
 */
export function findCircles(nextOf: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const indexOf = new Map<string, number>();
  const open: string[] = [];
  const circles: (readonly string[])[] = [];

  const visit = (node: string): number => {
    const index = indexOf.size;
    let low = index;
    indexOf.set(node, index);
    open.push(node);
    for (const next of nextOf.get(node) ?? []) {
      if (!indexOf.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, indexOf.get(next) ?? low);
    }
    if (low === index) {
      const circle = open.splice(open.indexOf(node));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const node of nextOf.keys()) if (!indexOf.has(node)) visit(node);
  return circles.sort((a, b) => (a[0] ?? "").localeCompare(b[0] ?? ""));
}
