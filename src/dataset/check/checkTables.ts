import { type Context, checkNames } from "./context";

/** The head, publishers, places, issues and tracks. */
export function checkTables(context: Context): void {
  const { draft, report } = context;
  const { evenTo, asOf } = draft.head?.record ?? {};
  if (draft.head !== null && evenTo !== undefined && asOf !== undefined && evenTo > asOf) {
    report.error(draft.head.file, ["evenTo"], `coverage cannot be even to a day after the as-of date ${asOf}`);
  }
  checkNames(context, "publishers", draft.publishers);
  checkNames(context, "places", draft.places);
  checkNames(context, "issues", draft.issues);
  checkNames(context, "tracks", draft.tracks);
  for (const { file, path, record } of draft.places) {
    const given = (["country", "lat", "lon", "timeZone"] as const).filter((key) => record[key] !== undefined);
    if (given.length === 0 || given.length === 4) continue;
    const lacking = (["country", "lat", "lon", "timeZone"] as const).filter((key) => !given.includes(key));
    const message = `a place on the map needs country, lat, lon and timeZone, or none of them; ${lacking.join(" and ")} missing`;
    report.error(file, path, message);
  }
}
