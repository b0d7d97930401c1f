import type { CSSProperties } from "react";
import type { Dataset } from "../../dataset/dataset";
import { TRANSFERRED_DEFINITIONS } from "../../dataset/definitions";
import type { Transferred } from "../../dataset/terms";
import type { Sides } from "../../facts/exchanges";
import type { Received, Tally } from "../../facts/received";
import { isSome } from "../../facts/received";
import { formatNumber } from "../../time/formatNumber";
import type { Counted } from "../../view/choices";

/** Short name of the party on a side. */
export const nameSide = (dataset: Dataset, sides: Sides, side: 0 | 1): string =>
  dataset.parties[sides[side]]?.shortName ?? "nobody else";

/** The side's colour as `--side`, for its bars and its words. */
export function sideStyle(dataset: Dataset, sides: Sides, side: 0 | 1): CSSProperties {
  const color = dataset.parties[sides[side]]?.color ?? "ink";
  return { ["--side" as string]: `var(--party-${color})` };
}

export function countWhat(n: number, what: Transferred): string {
  const { one, label } = TRANSFERRED_DEFINITIONS[what];
  return `${formatNumber(n)} ${n === 1 ? one : label}`;
}

export const countedWords = (counted: Counted, n: number): string =>
  counted === "bodies" ? (n === 1 ? "body" : "bodies") : n === 1 ? "person" : "people";

/** "157", "12 and an unknown number", "an unknown number", "none". */
export function tallyWords({ known, unknown }: Tally): string {
  if (unknown === 0) return known === 0 ? "none" : formatNumber(known);
  return known === 0 ? "an unknown number" : `${formatNumber(known)} and an unknown number`;
}

/** What a side received, by kind: "150 prisoners of war, 7 civilians". */
export function listReceived(received: Received, order: readonly Transferred[]): string {
  return order
    .filter((what) => isSome(received[what]))
    .map((what) => {
      const { known, unknown } = received[what];
      if (unknown === 0) return countWhat(known, what);
      const rest = `an unknown number of ${TRANSFERRED_DEFINITIONS[what].label}`;
      return known === 0 ? rest : `${countWhat(known, what)} and ${rest}`;
    })
    .join(", ");
}
