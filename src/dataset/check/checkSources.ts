import type { SourceRecord } from "../schema/source";
import { type Context, reportRepeats } from "./context";
import type { Listed } from "./draft";
import { parseGistFault } from "./words";

export function checkSources(context: Context): void {
  const { draft, report } = context;
  const types = new Map(draft.actors.map(({ record }) => [record.id, record.type]));
  const addresses = new Map<string, string>();
  for (const source of draft.sources) {
    const { file, record } = source;
    const named = file.slice("sources/".length, -".json".length);
    if (record.id !== named) {
      report.error(file, ["id"], `the id '${record.id}' and the file's name '${named}' must be the same; rename one`);
    }
    context.refer("publishers", record.publisher, file, ["publisher"]);
    if (record.agency !== undefined && context.refer("actors", record.agency, file, ["agency"])) {
      const type = types.get(record.agency);
      if (type === "state" || type === "person") {
        report.error(file, ["agency"], `'${record.agency}' is a ${type}; a wire service is an actor of type media`);
      }
    }
    checkPublished(context, source);
    checkParagraphs(context, source);
    const other = addresses.get(record.url);
    if (other !== undefined)
      report.error(file, ["url"], `source '${other}' has this address too; make them one source`);
    else addresses.set(record.url, record.id);
  }
}

function checkPublished({ report, dates, asOf, date }: Context, { file, record }: Listed<SourceRecord>): void {
  if (!date(record.published, file, ["published"])) return;
  const { start } = dates.when(record.published);
  if (asOf !== null && start > dates.asOfDay) {
    report.error(file, ["published"], `published after the dataset's as-of date ${asOf}; mend the date, or move asOf`);
  }
}

function checkParagraphs(context: Context, { file, record }: Listed<SourceRecord>): void {
  const { report } = context;
  const { paragraphs, paragraphCount } = record;
  const at = (i: number, key: string) => ["paragraphs", i, key];
  reportRepeats(
    context,
    file,
    paragraphs,
    ({ n }) => String(n),
    (i) => at(i, "n"),
    ({ n }) => `paragraph ${n} is listed twice`,
  );
  const hashed = paragraphs.filter((paragraph) => paragraph.sha256 !== undefined);
  reportRepeats(
    context,
    file,
    hashed,
    ({ sha256 }) => sha256 ?? "",
    (i) => at(paragraphs.indexOf(hashed[i] ?? { n: 0, gist: "" }), "sha256"),
    ({ n }) => `paragraph ${n} has the hash of another; two paragraphs of the same words cannot be told apart`,
  );
  paragraphs.forEach(({ n, gist }, i) => {
    if (paragraphCount !== undefined && n > paragraphCount) {
      report.error(
        file,
        at(i, "n"),
        `paragraph ${n} is beyond the document's ${paragraphCount} paragraphs (paragraphCount)`,
      );
    }
    const fault = parseGistFault(gist);
    if (fault !== null) report.error(file, at(i, "gist"), fault);
  });
}
