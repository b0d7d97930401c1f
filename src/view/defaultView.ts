import { type Filter, filterOf, ROWS, type View, viewOf } from "./view";

/** What a reader sees at the address without parameters; formatView leaves these values out. */
export const DEFAULT_VIEW: View = viewOf((field) => ROWS[field].usual);

/** The filter that shows every event. */
export const NO_FILTER: Filter = filterOf(DEFAULT_VIEW);
