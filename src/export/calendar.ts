import { KIND_DEFINITIONS, STATUS_DEFINITIONS } from "../dataset/definitions";
import type { Status } from "../dataset/terms";
import { isoDay } from "../time/calendar";
import { asDay, type Day, lastDayOf } from "../time/day";
import { isVague, type When } from "../time/when";
import { formatWhen } from "../time/words";
import { describeAttribution } from "../words/describe";
import { escapeText, foldLine } from "./ics";
import { linkToEvent, type SelectedEvent, type Selection } from "./selection";

/** An iCalendar file of the events (RFC 5545), to subscribe a calendar program to or to open in one. */
export function formatCalendar(selection: Selection): string {
  const { head } = selection.dataset;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Parley//Negotiation timeline//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(head.title)}`,
    `X-WR-CALNAME:${escapeText(head.title)}`,
    `DESCRIPTION:${escapeText(`${head.description} Version ${head.version}, ${head.license}.`)}`,
    ...selection.events.flatMap((event) => eventLines(event, selection)),
    "END:VCALENDAR",
  ];
  return lines.map(foldLine).join("");
}

/** Google Calendar's limit on a file to import, in bytes. */
const IMPORTED_MOST = 1_000_000;

/** What to know of a calendar file that the most used calendar refuses, null where it takes it. */
export function noteCalendarSize(text: string): string | null {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= IMPORTED_MOST) return null;
  // Rounded up, so that what is over the limit never reads as the limit itself.
  const megabytes = (Math.ceil(bytes / 100_000) / 10).toFixed(1);
  return `It has ${megabytes} MB, and Google Calendar imports files of up to 1 MB only: for that, filter the events and save them in several files.`;
}

function eventLines(event: SelectedEvent, selection: Selection): readonly string[] {
  const { dataset, page } = selection;
  const { when, detail } = event;
  const words = formatWhen(when, "long");
  const title = `${kindWords(event)}: ${event.title}`;
  const link = linkToEvent(page, event.id);
  const place = dataset.placeOf(event.index);
  const quotes = detail.evidence.map((evidence) => {
    const publisher = selection.sources.get(evidence.source)?.publisher.name ?? evidence.source;
    return `“${evidence.quote}” (${describeAttribution(dataset, evidence, publisher)}, ¶${evidence.paragraph})`;
  });
  const description = [
    `When: ${words}.`,
    ...(event.status === "occurred" ? [] : [`Status: ${STATUS_DEFINITIONS[event.status].label}.`]),
    detail.summary,
    // Google's, Outlook's and Samsung's calendars show no URL property.
    `In the timeline: ${link}`,
    ...quotes,
  ];
  const track = dataset.tracks.find(({ id }) => id === event.track)?.name;
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}@${dataset.head.id}.parley.invalid`,
    // The dataset tells no time of change per event: that of its state is the last that can be claimed.
    `DTSTAMP:${basic(dataset.head.asOf)}T000000Z`,
    ...spanLines(when),
    // A calendar shows days and times as sure: where the source is less exact, the title says so in words.
    `SUMMARY:${escapeText(isVague(when) ? `${title} (${words})` : title)}`,
    `DESCRIPTION:${escapeText(description.join("\n"))}`,
    ...(place ? [`LOCATION:${escapeText(place.country ? `${place.name}, ${place.country}` : place.name)}`] : []),
    `CATEGORIES:${[KIND_DEFINITIONS[event.kind].label, ...(track ? [track] : [])].map(escapeText).join(",")}`,
    ...(STATUSES[event.status] === null ? [] : [`STATUS:${STATUSES[event.status]}`]),
    "TRANSP:TRANSPARENT",
    `URL:${link}`,
    "END:VEVENT",
  ];
}

/** "Round", and where it did not simply take place "Cancelled round": a title is all that most calendars show. */
function kindWords({ kind, status }: SelectedEvent): string {
  const { label } = KIND_DEFINITIONS[kind];
  return status === "occurred" ? label : `${STATUS_DEFINITIONS[status].label} ${label.toLowerCase()}`;
}

/** Nothing for what was called off: calendars take CANCELLED for an order to delete the entry, and drop it on import. */
const STATUSES: { readonly [status in Status]: string | null } = {
  occurred: "CONFIRMED",
  planned: "TENTATIVE",
  cancelled: null,
  claimed: "TENTATIVE",
  disputed: "TENTATIVE",
  draft: "TENTATIVE",
};

/**
 * All-day for days and anything coarser (the end is exclusive, as ours); a moment in UTC for times of day. A single
 * moment has no end, since one must be later than the start (RFC 5545, 3.8.2.2).
 */
function spanLines(when: When): readonly string[] {
  const timed = when.startPrecision === "instant" && when.endPrecision === "instant";
  if (!timed) {
    const end = asDay(lastDayOf(when) + 1);
    return [`DTSTART;VALUE=DATE:${basic(isoDay(when.start))}`, `DTEND;VALUE=DATE:${basic(isoDay(end))}`];
  }
  const start = `DTSTART:${utcMoment(when.start, when.offsetMinutes)}`;
  const single = !when.interval || when.openStart;
  return single ? [start] : [start, `DTEND:${utcMoment(when.end, when.offsetMinutes)}`];
}

const basic = (iso: string): string => iso.replaceAll("-", "");

const SECONDS_PER_DAY = 86_400;

/** `Day` of an instant is the wall clock of its place. */
function utcMoment(at: Day, offsetMinutes: number): string {
  const seconds = Math.round(at * SECONDS_PER_DAY) - offsetMinutes * 60;
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
