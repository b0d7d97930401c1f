import { type Context, reportRepeats } from "./context";

/** Drafts take ids that no event has, so that one that is finished takes its id along. Nothing else is asked of them. */
export function checkDrafts(context: Context): void {
  const { drafts, ids } = context.draft;
  for (const { file, path, record } of drafts) {
    const event = ids.events.sound.get(record.id);
    if (event === undefined) continue;
    const message = `event id '${record.id}' is taken, in ${event.file}; a draft needs one of its own`;
    context.report.error(file, [...path, "id"], message);
  }
  const file = drafts[0]?.file;
  if (file === undefined) return;
  reportRepeats(
    context,
    file,
    drafts,
    ({ record }) => record.id,
    (i) => [...(drafts[i]?.path ?? []), "id"],
    ({ record }) => `draft id '${record.id}' is taken, earlier in this file; every draft needs its own`,
  );
}
