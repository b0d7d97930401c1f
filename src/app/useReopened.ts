import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { OPENED_IN_TAB } from "../files/opened";
import { laterScript } from "../panes/page/laterPart";
import { dataAddressIn } from "../view/dataAddress";
import { HAS_WORKBENCH } from "../view/hasWorkbench";

const sessions = laterScript(async () => (await import("../views/workbench/session/session")).sessionOf);

/**
 * Where this tab showed a dataset of the reader's own before it was loaded again, opens that first: true until it stands,
 * or cannot be had.
 */
export function useReopened(): boolean {
  const client = useQueryClient();
  const [reopening, setReopening] = useState(hadOwn);
  useEffect(() => {
    if (!reopening) return;
    let gone = false;
    const reopen = async () => {
      const sessionOf = await sessions.load();
      if (!gone) await sessionOf(client).restore();
    };
    // Whatever hinders it, the page's own dataset is shown, and the workbench says what it has.
    reopen()
      .catch(() => undefined)
      .finally(() => {
        if (!gone) setReopening(false);
      });
    return () => {
      gone = true;
    };
  }, [client, reopening]);
  return reopening;
}

function hadOwn(): boolean {
  const { search } = window.location;
  // Whoever follows a link is shown what it names.
  if (!HAS_WORKBENCH || new URLSearchParams(search).has("embed") || dataAddressIn(search) !== null) return false;
  try {
    return window.sessionStorage.getItem(OPENED_IN_TAB) !== null;
  } catch {
    return false;
  }
}
