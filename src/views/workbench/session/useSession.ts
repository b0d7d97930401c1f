import { useQueryClient } from "@tanstack/react-query";
import { useSignal } from "../../../panes/page/signal";
import { type Session, sessionOf } from "./session";
import type { SessionState } from "./state";

/** The dataset that is open in the workbench, null where none is, and what can be done with it. */
export function useSession(): { readonly state: SessionState | null; readonly controls: Session } {
  const controls = sessionOf(useQueryClient());
  return { state: useSignal(controls.state), controls };
}
