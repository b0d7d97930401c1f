import type { EventRecord } from "../schema/event";
import { listSome } from "../schema/listSome";
import type { SourceRecord } from "../schema/source";
import { checkDiscrepancies } from "./checkDiscrepancies";
import { type Context, type PassageChecker, reportRepeats } from "./context";
import type { Path } from "./fault";
import { measureQuote, parseAmountFault, parseQuoteFault } from "./words";

export function checkEvidence(context: Context): void {
  const { draft, report } = context;
  const passages = createPassageChecker(context);
  for (const { file, path, record } of draft.events) {
    const at = (i: number) => [...path, "evidence", i];
    record.evidence.forEach((one, i) => {
      passages.check(one, file, at(i));
    });
    reportRepeats(
      context,
      file,
      record.evidence,
      ({ source, paragraph, quote }) => JSON.stringify([source, paragraph, quote]),
      at,
      () => "this passage is given twice as evidence of the event",
    );
    if (!isSupported(record)) {
      const message = `nothing supports this event, though its status is ${record.status}; one piece of evidence must have the stance supports`;
      report.error(file, [...path, "evidence"], message);
    }
    checkDiscrepancies(context, { file, path, record }, passages);
  }
}

const isSupported = ({ evidence }: EventRecord) =>
  evidence.some(({ stance }) => stance === "supports" || stance === "qualifies");

function createPassageChecker(context: Context): PassageChecker {
  const { draft, report, refer } = context;
  const sources = new Map(draft.sources.map(({ record }) => [record.id, record]));
  const taken = new Map<string, { quotes: Set<string>; words: number; told: boolean }>();

  const checkAmount = (source: string, quote: string, file: string, path: Path) => {
    const tally = taken.get(source) ?? { quotes: new Set<string>(), words: 0, told: false };
    taken.set(source, tally);
    if (tally.quotes.has(quote)) return;
    tally.quotes.add(quote);
    tally.words += measureQuote(quote);
    const fault = parseAmountFault(source, tally.words);
    if (fault === null || tally.told) return;
    tally.told = true;
    report.error(file, path, fault);
  };

  return {
    check: (passage, file, path) => {
      const { source, paragraph, quote, attribution = [] } = passage;
      if (refer("sources", source, file, [...path, "source"])) {
        checkListed(context, sources.get(source), paragraph, file, [...path, "paragraph"]);
      }
      if (quote !== undefined) {
        const fault = parseQuoteFault(quote);
        if (fault !== null) report.error(file, [...path, "quote"], fault);
        checkAmount(source, quote, file, [...path, "quote"]);
      }
      attribution.forEach((actor, i) => {
        refer("actors", actor, file, [...path, "attribution", i]);
      });
      reportRepeats(
        context,
        file,
        attribution,
        (actor) => actor,
        (i) => [...path, "attribution", i],
        (actor) => `'${actor}' stands twice in one chain of attribution`,
      );
    },
  };
}

function checkListed(
  { report }: Context,
  source: SourceRecord | undefined,
  paragraph: number,
  file: string,
  path: Path,
): void {
  if (source === undefined || source.paragraphs.some(({ n }) => n === paragraph)) return;
  const listed = listSome(source.paragraphs.map(({ n }) => String(n)));
  const message = `source '${source.id}' lists no paragraph ${paragraph} (it lists ${listed}); add it there with its gist`;
  report.error(file, path, message);
}
