import type { Sides } from "../../facts/exchanges";
import { LEDGER_GROUPS, type LedgerGroup, type LedgerSort } from "../../facts/ledger";
import { Choice } from "../../panes/page/Choice";
import { useReading } from "../../panes/reading/reading";
import type { Counted } from "../../view/choices";
import { LEDGER_COLUMNS } from "./ledgerColumns";
import { nameSide } from "./sideWords";
import { inAll, toSide } from "./words";

interface LedgerHeadProps {
  readonly sides: Sides;
  readonly sort: LedgerSort;
  readonly group: LedgerGroup;
  readonly counted: Counted;
}

const GROUP_WORDS: { readonly [group in LedgerGroup]: string } = {
  year: "by year",
  mediator: "by mediator",
  none: "as one list",
};

/** Column heads that sort, and how the rows are grouped. */
export function LedgerHead({ sides, sort, group, counted }: LedgerHeadProps) {
  const { dataset, view, change } = useReading();
  const order = (next: LedgerSort) => () => change({ ...view, sort: next === "newest" ? null : next });
  const heads = [
    { sorts: "to-first", words: toSide(nameSide(dataset, sides, 0)) },
    { sorts: "to-second", words: toSide(nameSide(dataset, sides, 1)) },
    { sorts: "people", words: inAll(counted) },
  ] as const;
  const byDate = sort === "newest" || sort === "oldest";
  return (
    <thead>
      <tr>
        <td colSpan={LEDGER_COLUMNS} className="ledger-tools">
          <Choice
            label="Grouped"
            options={LEDGER_GROUPS}
            words={GROUP_WORDS}
            value={group}
            onChoose={(next) => change({ ...view, group: next === "year" ? null : next })}
          />
        </td>
      </tr>
      <tr className="ledger-heads">
        <th scope="col" aria-sort={byDate ? (sort === "newest" ? "descending" : "ascending") : "none"}>
          <button type="button" onClick={order(sort === "newest" ? "oldest" : "newest")}>
            <span>{"Date "}</span>
            {byDate && <span aria-hidden="true">{sort === "newest" ? "↓" : "↑"}</span>}
          </button>
        </th>
        {heads.map(({ sorts, words }) => (
          <th key={sorts} scope="col" aria-sort={sort === sorts ? "descending" : "none"}>
            <button type="button" onClick={order(sort === sorts ? "newest" : sorts)}>
              <span>{words}</span> {sort === sorts && <span aria-hidden="true">↓</span>}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
