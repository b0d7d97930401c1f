import { formatNumber } from "../../time/formatNumber";
/** "a, b, c and 5 more": as many as help an editor, and how many are not named. */
export function listSome(items: readonly string[], most = 10): string {
  const more = items.length - most;
  return more <= 0 ? items.join(", ") : `${items.slice(0, most).join(", ")} and ${formatNumber(more)} more`;
}
