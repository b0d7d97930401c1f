import type { Json, JsonRecord } from "../draft";

/** A record of what is there: keys whose value is null are left out. */
export const compact = (values: Readonly<Record<string, Json>>): JsonRecord =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
