import { CONTROL_DEFINITIONS, SOURCE_TYPE_DEFINITIONS } from "../../dataset/definitions";
import type { ListedSource } from "../../facts/sourceList";
import { useReading } from "../../panes/reading/reading";
import { formatEdtf } from "../../time/edtfWords";
import { formatNumber } from "../../time/formatNumber";
import { openSource } from "../../view/choose";
import { languageName } from "./languageName";

const countWords = (n: number, one: string): string => `${formatNumber(n)} ${n === 1 ? one : `${one}s`}`;

/** One document: what it is, who publishes and controls it, what rests on it. Opens it in the source panel. */
export function SourceListRow({ source: { row, shown } }: { source: ListedSource }) {
  const { dataset, view, change } = useReading();
  const { publisher } = row;
  const open = view.source === row.id;
  const agency = row.agency ? dataset.actors.get(row.agency)?.name : undefined;
  const events =
    shown === row.events ? countWords(row.events, "event") : `${shown} of ${countWords(row.events, "event")}`;
  return (
    <button
      type="button"
      className="document"
      data-document={row.id}
      aria-current={open || undefined}
      onClick={() => change(openSource({ ...view, event: null }, row.id, null))}
    >
      <span className="document-title" lang={row.language}>
        {row.title}
      </span>
      <span className="document-who">
        <span>{`${publisher.name}${agency ? `, carrying ${agency}` : ""} ·`}</span>{" "}
        <span data-control={publisher.control}>{CONTROL_DEFINITIONS[publisher.control].label}</span>
      </span>
      <span className="document-what">{`${SOURCE_TYPE_DEFINITIONS[row.type].label} · ${languageName(row.language)} · ${formatEdtf(row.published, "short")}`}</span>
      <span className="document-rests">
        <span>{events}</span>
        <span>{countWords(row.quotes, "quote")}</span>
        <span>
          {row.checked === 0 ? "not checked yet" : row.checked === row.quotes ? "checked" : `${row.checked} checked`}
        </span>
      </span>
    </button>
  );
}
