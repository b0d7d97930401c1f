import type { ChangeRecord } from "../schema/changes";
import { showValue } from "../schema/showValue";
import { type Context, reportRepeats } from "./context";
import type { IdKind } from "./draft";
import type { Path } from "./fault";

const KEYS = { event: "events", source: "sources", publisher: "publishers" } as const satisfies {
  readonly [key in string]: IdKind;
};
type Key = keyof typeof KEYS;
const isKey = (key: string): key is Key => Object.hasOwn(KEYS, key);

/** changes.json: versions newest first, and records that are there, or are there no longer where they were withdrawn. */
export function checkChanges(context: Context): void {
  const { draft, report } = context;
  draft.changes.forEach(({ file, path, record }, i) => {
    const before = draft.changes[i - 1]?.record;
    if (before !== undefined && before.date < record.date) {
      const message = `'${record.date}' is later than ${before.date} above it; the newest version comes first`;
      report.error(file, [...path, "date"], message);
    }
    record.changes.forEach((change, at) => {
      checkChange(context, change, file, [...path, "changes", at]);
    });
  });
  const [newest] = draft.changes;
  const version = draft.head?.record.version;
  if (newest && version !== undefined && newest.record.version !== version) {
    const message = `the newest version told here is '${showValue(newest.record.version)}', dataset.json is '${showValue(version)}'; tell what that one changed, or mend either`;
    report.error(newest.file, [...newest.path, "version"], message);
  }
  const [first] = draft.changes;
  if (!first) return;
  reportRepeats(
    context,
    first.file,
    draft.changes,
    ({ record }) => record.version,
    (i) => [i, "version"],
    ({ record }) => `version '${showValue(record.version)}' is told twice`,
  );
}

function checkChange({ draft, report, refer }: Context, change: ChangeRecord, file: string, path: Path): void {
  const named = Object.keys(change).filter(isKey);
  const [key, second] = named;
  if (key === undefined || second !== undefined) {
    report.error(file, path, "a change is of one record: name it as 'event', 'source' or 'publisher', one of them");
    return;
  }
  const id = change[key] ?? "";
  if (change.type !== "withdrawn") refer(KEYS[key], id, file, [...path, key]);
  else if (draft.ids[KEYS[key]].sound.has(id)) {
    const message = `the ${key} '${id}' is said to be withdrawn and is there; take it out of the dataset, or mend the change`;
    report.error(file, [...path, key], message);
  }
}
