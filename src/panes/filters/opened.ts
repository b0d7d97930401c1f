import { createSignal } from "../page/signal";

/** Whether the filters lie open over the view, where there is no room for them beside it. */
export const filtersDrawn = createSignal(false);
