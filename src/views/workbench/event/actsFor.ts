import { type Draft, findRecord, isRecord, type JsonRecord } from "../../../workbench/draft";

/** The actor's record with an affiliation more; null where it counts for itself, is not known or has it already. */
export function actsFor(
  draft: Draft,
  actor: string,
  other: string,
): { readonly file: string; readonly record: JsonRecord } | null {
  const found = findRecord(draft, "actors", actor);
  if (!found || actor === other || findRecord(draft, "actors", other) === null) return null;
  const { type, affiliations } = found.record;
  if (type !== "person" && type !== "body") return null;
  if (leadsTo(draft, actor, other, new Set())) return null;
  const before = Array.isArray(affiliations) ? affiliations : [];
  return { file: found.file, record: { ...found.record, affiliations: [...before, { actor: other }] } };
}

/** Whether somebody acts for another, by way of others too, such as a ministry. */
function leadsTo(draft: Draft, actor: string, other: string, seen: Set<string>): boolean {
  if (actor === other) return true;
  if (seen.has(actor)) return false;
  seen.add(actor);
  const affiliations = findRecord(draft, "actors", actor)?.record.affiliations;
  return (
    Array.isArray(affiliations) &&
    affiliations.some((one) => isRecord(one) && leadsTo(draft, String(one.actor), other, seen))
  );
}
