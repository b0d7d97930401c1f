import { defaultRangeExtractor, type Range } from "@tanstack/react-virtual";

/** Paper has no rows to scroll to: all of a list are there. */
const everyRow = ({ count }: Range): number[] => Array.from({ length: count }, (_, i) => i);

/** Which rows of a list exist, on screen or on paper. */
export const rowsFor = (onPaper: boolean) => (onPaper ? everyRow : defaultRangeExtractor);
