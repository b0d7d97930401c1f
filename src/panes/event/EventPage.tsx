import { useEffect, useId, useLayoutEffect, useRef } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { KIND_DEFINITIONS, STATUS_DEFINITIONS } from "../../dataset/definitions";
import { useEvent } from "../../files/queries";
import { formatWhen } from "../../time/words";
import { LoadFailed } from "../page/LoadFailed";
import { takeChosenByKeys } from "../page/pressed";
import { useReading } from "../reading/reading";
import { EventBody } from "./EventBody";
import { EventWays } from "./EventWays";
import { FilteredOut } from "./FilteredOut";
import { WhatCameOfIt } from "./WhatCameOfIt";
import "./eventPage.css";
import "./cardWaiting.css";

/** The chosen event: what came of it, its facts, each claim with its words; before it the ways on and back. */
export function EventPage({ event }: { event: EventIndex }) {
  const { dataset } = useReading();
  const loaded = useEvent(dataset, event);
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const id = dataset.idOf(event);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event is read from its beginning
  useLayoutEffect(() => {
    page.current?.scrollTo(0, 0);
  }, [event]);
  useEffect(() => {
    if (takeChosenByKeys(id)) heading.current?.focus({ preventScroll: true });
  }, [id]);
  const status = dataset.statusOf(event);
  const facts = [
    KIND_DEFINITIONS[dataset.kindOf(event)].label,
    formatWhen(dataset.whenOf(event), "long"),
    dataset.placeOf(event)?.name,
    status !== "occurred" && STATUS_DEFINITIONS[status].label,
  ].filter(Boolean);
  return (
    <article ref={page} className="event-page" data-event-page data-event={id} aria-labelledby={headingId}>
      <EventWays event={event} />
      <p className="eyebrow">{facts.join(" · ")}</p>
      <h2 ref={heading} id={headingId} tabIndex={-1}>
        {dataset.titleOf(event)}
      </h2>
      <FilteredOut event={event} />
      {loaded.error && <LoadFailed what="The details of this event" error={loaded.error} retry={loaded.retry} />}
      {!loaded.value && !loaded.error && <p className="card-waiting">Loading the details…</p>}
      {loaded.value && (
        <>
          <WhatCameOfIt of={loaded.value} />
          <EventBody of={loaded.value} />
        </>
      )}
    </article>
  );
}
