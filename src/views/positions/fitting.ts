/** Widths in CSS pixels of the issues' column, and of a party's at least. */
export const ISSUE_PX = 148;
const PARTY_PX = 208;

export interface Fitting {
  /** How many parties are shown, and how wide the column of each is. */
  readonly shown: number;
  readonly partyPx: number;
  /** Whether the pinned parties can stay in sight beside one more that moves. */
  readonly sticky: boolean;
}

/** As many parties as fit a width, one at least and those that are pinned; all of them where the reader asks for all. */
export function fitParties(widthPx: number, parties: number, pinned: number, all: boolean): Fitting {
  const fit = Math.max(1, pinned, Math.floor((widthPx - ISSUE_PX) / PARTY_PX));
  const shown = all ? parties : Math.min(parties, fit);
  const partyPx = Math.max(PARTY_PX, Math.floor((widthPx - ISSUE_PX) / Math.max(1, shown)));
  return { shown, partyPx, sticky: widthPx >= ISSUE_PX + (pinned + 1) * partyPx };
}
