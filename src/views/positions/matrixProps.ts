import type { AxisEntry, Change, Matrix } from "../../facts/positions";
import type { LineFrame } from "./StepMark";

/** What both forms of the matrix, the table and the cards, are drawn from. */
export interface MatrixProps {
  readonly matrix: Matrix;
  /** Sorted. */
  readonly issues: readonly AxisEntry[];
  readonly parties: readonly AxisEntry[];
  /** What changed in a cell since the stop before, null for nothing. */
  readonly changes: (issue: number, party: number) => Change | null;
  readonly frame: LineFrame;
  /** The cell whose trail is open. */
  readonly open: { readonly issue: number; readonly party: number } | null;
  readonly onToggle: (issue: number, party: number) => void;
}
