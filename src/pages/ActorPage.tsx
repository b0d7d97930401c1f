import { type ActorName, asEventIndex, type EventIndex } from "../dataset/dataset";
import { ACT_DEFINITIONS, ROLE_DEFINITIONS } from "../dataset/laterDefinitions";
import type { ActorRow, SourceRow, StanceRow } from "../dataset/part";
import type { Role } from "../dataset/terms";
import { countInvolving, countRoles, listMembers } from "../facts/actorFacts";
import { ACTOR_TYPE_WORDS, periodOf } from "../words/actorWords";
import type { Chunk } from "./chunks";
import { DateWords } from "./DateWords";
import { DocumentRows } from "./DocumentRows";
import { ActorLink } from "./EventFacts";
import { EventRows } from "./EventRows";
import { datasetRef, thingOfActor } from "./graph/things";
import { appHref, eventHref } from "./links";
import { Shell } from "./Shell";
import type { Site } from "./site";
import { Ways } from "./Ways";
import {
  actorSays,
  documentsOf,
  eventsOf,
  eventsOfItself,
  membersOf,
  outletSays,
  pageOf,
  partySays,
  stancesOf,
} from "./words";

/** More stand on the pages of their events, which are all listed. */
const STANCES_SHOWN = 40;
const DOCUMENTS_SHOWN = 100;

export interface ActorPageProps {
  readonly site: Site;
  readonly actor: ActorName;
  readonly row: ActorRow;
  /** Its events on this page, with its roles in each. */
  readonly chunk: Chunk<EventIndex>;
  readonly rolesIn: ReadonlyMap<EventIndex, readonly Role[]>;
  /** The latest first. */
  readonly stances: readonly StanceRow[];
  /** Those that it publishes or that carry it, the newest first. */
  readonly documents: readonly SourceRow[];
}

/** Somebody of the dataset: who they are, what they said, and every event that names them. */
export function ActorPage({ site, actor, row, chunk, rolesIn, stances, documents }: ActorPageProps) {
  const { dataset } = site;
  const isParty = dataset.parties.some(({ id }) => id === actor.id);
  const page = {
    path: chunk.path,
    title: pageOf(actor.name, chunk.page, chunk.pages),
    description: says({ site, actor, row, documents }, isParty),
    ...(actor.type === "person" && { type: "profile" as const }),
    graph: graphOf(site, actor, row),
    previous: chunk.previous,
    next: chunk.next,
  };
  return (
    <Shell site={site} page={page}>
      <article>
        <header>
          <p className="eyebrow">{ACTOR_TYPE_WORDS[actor.type]}</p>
          <h1 data-color={dataset.parties[actor.party]?.color}>{page.title}</h1>
          <p>{page.description}</p>
          <p>
            <a className="into-app" href={appHref({ actor: actor.id })}>
              Open in the timeline
            </a>
          </p>
        </header>
        {chunk.page === 1 && <WhoItIs {...{ site, actor, row, stances, documents }} />}
        {rolesIn.size > 0 && (
          <section>
            <h2>{isParty ? eventsOfItself(rolesIn.size) : eventsOf(rolesIn.size)}</h2>
            {chunk.page === 1 && <Roles rolesIn={rolesIn} />}
            <EventRows
              site={site}
              events={chunk.rows}
              note={(event) =>
                (rolesIn.get(event) ?? []).map((role) => ROLE_DEFINITIONS[role].label.toLowerCase()).join(", ")
              }
            />
          </section>
        )}
      </article>
      <Ways label="Pages of this list" previous={chunk.previous} next={chunk.next} />
    </Shell>
  );
}

/** Who somebody is, and how much of the dataset is of them. */
function says(
  { site, actor, row, documents }: Pick<ActorPageProps, "site" | "actor" | "row" | "documents">,
  isParty: boolean,
): string {
  const { title } = site.dataset.head;
  const type = ACTOR_TYPE_WORDS[actor.type];
  const events = countInvolving(site.dataset, row);
  if (events === 0 && documents.length > 0) return outletSays(actor.name, type, documents.length, title);
  return isParty ? partySays(actor.name, type, events, title) : actorSays(actor.name, type, events, title);
}

function Roles({ rolesIn }: Pick<ActorPageProps, "rolesIn">) {
  const counts = countRoles([...rolesIn].map(([event, roles]) => ({ event, roles })));
  return <p>{counts.map(([role, n]) => `${ROLE_DEFINITIONS[role].label} ${n}`).join(" · ")}</p>;
}

function WhoItIs({ site, actor, row, stances, documents }: Omit<ActorPageProps, "chunk" | "rolesIn">) {
  const { dataset } = site;
  const members = listMembers(dataset, actor.id);
  const shown = stances.slice(0, STANCES_SHOWN);
  return (
    <>
      {row.affiliations.length > 0 && (
        <section>
          <h2>Affiliations</h2>
          <ul className="rows">
            {row.affiliations.map(({ actor: id, title, from, to }) => (
              <li key={`${id} ${title} ${from}`}>
                {title && <span>{`${title}, `}</span>}
                <ActorLink site={site} id={id} />
                {(from || to) && <small>{periodOf(from ?? null, to ?? null)}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.length > 0 && (
        <section>
          <h2>{stancesOf(shown.length, stances.length)}</h2>
          <ul className="rows">
            {shown.map((stance) => (
              <li key={`${stance.event} ${stance.speaker} ${stance.issue} ${stance.act} ${stance.position}`}>
                <span>{`${dataset.issues[stance.issue]?.name}: `}</span>
                <span>{ACT_DEFINITIONS[stance.act].label}</span> <a href={hrefOf(site, stance)}>{stance.position}</a>
                <small>
                  <DateWords when={dataset.whenOf(asEventIndex(stance.event))} style="short" />
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {documents.length > 0 && (
        <section>
          <h2>{documentsOf(Math.min(DOCUMENTS_SHOWN, documents.length), documents.length)}</h2>
          <DocumentRows site={site} documents={documents.slice(0, DOCUMENTS_SHOWN)} />
        </section>
      )}
      {members.length > 0 && (
        <section>
          <h2>{membersOf(members.length)}</h2>
          <ul className="rows in-columns">
            {members.map(({ id }) => (
              <li key={id}>
                <ActorLink site={site} id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const hrefOf = (site: Site, { event }: StanceRow): string => eventHref(site, asEventIndex(event));

function graphOf(site: Site, actor: ActorName, row: ActorRow): readonly object[] {
  return [
    {
      ...thingOfActor(site, actor.id),
      ...(actor.shortName !== actor.name && { alternateName: actor.shortName }),
      ...(row.affiliations.length > 0 && {
        [actor.type === "person" ? "affiliation" : "parentOrganization"]: row.affiliations.map(({ actor: id }) =>
          thingOfActor(site, id),
        ),
      }),
      subjectOf: datasetRef(site),
    },
  ];
}
