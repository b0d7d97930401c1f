import type { Dataset } from "../../dataset/dataset";
import type { BarColumn } from "../../facts/barColumns";
import type { Sides } from "../../facts/exchanges";
import { formatNumber } from "../../time/formatNumber";
import { formatMonth, formatWhen } from "../../time/words";
import type { Counted } from "../../view/choices";

import { countedWords, nameSide, tallyWords } from "./sideWords";

/** "5 February 2026: 157 people to Ukraine, 160 to Russia; mediated by UAE; sources differ". */
export function columnWords(dataset: Dataset, column: BarColumn, sides: Sides, counted: Counted): string {
  const { exchanges, first, second, grain } = column;
  const only = exchanges[0];
  const when =
    grain === "exchange" && only
      ? formatWhen(dataset.whenOf(only.event), "long")
      : `${grain === "month" ? formatMonth(column.at) : formatMonth(column.at).slice(-4)}, ${formatNumber(exchanges.length)} ${
          exchanges.length === 1 ? "exchange" : "exchanges"
        }`;
  const both = [
    `${tallyWords(first)} ${countedWords(counted, first.known)} to ${nameSide(dataset, sides, 0)}`,
    `${tallyWords(second)} to ${nameSide(dataset, sides, 1)}`,
  ].join(", ");
  const names = (only?.mediators ?? []).map((party) => dataset.parties[party]?.shortName).join(" and ");
  const mediated = grain === "exchange" && names !== "" ? `; mediated by ${names}` : "";
  const differ = exchanges.some(({ disagreements }) => disagreements > 0) ? "; sources differ" : "";
  return `${when}: ${both}${mediated}${differ}`;
}
