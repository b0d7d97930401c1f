import { KIND_DEFINITIONS, STANCE_DEFINITIONS } from "../dataset/definitions";
import type { Evidence } from "../dataset/part";
import { formatWhen } from "../time/words";
import { describeAttribution } from "../words/describe";
import { linkToEvent, type SelectedEvent, type Selection } from "./selection";

/** Where a quote stands in a text that somebody has: offsets in UTF-16 units of the document's text, and the words around it. */
export interface KnownPlace {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}
export type PlaceOfQuote = (source: string, paragraph: number, quote: string) => KnownPlace | null;

/** The dataset holds no article texts, so by itself it knows no offsets and no surrounding words. */
export const noPlaces: PlaceOfQuote = () => null;

/**
 * The evidence as W3C Web Annotations (JSON-LD, an AnnotationCollection with its one page): each links a passage of a
 * source to the event that rests on it. `placeOf` gives offsets and context where a text is at hand.
 *
 * The motivation says what the passage does for the event: a disputing passage questions it.
 */
export function formatAnnotations(selection: Selection, placeOf: PlaceOfQuote = noPlaces): string {
  const { head } = selection.dataset;
  const items = selection.events.flatMap((event) =>
    event.detail.evidence.map((evidence, i) => annotate(selection, event, evidence, i + 1, placeOf)),
  );
  const id = `${selection.page.url}#annotations-${head.id}-${head.version}${selection.filtered ? "-filtered" : ""}`;
  const collection = {
    "@context": CONTEXT,
    id,
    type: "AnnotationCollection",
    label: `${head.title}, version ${head.version}${selection.filtered ? " (some of the events)" : ""}`,
    total: items.length,
    first: { id: `${id}-page-1`, type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** "linking" in each, since a passage is tied to an event; beside it what the stance amounts to in the W3C's terms. */
const MOTIVATIONS: { readonly [stance in Evidence["stance"]]: readonly string[] } = {
  supports: ["linking", "identifying"],
  disputes: ["linking", "questioning"],
  qualifies: ["linking", "commenting"],
  context: ["linking", "describing"],
};

export function annotate(
  selection: Selection,
  event: SelectedEvent,
  evidence: Evidence,
  number: number,
  placeOf: PlaceOfQuote,
) {
  const { dataset, page } = selection;
  const source = selection.sources.get(evidence.source);
  const link = linkToEvent(page, event.id);
  const who = describeAttribution(dataset, evidence, source?.publisher.name ?? evidence.source);
  const language = dataset.head.language;
  const body = (purpose: string, value: string) => ({
    type: "TextualBody",
    purpose,
    value,
    language,
    format: "text/plain",
  });
  return {
    "@context": CONTEXT,
    id: `${link}#evidence-${number}`,
    type: "Annotation",
    motivation: MOTIVATIONS[evidence.stance],
    rights: dataset.head.license,
    body: [
      { type: "SpecificResource", purpose: "linking", source: link },
      body("identifying", `${KIND_DEFINITIONS[event.kind].label}: ${event.title}, ${formatWhen(event.when, "long")}`),
      body("classifying", `${STANCE_DEFINITIONS[evidence.stance].label} (${evidence.stance})`),
      body("describing", `Paragraph ${evidence.paragraph}${source ? ` of “${source.title}”` : ""}; ${who}`),
      ...(evidence.note === undefined ? [] : [body("commenting", evidence.note)]),
    ],
    target: {
      type: "SpecificResource",
      source: source?.url ?? evidence.source,
      selector: selectors(evidence, placeOf(evidence.source, evidence.paragraph, evidence.quote)),
    },
  };
}

function selectors(evidence: Evidence, place: KnownPlace | null) {
  const { prefix, suffix, start, end } = place ?? {};
  return [
    {
      type: "TextQuoteSelector",
      exact: evidence.quote,
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
    },
    ...(start !== undefined && end !== undefined ? [{ type: "TextPositionSelector", start, end }] : []),
  ];
}
