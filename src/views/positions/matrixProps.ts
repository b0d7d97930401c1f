import type { AxisEntry, Cell, Matrix } from "../../facts/positions";
import type { Compared } from "../../facts/standing";
import type { LineFrame } from "./StepMark";

/** What both forms of the matrix, the table and the cards, are drawn from. */
export interface MatrixProps {
  readonly matrix: Matrix;
  /** Sorted. */
  readonly issues: readonly AxisEntry[];
  readonly parties: readonly AxisEntry[];
  /** What came of a cell since the earlier day; null where one day is looked at alone. */
  readonly comparedOf: (cell: Cell) => Compared | null;
  readonly frame: LineFrame;
  /** Parties that stand beside each other whatever else is shown, by index, two at most. */
  readonly pinned: readonly number[];
  readonly onPin: (parties: readonly number[]) => void;
  /** The cell whose trail is open. */
  readonly open: { readonly issue: number; readonly party: number } | null;
  readonly onToggle: (issue: number, party: number) => void;
}
