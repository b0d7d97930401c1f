import { CONTROL_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { ListedSource } from "../../facts/sourceList";
import { NoteNumbers } from "../../panes/event/NoteNumbers";
import { useReading } from "../../panes/reading/reading";
import { openSource } from "../../view/choose";
import { counted } from "../../words/counted";
import { checkedOf, eventsOn, kindOfDocument, publisherAndAgency } from "./words";

/** One document: what it is, who publishes and controls it, what rests on it. Opens it in the source panel. */
export function SourceListRow({ source: { row, shown } }: { source: ListedSource }) {
  const { dataset, view, change } = useReading();
  const { publisher } = row;
  const open = view.source === row.id;
  const agency = row.agency ? dataset.actors.get(row.agency)?.name : undefined;
  return (
    <button
      type="button"
      className="document"
      data-document={row.id}
      aria-current={open || undefined}
      onClick={() => change(openSource({ ...view, event: null }, row.id, null))}
    >
      <span className="document-title">
        <span lang={row.language}>{row.title}</span>
        <NoteNumbers sources={[row.id]} />
      </span>
      <span className="document-who">
        <span>{publisherAndAgency(publisher.name, agency)}</span>{" "}
        <span data-control={publisher.control}>{CONTROL_DEFINITIONS[publisher.control].label}</span>
      </span>
      <span className="document-what">{kindOfDocument(row)}</span>
      <span className="document-rests">
        <span>{eventsOn(shown, row.events)}</span>
        <span>{counted(row.quotes, "quote")}</span>
        <span>{checkedOf(row.checked, row.quotes)}</span>
      </span>
    </button>
  );
}
