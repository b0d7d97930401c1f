import { KIND_DEFINITIONS } from "../dataset/definitions";
import { ACT_DEFINITIONS, STANCE_DEFINITIONS } from "../dataset/laterDefinitions";
import type { Evidence } from "../dataset/part";
import { namedEvidence, stanceClaims } from "../facts/claims";
import { formatWhen } from "../time/words";
import { describeAttribution } from "../words/describe";
import { nameTie } from "../words/relations";
import { linkToEvent, type SelectedEvent, type Selection } from "./selection";

/**
 * The evidence and the claims as W3C Web Annotations (JSON-LD, an AnnotationCollection with its one page): each links a
 * passage of a source to the event that rests on it, or a claim to its own words.
 * The dataset holds no article texts: a quote is found by its words alone, without offsets.
 *
 * The motivation says what the passage does for the event: a disputing passage questions it.
 */
export function formatAnnotations(selection: Selection): string {
  const { head } = selection.dataset;
  const items = selection.events.flatMap((event) => [
    ...event.detail.evidence.map((evidence, i) => annotate(selection, event, evidence, i + 1)),
    ...annotateClaims(selection, event),
  ]);
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

/** What is said of every annotation of an event: the event itself, and ways to make textual bodies and targets. */
function annotator({ dataset, page, sources }: Selection, event: SelectedEvent) {
  const link = linkToEvent(page, event.id);
  const body = (purpose: string, value: string) => ({
    type: "TextualBody",
    purpose,
    value,
    language: dataset.head.language,
    format: "text/plain",
  });
  const tellPlace = (passage: Passage) => {
    const source = sources.get(passage.source);
    const who = describeAttribution(dataset, passage, source?.publisher.name ?? passage.source);
    const place = `Paragraph ${passage.paragraph}${source ? ` of “${source.title}”` : ""}; ${who}`;
    return [
      body("describing", place),
      ...(passage.translation === undefined ? [] : [body("describing", `Our translation: “${passage.translation}”`)]),
    ];
  };
  const target = (passage: Passage) => ({
    type: "SpecificResource",
    source: sources.get(passage.source)?.url ?? passage.source,
    selector: [{ type: "TextQuoteSelector", exact: passage.quote }],
  });
  const named = [
    { type: "SpecificResource", purpose: "linking", source: link },
    body("identifying", `${KIND_DEFINITIONS[event.kind].label}: ${event.title}, ${formatWhen(event.when, "long")}`),
  ];
  const annotation = (name: string, motivation: readonly string[], bodies: readonly object[], target: object) => ({
    "@context": CONTEXT,
    id: `${link}#${name}`,
    type: "Annotation",
    motivation,
    rights: dataset.head.license,
    body: [...named, ...bodies],
    target,
  });
  return { body, tellPlace, target, annotation };
}

type Passage = Pick<Evidence, "source" | "paragraph" | "quote" | "attribution" | "speech" | "translation">;

export function annotate(selection: Selection, event: SelectedEvent, evidence: Evidence, number: number) {
  const { body, tellPlace, target, annotation } = annotator(selection, event);
  return annotation(
    `evidence-${number}`,
    MOTIVATIONS[evidence.stance],
    [
      body("classifying", `${STANCE_DEFINITIONS[evidence.stance].label} (${evidence.stance})`),
      ...tellPlace(evidence),
      ...(evidence.note === undefined ? [] : [body("commenting", evidence.note)]),
    ],
    target(evidence),
  );
}

/**
 * The claims of an event that have words of their own, an annotation each: a stance with all the quotes that carry it for
 * its targets, a reading on which sources differ, a relation to another event.
 */
export function annotateClaims(selection: Selection, event: SelectedEvent) {
  const { dataset, page } = selection;
  const { detail } = event;
  const { body, tellPlace, target, annotation } = annotator(selection, event);
  const onWords = (name: string, bodies: readonly object[], words: readonly Passage[]) => {
    const [first] = words;
    if (first === undefined) return [];
    const targets = words.length === 1 ? target(first) : words.map(target);
    return [annotation(name, ["linking", "describing"], [...bodies, ...words.flatMap(tellPlace)], targets)];
  };
  const issueName = (id: string) => dataset.issues.find((issue) => issue.id === id)?.name ?? id;
  const stances = stanceClaims(detail).flatMap(({ stance, words }, i) =>
    onWords(
      `stance-${i + 1}`,
      [
        body("classifying", `${issueName(stance.issue)}: ${ACT_DEFINITIONS[stance.act].label}`),
        body("describing", stance.position),
      ],
      words,
    ),
  );
  const readings = detail.discrepancies.flatMap(({ about, readings }, i) =>
    readings.flatMap((reading, j) =>
      reading.quote === undefined
        ? []
        : onWords(
            `reading-${i + 1}-${j + 1}`,
            [body("classifying", `Reading of ${about} (${reading.rank})`), body("describing", reading.says)],
            [{ ...reading, quote: reading.quote }],
          ),
    ),
  );
  const relations = detail.relations.flatMap(({ type, to, quotes, attribution }, i) => {
    const tie = { type, by: attribution[0] ?? null };
    return onWords(
      `relation-${i + 1}`,
      [
        { type: "SpecificResource", purpose: "linking", source: linkToEvent(page, to) },
        body("classifying", nameTie(dataset, tie, "of")),
      ],
      namedEvidence(detail.evidence, quotes),
    );
  });
  return [...stances, ...readings, ...relations];
}
