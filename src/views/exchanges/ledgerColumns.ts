/** Date with title, to one side, to the other, in all. */
export const LEDGER_COLUMNS = 4;

/** Where a row stands among the virtual ones, and how it is measured. */
export interface Place {
  readonly ref: (element: Element | null) => void;
  readonly index: number;
}
