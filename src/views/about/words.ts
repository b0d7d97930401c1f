import type { DatasetHead } from "../../dataset/dataset";
import type { Release } from "../../dataset/part";
import { CHANGE_TYPES, type ChangeType } from "../../dataset/terms";
import { asDay } from "../../time/day";
import { formatEdtf } from "../../time/edtfWords";
import { formatNumber } from "../../time/formatNumber";
import { formatDay } from "../../time/words";

/** The dataset as a text names it, where no style is asked for. */
export function citeAsWords(head: DatasetHead): string {
  const { title, version, creator, publisher, doi } = head;
  const by = creator === undefined ? "" : `${creator}. `;
  const from = publisher === undefined || publisher === creator ? "Published with Parley." : `${publisher}.`;
  const where = doi === undefined ? "" : ` https://doi.org/${doi}`;
  return `${by}${title} (version ${version}) [Data set]. Kept up to ${formatDay(asDay(head.asOfDay))}. ${from}${where}`;
}

export const CHANGE_WORDS: { readonly [type in ChangeType]: string } = {
  added: "Added",
  corrected: "Corrected",
  withdrawn: "Withdrawn",
};

/** "Version 2.0.0, 25 November 2026: 76 added, 357 corrected, 16 withdrawn". */
export function describeRelease({ version, date, changes }: Release): string {
  const counts = CHANGE_TYPES.flatMap((type) => {
    const count = changes.filter((change) => change.type === type).length;
    return count === 0 ? [] : [`${formatNumber(count)} ${type}`];
  });
  return `Version ${version}, ${formatEdtf(date)}: ${counts.length > 0 ? counts.join(", ") : "nothing told"}`;
}
