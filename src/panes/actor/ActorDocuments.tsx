import { useQuery } from "@tanstack/react-query";
import type { ActorName as Actor } from "../../dataset/dataset";
import { CONTROL_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { SourceRow } from "../../dataset/part";
import { sourcesQuery } from "../../files/queries";
import { formatEdtf } from "../../time/edtfWords";
import { formatNumber } from "../../time/formatNumber";
import { closeActor, openSource } from "../../view/choose";
import { LoadFailed } from "../page/LoadFailed";
import { useReading } from "../reading/reading";
import { documentsOf, meansOfControl } from "./words";

const AT_FIRST = 6;

/** For an outlet or agency: who controls it as a publisher, and the documents of the dataset that it publishes or that carry it. */
export function ActorDocuments({ actor }: { actor: Actor }) {
  const { dataset, view, change } = useReading();
  const isMedia = actor.type === "media";
  const query = useQuery({ ...sourcesQuery(dataset), enabled: isMedia });
  if (!isMedia) return null;
  if (query.error) {
    return <LoadFailed what="Its documents" error={query.error} retry={() => void query.refetch()} />;
  }
  const rows = query.data ?? [];
  const own = rows.filter(({ publisher }) => publisher.id === actor.id);
  const carried = rows.filter(({ agency, publisher }) => agency === actor.id && publisher.id !== actor.id);
  const publisher = own[0]?.publisher;
  const latest = [...own, ...carried].sort(newestFirst).slice(0, AT_FIRST);
  return (
    <section>
      {publisher && (
        <p>
          <strong>{CONTROL_DEFINITIONS[publisher.control].label}</strong>
          <span>{meansOfControl(publisher)}</span>
        </p>
      )}
      <h3>
        Documents <small>{formatNumber(own.length + carried.length)}</small>
      </h3>
      <p>{documentsOf(own.length, carried.length)}</p>
      <ul className="actor-list">
        {latest.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="actor-event"
              onClick={() => change(openSource({ ...closeActor(view), event: null }, row.id, null))}
            >
              <span>
                <span className="actor-event-title" lang={row.language}>
                  {row.title}
                </span>
                <small>{`${row.publisher.name}, ${formatEdtf(row.published, "short")}`}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const newestFirst = (a: SourceRow, b: SourceRow): number =>
  a.published < b.published ? 1 : a.published > b.published ? -1 : 0;
