import type { QueryClient } from "@tanstack/react-query";
import type { Dataset, EventIndex } from "../../dataset/dataset";
import { type EventDetail, type Evidence, type Part, type Reading, sourceIn } from "../../dataset/part";
import { stanceClaims, unclaimedEvidence } from "../../facts/claims";
import { partQuery } from "../../files/queries";
import { type Bits, countBits, iterateBits } from "../../filter/bits";
import { formatWhen } from "../../time/words";
import { countEvents } from "../../words/counted";
import { NO_WORDS } from "../../words/describe";
import { MOST_PRINTED } from "./inViewNow";
import { type Notes, numberSources } from "./numberSources";
import { PrintedNotes } from "./PrintedNotes";
import {
  actAndPosition,
  afterQuote,
  kindAndTitle,
  leftOut,
  moreNotPrinted,
  ourTranslation,
  printedFacts,
  readingOn,
} from "./words";

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
    if (events.length === MOST_PRINTED) break;
    events.push(event);
  }
  const detailOf = (event: EventIndex) => {
    const at = dataset.detailAt(event);
    const part = client.getQueryData(partQuery(dataset, at.part).queryKey);
    return { part, detail: part?.events[at.place] };
  };
  const notes = numberSources(events.map(detailOf));
  const bare = events.filter((event) => detailOf(event).detail === undefined).length;
  return (
    <section className="print-events">
      <h2>{countEvents(count)}</h2>
      {count === 0 && <p>Nothing that passes the filters is in sight.</p>}
      {bare > 0 && <p className="print-left-out">{leftOut(bare, events.length)}</p>}
      <ol>
        {events.map((event) => (
          <PrintedEvent key={event} dataset={dataset} event={event} notes={notes} {...detailOf(event)} />
        ))}
      </ol>
      <PrintedNotes notes={notes} />
      {count > MOST_PRINTED && <p>{moreNotPrinted(count - MOST_PRINTED)}</p>}
    </section>
  );
}

interface PrintedEventProps {
  readonly dataset: Dataset;
  readonly event: EventIndex;
  readonly part: Part | undefined;
  readonly detail: EventDetail | undefined;
  readonly notes: Notes;
}

function PrintedEvent({ dataset, event, part, detail, notes }: PrintedEventProps) {
  return (
    <li>
      <h3>{kindAndTitle(dataset, event)}</h3>
      <p>
        <strong>{formatWhen(dataset.whenOf(event), "long")}</strong>
        <span>{printedFacts(dataset, event)}</span>
      </p>
      {detail && (
        <>
          <p>{detail.summary}</p>
          <PrintedClaims dataset={dataset} part={part} detail={detail} notes={notes} />
        </>
      )}
    </li>
  );
}

interface PrintedClaimsProps {
  readonly dataset: Dataset;
  readonly part: Part | undefined;
  readonly detail: EventDetail;
  readonly notes: Notes;
}

/** Each stance and reading with its own words, or that none are recorded; then what else the event rests on. */
function PrintedClaims({ dataset, part, detail, notes }: PrintedClaimsProps) {
  const printed = (passage: Evidence | Reading) => (
    <PrintedWords dataset={dataset} part={part} passage={passage} notes={notes} />
  );
  return (
    <ul>
      {stanceClaims(detail).map(({ stance, words }) => (
        <li key={`${stance.issue} ${stance.act} ${stance.position}`} data-stance>
          <span>{actAndPosition(stance)}</span> {words.length === 0 && <span>{NO_WORDS}</span>}
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
            <span>{readingOn(about, reading.says)}</span> <span>{printed(reading)}</span>
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
  notes,
}: Omit<PrintedClaimsProps, "detail"> & { passage: Evidence | Reading }) {
  const source = sourceIn(part?.sources, passage.source);
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
      {passage.translation !== undefined && <span>{ourTranslation(passage.translation)}</span>}
      <span>{afterQuote(dataset, passage, source)}</span>
      {notes.has(passage.source) && <sup>{notes.get(passage.source)?.number}</sup>}
    </>
  );
}
