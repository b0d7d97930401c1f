import type { QueryClient } from "@tanstack/react-query";
import type { Dataset, EventIndex } from "../../dataset/dataset";
import { ACT_DEFINITIONS, KIND_DEFINITIONS, STATUS_DEFINITIONS } from "../../dataset/definitions";
import { type EventDetail, type Evidence, type Part, type Reading, sourceIn } from "../../dataset/part";
import { stanceClaims, unclaimedEvidence } from "../../facts/claims";
import { partQuery } from "../../files/queries";
import { type Bits, countBits, iterateBits } from "../../filter/bits";
import { formatNumber } from "../../time/formatNumber";
import { formatWhen } from "../../time/words";
import { describeAttribution, describeEvent, NO_WORDS } from "../../words/describe";

/** More would be a book: the rest is counted, and the files under Downloads hold all of it. */
const MOST = 1000;

interface PrintedEventsProps {
  readonly client: QueryClient;
  readonly dataset: Dataset;
  readonly shown: Bits;
}

/** The shown events in order with the facts of their cards. Summaries and quotes stand where their part file has come. */
export function PrintedEvents({ client, dataset, shown }: PrintedEventsProps) {
  const count = countBits(shown);
  const events: EventIndex[] = [];
  for (const event of iterateBits(shown)) {
    if (events.length === MOST) break;
    events.push(event);
  }
  const detailOf = (event: EventIndex) => {
    const at = dataset.detailAt(event);
    const part = client.getQueryData(partQuery(dataset, at.part).queryKey);
    return { part, detail: part?.events[at.place] };
  };
  const bare = events.filter((event) => detailOf(event).detail === undefined).length;
  return (
    <section className="print-events">
      <h2>{`${formatNumber(count)} ${count === 1 ? "event" : "events"}`}</h2>
      {bare > 0 && <p className="print-left-out">{leftOut(bare, events.length)}</p>}
      <ol>
        {events.map((event) => (
          <PrintedEvent key={event} dataset={dataset} event={event} {...detailOf(event)} />
        ))}
      </ol>
      {count > MOST && <p>{`${formatNumber(count - MOST)} more events are not printed.`}</p>}
    </section>
  );
}

/** Printing waits for no file: what had not come by then is counted, with a way to have it. */
const leftOut = (bare: number, printed: number): string => {
  const which =
    bare === printed ? (printed === 1 ? "this event" : "these events") : `${formatNumber(bare)} of these events`;
  return `The summary and the quotes of ${which} are not printed, because they had not been loaded. The files under About, Downloads, hold all of them; a list narrowed by filters and scrolled through prints them.`;
};

interface PrintedEventProps {
  readonly dataset: Dataset;
  readonly event: EventIndex;
  readonly part: Part | undefined;
  readonly detail: EventDetail | undefined;
}

function PrintedEvent({ dataset, event, part, detail }: PrintedEventProps) {
  const status = dataset.statusOf(event);
  const facts = [
    dataset.placeOf(event)?.name,
    ...describeEvent(dataset, event),
    dataset.trackOf(event).name,
    ...dataset.issuesOf(event).map((issue) => dataset.issues[issue]?.name),
  ];
  return (
    <li>
      <h3>{`${KIND_DEFINITIONS[dataset.kindOf(event)].label}: ${dataset.titleOf(event)}`}</h3>
      <p>
        <strong>{formatWhen(dataset.whenOf(event), "long")}</strong>
        <span>{`${status !== "occurred" ? ` (${STATUS_DEFINITIONS[status].label.toLowerCase()})` : ""} · ${facts.filter(Boolean).join(" · ")}`}</span>
      </p>
      {detail && (
        <>
          <p>{detail.summary}</p>
          <PrintedClaims dataset={dataset} part={part} detail={detail} />
        </>
      )}
    </li>
  );
}

interface PrintedClaimsProps {
  readonly dataset: Dataset;
  readonly part: Part | undefined;
  readonly detail: EventDetail;
}

/** Each stance and reading with its own words, or that none are recorded; then what else the event rests on. */
function PrintedClaims({ dataset, part, detail }: PrintedClaimsProps) {
  const printed = (passage: Evidence | Reading) => <PrintedWords dataset={dataset} part={part} passage={passage} />;
  return (
    <ul>
      {stanceClaims(detail).map(({ stance, words }) => (
        <li key={`${stance.issue} ${stance.act} ${stance.position}`} data-stance>
          <span>{`${ACT_DEFINITIONS[stance.act].label}: ${stance.position}`}</span>{" "}
          {words.length === 0 && <span>{NO_WORDS}</span>}
          {words.map((passage) => (
            <span key={passage.quote}>{printed(passage)}</span>
          ))}
        </li>
      ))}
      {unclaimedEvidence(detail).map((passage) => (
        <li key={`${passage.source} ${passage.paragraph} ${passage.quote}`}>
          <span>{printed(passage)}</span>
        </li>
      ))}
      {detail.discrepancies.flatMap(({ about, readings }) =>
        readings.map((reading) => (
          <li key={`${about} ${reading.source} ${reading.paragraph} ${reading.says}`} data-reading>
            <span>{`Sources differ on ${about}: ${reading.says}.`}</span> <span>{printed(reading)}</span>
          </li>
        )),
      )}
    </ul>
  );
}

function PrintedWords({
  dataset,
  part,
  passage,
}: Omit<PrintedClaimsProps, "detail"> & { passage: Evidence | Reading }) {
  const source = sourceIn(part?.sources, passage.source);
  const who = describeAttribution(dataset, passage, source?.publisher.name ?? passage.source);
  return (
    <>
      {passage.quote === undefined ? (
        <span>{NO_WORDS}</span>
      ) : (
        <>
          <span>“</span>
          <span lang={source?.language}>{passage.quote}</span>
          <span>”</span>
        </>
      )}
      {passage.translation !== undefined && <span>{` (our translation: “${passage.translation}”)`}</span>}
      <span>{` (${who}, ¶${passage.paragraph}${source ? `, ${source.url}` : ""})`}</span>
    </>
  );
}
