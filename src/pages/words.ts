import type { Dataset, EventIndex } from "../dataset/dataset";
import { KIND_DEFINITIONS, STATUS_DEFINITIONS } from "../dataset/definitions";
import type { Evidence } from "../dataset/part";
import type { ChangeType } from "../dataset/terms";
import type { LoadedEvent } from "../files/queries";
import { formatNumber } from "../time/formatNumber";
import { formatIsoDay, formatWhen } from "../time/words";
import { countEvents, counted } from "../words/counted";
import { describeAttribution } from "../words/describe";
import { nameOutcome } from "../words/outcomes";
import type { Site } from "./site";

export const LISTS = {
  e: "Events",
  r: "Rounds",
  a: "Agreements",
  p: "People and parties",
  s: "Documents",
  m: "Months",
} as const;

export const titled = (title: string, dataset: string): string => (title === dataset ? title : `${title} – ${dataset}`);
export const pageOf = (title: string, page: number, pages: number): string =>
  pages === 1 ? title : `${title}, page ${formatNumber(page)} of ${formatNumber(pages)}`;

/** An event's title where nothing beside it says when it was: with its date where another event is called the same. */
export function titleAlone(
  { dataset, sharedTitles }: Pick<Site, "dataset" | "sharedTitles">,
  event: EventIndex,
): string {
  const title = dataset.titleOf(event);
  return sharedTitles.has(title) ? `${title}, ${formatWhen(dataset.whenOf(event), "long")}` : title;
}

/** Of a page's head: what came of an event, then its first words and whose they are. */
export function describeHead(dataset: Dataset, { detail, sourceOf }: LoadedEvent): string {
  const [first] = detail.evidence;
  const outcome = detail.round ? `${nameOutcome(detail.round.outcome)}. ` : "";
  if (first === undefined) return `${outcome}${detail.summary}`;
  const who = describeAttribution(dataset, first, sourceOf(first.source)?.publisher.name ?? first.source);
  return `${outcome}${detail.summary} “${first.quote}” – ${who}.`;
}

export const kindAndStatus = (dataset: Dataset, event: EventIndex): string => {
  const kind = KIND_DEFINITIONS[dataset.kindOf(event)].label;
  const status = dataset.statusOf(event);
  return status === "occurred" ? kind : `${kind} · ${STATUS_DEFINITIONS[status].label.toLowerCase()}`;
};

export const inParagraph = (n: number): string => `paragraph ${formatNumber(n)}`;
export const paragraphHeading = (n: number): string => `Paragraph ${formatNumber(n)}`;
export const roleFor = (name: string): string => ` (for ${name})`;
/** Stands after a title: who publishes it and when. */
export const publishedBy = (publisher: string, when: string): string => `${publisher}, ${when}`;

export const inVersion = (version: string, date: string): string => `Version ${version}, ${formatIsoDay(date)}`;
const CHANGED: { readonly [type in ChangeType]: string } = {
  added: "Added",
  corrected: "Corrected",
  withdrawn: "Withdrawn",
};
export const changeWords = (type: ChangeType, what: string, why?: string): string =>
  why === undefined ? `${CHANGED[type]}: ${what}` : `${CHANGED[type]}: ${what} Reason: ${why}`;

export const changeTitle = (type: ChangeType, name: string, version: string): string =>
  `${CHANGED[type]} in version ${version}: ${name}`;
export const feedOfEvents = (dataset: string): string => `${dataset}: newest events`;
export const feedOfChanges = (dataset: string): string => `${dataset}: changes to the dataset`;

export const withdrawnTitle = (subject: "event" | "source", id: string): string =>
  subject === "event" ? `Withdrawn event: ${id}` : `Withdrawn document: ${id}`;
export const withdrawnSays = (subject: "event" | "source", dataset: string): string =>
  subject === "event"
    ? `This event is no longer part of “${dataset}”. Its address stays, so that links to it tell what became of it.`
    : `This document is no longer part of “${dataset}”. Its address stays, so that links to it tell what became of it.`;

export const datasetLine = (title: string, version: string): string => `${title}, version ${version}`;
export const keptTo = (asOf: string, evenTo: string | undefined): string =>
  evenTo === undefined || evenTo === asOf
    ? `Kept to ${formatIsoDay(asOf)}.`
    : `Coverage is even to ${formatIsoDay(evenTo)}; later events, to ${formatIsoDay(asOf)}, are recorded singly.`;
export const licenceOf = (license: string): string => `Licence: ${license}`;

export const listSays = (list: keyof typeof LISTS, n: number, dataset: string): string => {
  if (n === 0) return `“${dataset}” has no ${LISTS[list].toLowerCase()} so far.`;
  switch (list) {
    case "e":
      return `${countEvents(n)} of “${dataset}”, the newest first, each with the words it rests on.`;
    case "r":
      return `${counted(n, "round")} of “${dataset}”, in order of time.`;
    case "a":
      return `${counted(n, "agreement")} of “${dataset}”, in order of time, with what became of each.`;
    case "p":
      return `${counted(n, "person, body or party", "people, bodies and parties")} in “${dataset}”, by name.`;
    case "s":
      return `${counted(n, "document")} that “${dataset}” rests on, the newest first.`;
    case "m":
      return `${counted(n, "month")} in which something began in “${dataset}”, the newest first.`;
    default:
      return list satisfies never;
  }
};

export const monthSays = (month: string, events: number, dataset: string): string =>
  events === 0
    ? `Nothing in “${dataset}” is known to have begun in ${month}.`
    : `${countEvents(events)} of “${dataset}” began in ${month}.`;
export const actorSays = (name: string, type: string, events: number, dataset: string): string =>
  `${name}: ${type.toLowerCase()}, named in ${countEvents(events)} of “${dataset}”.`;
/** Of who stands in no event, but behind documents. */
export const outletSays = (name: string, type: string, documents: number, dataset: string): string =>
  `${name}: ${type.toLowerCase()}, which publishes or is carried by ${counted(documents, "document")} that “${dataset}” rests on.`;
export const partySays = (name: string, type: string, events: number, dataset: string): string =>
  `${name}: ${type.toLowerCase()}, involved in ${countEvents(events)} of “${dataset}”, its people and bodies counted.`;
export const sourceSays = (publisher: string, when: string, events: number, quotes: number): string =>
  events === 1
    ? `${publisher}, ${when}. One event rests on it, with ${counted(quotes, "quote")}.`
    : `${publisher}, ${when}. ${countEvents(events)} rest on it, with ${counted(quotes, "quote")}.`;
/** What follows somebody's type in the list: an outlet may stand behind documents alone. */
export const eventsOfActor = (n: number): string => (n === 0 ? " · in no event itself" : ` · ${countEvents(n)}`);
export const eventsOf = (n: number): string => `Events (${formatNumber(n)})`;
/** On a party's page, which counts those of its people and bodies too. */
export const eventsOfItself = (n: number): string => `Events in which it has a role itself (${formatNumber(n)})`;
export const stancesOf = (shown: number, all: number): string =>
  shown === all
    ? `What was said (${formatNumber(all)})`
    : `What was said last (${formatNumber(shown)} of ${formatNumber(all)})`;
export const documentsOf = (shown: number, all: number): string =>
  shown === all
    ? `Documents (${formatNumber(all)})`
    : `Documents (the newest ${formatNumber(shown)} of ${formatNumber(all)})`;
export const membersOf = (n: number): string => `People and bodies (${formatNumber(n)})`;
export const eventsHere = (n: number): string =>
  n === 1 ? "One event rests on it:" : `${formatNumber(n)} events rest on it:`;
export const issuesOf = (dataset: string): string => `Issues of “${dataset}”`;
export const pageNumber = (page: number): string => `page ${formatNumber(page)}`;
export const previousIs = (name: string): string => `Previous: ${name}`;
export const nextIs = (name: string): string => `Next: ${name}`;

export const notedOn = ({ note }: Pick<Evidence, "note">): string => (note === undefined ? "" : `Note: ${note}`);
export const whoAndWhere = (who: string, paragraph: number): string => `${who}, ¶${paragraph}`;
