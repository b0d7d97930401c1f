/** Numbers of notes in order, each once, three and more in a row as a range: "1, 4–6". */
export function listNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === n - 1) run[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return String(first);
      return last - first === 1 ? `${first}, ${last}` : `${first}–${last}`;
    })
    .join(", ");
}
