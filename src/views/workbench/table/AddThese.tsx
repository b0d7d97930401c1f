import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useReading } from "../../../panes/reading/reading";
import { DEFAULT_VIEW } from "../../../view/defaultView";
import { beginFor, type Imported } from "../../../workbench/table/importTable";
import type { Table } from "../../../workbench/table/table";
import { KeptBefore } from "../open/KeptBefore";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";
import { addStep, addThese, couldNotAdd, nothingToAdd, wereAdded } from "./words";

interface AddTheseProps {
  readonly table: Table;
  readonly imported: Imported;
  readonly isBusy: boolean;
  readonly state: SessionState | null;
  readonly onAdded: (said: string) => void;
}

/** Adds what the rows became as one step; where no dataset is open it begins one. */
export function AddThese({ table, imported: { counts, edit }, isBusy, state, onAdded }: AddTheseProps) {
  const { view, change } = useReading();
  const { controls } = useSession();
  const [fault, setFault] = useState("");
  const [adding, setAdding] = useState(false);
  /** Waits for a word about what this browser still keeps of another dataset. */
  const [asks, setAsks] = useState(false);
  const kept = useQuery({ queryKey: ["workbench-kept"], queryFn: controls.kept, networkMode: "always", retry: false });
  if (counts.events + counts.drafts === 0) return <p>{nothingToAdd(counts)}</p>;

  const add = async () => {
    setAsks(false);
    setFault("");
    setAdding(true);
    try {
      if (state === null) {
        const texts = beginFor(table);
        await controls.open({ from: table.name, folder: null, unread: new Map(), ignored: [], texts });
      }
      await controls.edit(addStep(counts, table.name), edit);
      // Another dataset is another page: there it is seen as a whole.
      if (state === null) change({ ...DEFAULT_VIEW, theme: view.theme, view: "workbench" });
      else onAdded(wereAdded(counts, table.name));
    } catch (error) {
      setFault(couldNotAdd(error));
      setAdding(false);
    }
  };
  const blocked = isBusy || adding || (state !== null && state.readOnly !== null);
  return (
    <div className="table-add">
      <button
        type="button"
        className="button button-main"
        aria-disabled={blocked}
        onClick={() => {
          if (blocked) return;
          if (state === null && (kept.data?.changes ?? 0) > 0) setAsks(true);
          else void add();
        }}
      >
        {addThese(counts, state !== null)}
      </button>
      {asks && kept.data && <KeptBefore kept={kept.data} onOpen={() => void add()} onStay={() => setAsks(false)} />}
      <div role="alert" className="open-fault">
        {fault}
      </div>
    </div>
  );
}
