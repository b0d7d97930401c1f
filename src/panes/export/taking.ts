import type { EventIndex } from "../../dataset/dataset";
import { createSignal } from "../page/signal";

/** What the reader wants to take along: what is shown, and of it this event where one is named. Null: nothing. */
export const taking = createSignal<{ readonly event: EventIndex | null } | null>(null);
