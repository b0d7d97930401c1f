import type { Stance } from "../dataset/part";
import type { Filter } from "../view/view";

/** The issues of a statement that the filter asks for though no stance of it is on them: its authors name them only. */
export const listUnstated = (
  issues: readonly string[],
  stances: readonly Pick<Stance, "issue">[],
  filter: Pick<Filter, "issues">,
): readonly string[] =>
  issues.filter((issue) => filter.issues.includes(issue) && !stances.some((stance) => stance.issue === issue));
