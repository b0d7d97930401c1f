import type { Dataset, EventIndex } from "../../dataset/dataset";
import { formatIsoDay, formatWhen } from "../../time/words";
import { countEvents } from "../../words/counted";
import { kindAndStatus } from "../words";

export const eyebrowOf = (dataset: Dataset, event: EventIndex): string => {
  const place = dataset.placeOf(event);
  const facts = [kindAndStatus(dataset, event), formatWhen(dataset.whenOf(event), "long")];
  return (place === null ? facts : [...facts, place.name]).join(" · ");
};
export const footerOf = (title: string, asOf: string): string => `${title} · as of ${formatIsoDay(asOf)}`;

export const siteEyebrow = (events: number): string => `${countEvents(events)}, each with the words it rests on`;
export const siteFooter = (asOf: string): string => `As of ${formatIsoDay(asOf)}`;

export const quoteAlt = (quote: string, who: string, title: string): string => `“${quote}” – ${who}. ${title}`;
export const roundAlt = (title: string, when: string): string =>
  `Timeline of the days around “${title}”, ${when}: who met, what was said and agreed.`;
export const siteAlt = (title: string, asOf: string): string => `Timeline of “${title}”, to ${formatIsoDay(asOf)}.`;
