import type { Dataset } from "../../dataset/dataset";
import type { Visit } from "../../facts/releasesSince";

const keyOf = ({ head }: Dataset): string => `parley-visit-${head.id}`;
const today = (): string => new Date().toISOString().slice(0, 10);

/** The reader's last visit to a dataset, as this browser remembers it; null where there was none, or it remembers nothing. */
export function lastVisit(dataset: Dataset): Visit | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(dataset)) ?? "null");
    if (typeof kept !== "object" || kept === null || !("version" in kept && "day" in kept)) return null;
    return typeof kept.version === "string" && typeof kept.day === "string"
      ? { version: kept.version, day: kept.day }
      : null;
  } catch {
    return null;
  }
}

/** From now on the reader has seen this version. */
export function keepVisit(dataset: Dataset): void {
  const visit: Visit = { version: dataset.head.version, day: today() };
  try {
    localStorage.setItem(keyOf(dataset), JSON.stringify(visit));
  } catch {
    // Then the next visit is the first again.
  }
}
