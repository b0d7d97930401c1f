import type { ReactNode } from "react";
import { ROLE_DEFINITIONS } from "../dataset/laterDefinitions";
import { ROLES } from "../dataset/terms";
import type { LoadedEvent } from "../files/queries";
import { statusWords } from "../words/eventWords";
import { kindFacts } from "../words/kindFacts";
import { DateWords } from "./DateWords";
import { actorHref, eventHref } from "./links";
import type { Site } from "./site";
import { roleFor } from "./words";

/** What the dataset knows of an event beside its words: when, where, who, and what its kind has. */
export function EventFacts({ site, of: { event, detail } }: { site: Site; of: LoadedEvent }) {
  const { dataset } = site;
  const status = dataset.statusOf(event);
  const larger = dataset.partOf(event);
  const place = dataset.placeOf(event);
  const issues = dataset.issuesOf(event).flatMap((issue) => dataset.issues[issue] ?? []);
  const roles = ROLES.filter((role) => detail.actors.some((involved) => involved.role === role));
  return (
    <dl className="facts">
      <Fact label="When">
        <DateWords when={dataset.whenOf(event)} />
      </Fact>
      {place && <Fact label="Where">{place.name}</Fact>}
      {status !== "occurred" && <Fact label="Status">{statusWords(status)}</Fact>}
      {roles.map((role) => (
        <Fact key={role} label={ROLE_DEFINITIONS[role].label}>
          {detail.actors
            .filter((involved) => involved.role === role)
            .map((involved, i) => (
              <span key={involved.actor}>
                {i > 0 && <span>{", "}</span>}
                <ActorLink site={site} id={involved.actor} />
                {involved.for && <span>{roleFor(dataset.actors.get(involved.for)?.shortName ?? involved.for)}</span>}
              </span>
            ))}
        </Fact>
      ))}
      {kindFacts(dataset, event, detail).map(([label, value], i) => (
        <Fact key={placeKey(label, i)} label={label}>
          {value}
        </Fact>
      ))}
      {issues.length > 0 && (
        <Fact label="Issues">
          {issues.map(({ id, name, definition }, i) => (
            <span key={id} title={definition}>
              {i === 0 ? name : `, ${name}`}
            </span>
          ))}
        </Fact>
      )}
      <Fact label="Track">{dataset.trackOf(event).name}</Fact>
      {larger !== null && (
        <Fact label="Part of">
          <a href={eventHref(site, larger)}>{dataset.titleOf(larger)}</a>
        </Fact>
      )}
    </dl>
  );
}

/** Two facts may share a label: the place in the fixed list tells them apart. */
const placeKey = (label: string, place: number): string => `${label} ${place}`;

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Somebody by name, in the colour of the party that they count for. */
export function ActorLink({ site, id }: { site: Site; id: string }) {
  const { actors, parties } = site.dataset;
  const actor = actors.get(id);
  const color = parties[actor?.party ?? -1]?.color;
  return (
    <a href={actorHref(site, id)} data-color={color}>
      {actor?.name ?? id}
    </a>
  );
}
