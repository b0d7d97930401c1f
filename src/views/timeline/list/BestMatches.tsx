import { asEventIndex } from "../../../dataset/dataset";
import { useEvent } from "../../../files/queries";
import { hasBit } from "../../../filter/bits";
import { useSmall } from "../../../panes/page/useMedia";
import { useReading } from "../../../panes/reading/reading";
import { pickAnswer } from "../../../search/highlight";
import type { SearchField, SearchHit } from "../../../search/protocol";
import { formatWhen } from "../../../time/words";
import { chooseEvent } from "../../../view/choose";
import { Marked } from "./Marked";

/** The list itself is just below: these are the first few. */
const LISTED = 3;

/** The events that answer the search best, exact wording of a quote first; the list below keeps the order of time. */
export function BestMatches() {
  const { view, shown, search } = useReading();
  const small = useSmall();
  const hits = (search.result?.hits ?? []).filter((hit) => hasBit(shown, hit.event)).slice(0, LISTED);
  if (view.q === "" || hits.length === 0) return null;
  return (
    <section className="best-matches" aria-label="Best matches">
      <details open={!small}>
        <summary className="eyebrow">Best matches</summary>
        <ol>
          {hits.map((hit) => (
            <BestMatch key={hit.event} hit={hit} />
          ))}
        </ol>
      </details>
    </section>
  );
}

function BestMatch({ hit }: { hit: SearchHit }) {
  const { dataset, view, search, change } = useReading();
  const event = asEventIndex(hit.event);
  const { value } = useEvent(dataset, event);
  const forgiven = search.result?.forgiven ?? [];
  const words = value ? answerOf(value.detail, hit.field, view.q, forgiven) : null;
  return (
    <li>
      <button type="button" onClick={() => change(chooseEvent(view, dataset.idOf(event)))}>
        <span className="best-match-title">
          <Marked text={dataset.titleOf(event)} />
        </span>
        <small>{formatWhen(dataset.whenOf(event), "short")}</small>
        {words && (
          <span className={hit.field === "quotes" ? "best-match-quote" : "best-match-words"}>
            <Marked text={words} />
          </span>
        )}
      </button>
    </li>
  );
}

/** The quote that answers best, or the summary, by the field that answered. */
function answerOf(
  detail: { readonly summary: string; readonly evidence: readonly { readonly quote: string }[] },
  field: SearchField,
  q: string,
  forgiven: readonly string[],
): string | null {
  if (field === "summary") return detail.summary;
  if (field !== "quotes") return null;
  return pickAnswer(
    detail.evidence.map(({ quote }) => quote),
    q,
    forgiven,
  );
}
