import type { Status } from "../../dataset/terms";
import type { LoadedEvent } from "../../files/queries";
import { machineDates } from "../../time/machineDate";
import { pagePath } from "../../view/pageAddress";
import { type Placed, placeClaims } from "../claimsOnPage";
import type { Site } from "../site";
import { datasetRef, idOf, thingOfActor, thingOfIssue, thingOfSource } from "./things";

/** What happened and what was planned are both "scheduled" to schema.org: it has no word for the past. */
const STATUS: { readonly [status in Status]: string } = {
  occurred: "EventScheduled",
  planned: "EventScheduled",
  cancelled: "EventCancelled",
  claimed: "EventScheduled",
  disputed: "EventScheduled",
  draft: "EventScheduled",
};

/** An event, each of its quotes with who said it and where, and each claim of a statement. Nothing is rated: no ClaimReview. */
export function graphOfEvent(site: Site, of: LoadedEvent): readonly object[] {
  const { dataset } = site;
  const { event, detail } = of;
  const page = idOf(site, pagePath("event", detail.id));
  const about = { "@id": `${page}#event` };
  const { start, end } = machineDates(dataset.whenOf(event));
  const place = dataset.placeOf(event);
  const whole = dataset.partOf(event);
  const { stances, rest, differing } = placeClaims(of);
  const quotes: readonly Placed<{ quote?: string; source: string; attribution: readonly string[] }>[] = [
    ...stances.flatMap(({ words }) => words),
    ...rest,
    ...differing.flatMap(({ readings }) => readings),
  ];
  return [
    {
      "@type": "Event",
      ...about,
      name: dataset.titleOf(event),
      description: detail.summary,
      url: page,
      eventStatus: `https://schema.org/${STATUS[dataset.statusOf(event)]}`,
      ...(start !== null && { startDate: start }),
      ...(end !== null && { endDate: end }),
      ...(place !== null && { location: placeThing(place) }),
      attendee: [...new Set(detail.actors.map(({ actor }) => actor))].map((id) => thingOfActor(site, id)),
      about: dataset.issuesOf(event).flatMap((issue) => thingOfIssue(site, issue)),
      ...(whole !== null && {
        superEvent: {
          "@id": `${idOf(site, pagePath("event", dataset.idOf(whole)))}#event`,
          name: dataset.titleOf(whole),
        },
      }),
      subjectOf: datasetRef(site),
    },
    ...quotes.flatMap(({ passage, anchor }) => (anchor === null ? [] : [quotation(site, of, page, passage, anchor)])),
    ...stances.map(({ stance, words }) => ({
      "@type": "Claim",
      text: stance.position,
      about: [
        about,
        ...dataset.issues.flatMap(({ id }, issue) => (id === stance.issue ? thingOfIssue(site, issue) : [])),
      ],
      author: [detail.statement?.speaker, ...(detail.statement?.joint ?? [])].flatMap((id) =>
        id === undefined ? [] : [thingOfActor(site, id)],
      ),
      appearance: words.flatMap(({ anchor }) => (anchor === null ? [] : [{ "@id": `${page}#${anchor}` }])),
    })),
  ];
}

function quotation(
  site: Site,
  of: LoadedEvent,
  page: string,
  { quote, source, attribution }: { quote?: string; source: string; attribution: readonly string[] },
  anchor: string,
): object {
  const text = of.sourceOf(source);
  const [origin] = attribution;
  return {
    "@type": "Quotation",
    "@id": `${page}#${anchor}`,
    text: quote,
    ...(text && { inLanguage: text.language, isBasedOn: thingOfSource(text) }),
    ...(origin !== undefined && { spokenByCharacter: thingOfActor(site, origin) }),
    about: { "@id": `${page}#event` },
  };
}

const placeThing = ({ name, country }: { readonly name: string; readonly country: string | null }): object => ({
  "@type": "Place",
  name,
  ...(country !== null && { address: { "@type": "PostalAddress", addressCountry: country } }),
});
