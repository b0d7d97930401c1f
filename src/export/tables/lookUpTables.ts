import type { Term } from "../../dataset/dataset";
import { ACTOR_TYPES, CONTROLS, SOURCE_TYPES } from "../../dataset/terms";
import { addressOf } from "../../view/addressOf";
import { columnsOf, makeTable } from "./table";

/** What the ids in the other tables stand for. All of the dataset's but for sources, of which those that are used. */

export const sourceTable = makeTable(
  "sources",
  "One row a document. With all events also those that nothing rests on.",
  ({ sources }) => [...sources.values()],
  ({ text, whole, oneOf, idOf }) => [
    text("id", "The document’s id.", ({ id }) => id),
    oneOf("type", SOURCE_TYPES, "Type of document.", ({ type }) => type),
    text("title", "Title.", ({ title }) => title),
    text("publisher", "Name of the publisher.", ({ publisher }) => publisher.name),
    text("publisher_id", "Id of the publisher.", ({ publisher }) => publisher.id),
    oneOf("publisher_control", CONTROLS, "Who controls the publisher.", ({ publisher }) => publisher.control),
    idOf("agency", "actors", "The news agency whose report it carries.", ({ agency }) => agency),
    text("author", "Author.", ({ author }) => author),
    text("published_edtf", "Day of publication, EDTF (ISO 8601-2).", ({ published }) => published),
    text("language", "Language (BCP 47).", ({ language }) => language),
    whole("paragraphs", "Number of its paragraphs.", ({ paragraphCount }) => paragraphCount),
    text("url", "Address.", ({ url }) => url),
    text("archived_url", "Address of an archived copy.", ({ archivedUrl }) => archivedUrl),
    text("rights", "Rights.", ({ rights }) => rights),
    text("link", "Address of the document in the app.", ({ id }, { page }) => addressOf({ source: id }, page.url)),
  ],
);

export const actorTable = makeTable(
  "actors",
  "One row a state, organisation, body, person or medium.",
  ({ dataset }) => [...dataset.actors.values()],
  ({ text, oneOf, idOf }) => [
    text("id", "The actor’s id.", ({ id }) => id),
    text("name", "Name.", ({ name }) => name),
    text("short_name", "Short name.", ({ shortName }) => shortName),
    oneOf("type", ACTOR_TYPES, "Type of actor.", ({ type }) => type),
    idOf("party", "actors", "The state or organisation that it counts for.", ({ party }, { dataset }) =>
      party < 0 ? null : dataset.parties[party]?.id,
    ),
  ],
);

const { text } = columnsOf<Term>();
const TERM = [
  text("id", "The id.", ({ id }) => id),
  text("name", "Name.", ({ name }) => name),
  text("definition", "What it means.", ({ definition }) => definition),
];
export const issueTable = makeTable(
  "issues",
  "One row an issue.",
  ({ dataset }) => dataset.issues,
  () => TERM,
);
export const trackTable = makeTable(
  "tracks",
  "One row a track of talks.",
  ({ dataset }) => dataset.tracks,
  () => TERM,
);

export const placeTable = makeTable(
  "places",
  "One row a place.",
  ({ dataset }) => dataset.places,
  ({ text }) => [
    text("id", "The place’s id.", ({ id }) => id),
    text("name", "Name.", ({ name }) => name),
    text("country", "Country (ISO 3166-1).", ({ country }) => country),
  ],
);
