import { ROLES, TRANSFERRED } from "../../dataset/terms";
import type { SelectedEvent } from "../selection";
import { makeTable } from "./table";

/** What an event has several of, each with its place in the event's list, by which it is called. */
export interface Of<Part> {
  readonly event: SelectedEvent;
  readonly id: string;
  readonly part: Part;
}

/** Called as the Web Annotations call them: "2026-02-05-exchange-157#evidence-2". */
export const partsOf = <Part>(event: SelectedEvent, name: string, parts: readonly Part[]): readonly Of<Part>[] =>
  parts.map((part, i) => ({ event, id: partId(event, name, i), part }));

export const partId = ({ id }: SelectedEvent, name: string, place: number): string => `${id}#${name}-${place + 1}`;

export const participantTable = makeTable(
  "participants",
  "One row an actor of an event and the role that it has there; who has two roles has two rows.",
  ({ events }) => events.flatMap((event) => partsOf(event, "participant", event.detail.actors)),
  ({ text, oneOf, idOf }) => [
    text("id", "Event and place in its list.", ({ id }) => id),
    idOf("event", "events", "Of which event.", ({ event }) => event.id),
    idOf("actor", "actors", "Who.", ({ part }) => part.actor),
    oneOf("role", ROLES, "As what.", ({ part }) => part.role),
    idOf("for", "actors", "For whom.", ({ part }) => part.for),
  ],
);

export const handoverTable = makeTable(
  "handovers",
  "One row a handover of an exchange: so many of whom, from one side to the other.",
  ({ events }) => events.flatMap((event) => partsOf(event, "handover", event.detail.exchange?.transfers ?? [])),
  ({ text, whole, oneOf, idOf }) => [
    text("id", "Event and place in its list.", ({ id }) => id),
    idOf("event", "events", "The exchange.", ({ event }) => event.id),
    idOf("from", "actors", "Who handed over.", ({ part }) => part.from),
    idOf("to", "actors", "Who received.", ({ part }) => part.to),
    oneOf("what", TRANSFERRED, "Whom or what.", ({ part }) => part.what),
    whole("count", "How many; empty where the sources give no number.", ({ part }) => part.count),
  ],
);
