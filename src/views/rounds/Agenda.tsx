import type { RoundPage } from "../../facts/rounds";
import { useReading } from "../../panes/reading/reading";
import { useChooseHere } from "./roundContext";
import { stayedOpen } from "./words";
import "./agenda.css";

/** The issues on the table and what became of each by the agreements on record. */
export function Agenda({ page }: { page: RoundPage }) {
  const { dataset } = useReading();
  const choose = useChooseHere();
  const open = page.agenda.filter(({ agreed }) => agreed.length === 0);
  const nameOf = (issue: number) => dataset.issues[issue]?.name ?? "";
  if (page.agenda.length === 0) return <p className="round-unknown">Unknown: no issue is recorded for this round.</p>;
  return (
    <>
      <ul className="agenda">
        {page.agenda.map(({ issue, agreed }) => (
          <li key={issue} data-open={agreed.length === 0 || undefined}>
            <span className="agenda-issue">{nameOf(issue)}</span>
            {agreed.length === 0 && <span className="agenda-state">○ stayed open</span>}
            {agreed.map(({ event, tie }) => (
              <span key={event} className="agenda-state">
                <span>● named in</span>{" "}
                <button type="button" className="text-button" onClick={() => choose(event)}>
                  {dataset.titleOf(event)}
                </button>
                {tie === "after" && <span>{", made later in this track"}</span>}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className="round-how">{stayedOpen(open.length, page.agenda.length)}</p>
    </>
  );
}
