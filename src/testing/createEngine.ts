import type { SearchRow } from "../dataset/part";
import { growEngine, type SearchEngine } from "../search/engine";

/** An engine with all of its rows, which it indexes at once. */
export function createEngine(rows: readonly SearchRow[], count: number): SearchEngine {
  const engine = growEngine(count);
  void engine.add(rows);
  return engine;
}
