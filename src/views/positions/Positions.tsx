import { useMemo } from "react";
import { asEventIndex } from "../../dataset/dataset";
import type { StanceRow } from "../../dataset/part";
import { changesBetween, sortAxis, stepsOf, tabulateStances } from "../../facts/positions";
import { hasBit } from "../../filter/bits";
import { useNarrow } from "../../panes/page/useMedia";
import { useReading } from "../../panes/reading/reading";
import { clearFilters, isFiltered } from "../../view/choose";
import { idsIn, idWords } from "../../view/idWords";
import { AsOf } from "./AsOf";
import { HowToRead } from "./HowToRead";
import { MatrixTable } from "./MatrixTable";
import type { MatrixProps } from "./matrixProps";
import { Orders } from "./Orders";
import { PartyCards } from "./PartyCards";
import { changesWords, nothingOf, whereNone } from "./words";

/** The matrix as of a day, under the filter. */
export function Positions({ rows }: { rows: readonly StanceRow[] }) {
  const { dataset, index, view, shown, change } = useReading();
  const narrow = useNarrow();
  const steps = useMemo(() => stepsOf(dataset), [dataset]);
  const until = view.asOf?.end ?? Number.POSITIVE_INFINITY;
  const previous = steps.filter((step) => step.until < until).at(-1) ?? null;
  const [issueWords, partyWords] = [idWords(view.issues), idWords(view.parties)];
  const { matrix, changeOf, changed, frame } = useMemo(() => {
    const placesOf = (words: string, places: ReadonlyMap<string, number>) =>
      new Set(idsIn(words).flatMap((id) => places.get(id) ?? []));
    const onlyIssues = placesOf(issueWords, index.at.issues);
    const onlyParties = placesOf(partyWords, index.at.parties);
    const made = tabulateStances({ dataset, rows, shown, onlyIssues, onlyParties, until });
    const counted = rows.filter(
      (row) =>
        hasBit(shown, row.event) &&
        (onlyIssues.size === 0 || onlyIssues.has(row.issue)) &&
        (onlyParties.size === 0 || onlyParties.has(row.party)),
    );
    const list = previous === null ? [] : changesBetween(dataset, counted, previous.until, until);
    const byCell = new Map(list.map((each) => [`${each.issue} ${each.party}`, each]));
    const first = counted[0] ? dataset.startOf(asEventIndex(counted[0].event)) : 0;
    const latest = counted.at(-1);
    const last = Math.max(dataset.head.asOfDay + 1, latest ? dataset.startOf(asEventIndex(latest.event)) : 0);
    return {
      matrix: made,
      changed: list,
      changeOf: (issue: number, party: number) => byCell.get(`${issue} ${party}`) ?? null,
      frame: { from: first, to: last, until: Math.min(until, last) },
    };
  }, [dataset, rows, shown, index, issueWords, partyWords, until, previous]);

  const issues = sortAxis(matrix.issues, view.rows, (at) => dataset.issues[at]?.name ?? "");
  const parties = sortAxis(matrix.parties, view.cols, (at) => dataset.parties[at]?.name ?? "");
  const issueAt = view.cell === null ? undefined : index.at.issues.get(view.cell.issue);
  const partyAt = view.cell === null ? undefined : index.at.parties.get(view.cell.party);
  const open = issueAt === undefined || partyAt === undefined ? null : { issue: issueAt, party: partyAt };
  const onToggle = (issue: number, party: number) => {
    const names = { issue: dataset.issues[issue]?.id ?? "", party: dataset.parties[party]?.id ?? "" };
    change({ ...view, cell: open?.issue === issue && open.party === party ? null : names });
  };
  const props: MatrixProps = { matrix, issues, parties, changes: changeOf, frame, open, onToggle };
  const firsts = changed.filter(({ before }) => before === null).length;

  return (
    <div className="positions" data-view-ready>
      <div className="positions-tools">
        <h2 className="visually-hidden">Positions: issues by parties</h2>
        <AsOf steps={steps} until={until} />
        <Orders />
        <p className="positions-note" data-changes>
          {changesWords(dataset, previous, changed.length - firsts, firsts, matrix)}
        </p>
        <HowToRead />
      </div>
      <div className="positions-scroll" data-anchor-scroll>
        {matrix.cells.length === 0 && (
          <div className="empty-hint">
            <p>
              <strong>No stance is recorded here</strong> <span>{whereNone(matrix.later, isFiltered(view))}</span>
            </p>
            {matrix.later > 0 ? (
              <p>
                <button type="button" className="button" onClick={() => change({ ...view, asOf: null })}>
                  Show all that is recorded
                </button>
              </p>
            ) : (
              isFiltered(view) && (
                <p>
                  <button type="button" className="button" onClick={() => change(clearFilters(view))}>
                    Clear all filters
                  </button>
                </p>
              )
            )}
          </div>
        )}
        {matrix.cells.length > 0 && (narrow ? <PartyCards {...props} /> : <MatrixTable {...props} />)}
        {open !== null && matrix.cellAt(open.issue, open.party) === null && (
          <p className="positions-note">
            {nothingOf(dataset.parties[open.party]?.name ?? "", dataset.issues[open.issue]?.name ?? "")}
          </p>
        )}
      </div>
    </div>
  );
}
