import { useState } from "react";
import { useReading } from "../../../panes/reading/reading";
import { ViewLink } from "../../../panes/reading/ViewLink";
import type { SessionState } from "../session/state";
import { PickTable } from "./PickTable";
import type { Picked } from "./picked";
import { ReadIn } from "./ReadIn";
import "../open/open.css";
import "./table.css";

/** A table becomes events of the open dataset, or of one that begins with it. */
export function TablePane({ state }: { state: SessionState | null }) {
  const { view } = useReading();
  const [picked, setPicked] = useState<Picked | null>(null);
  const [added, setAdded] = useState("");
  return (
    <div className="table-pane">
      {state === null && (
        <p>
          <ViewLink to={{ ...view, step: "dataset" }}>Other ways to begin</ViewLink>
        </p>
      )}
      <p role="status" className="table-added">
        {added}
      </p>
      {added !== "" && (
        <p>
          <ViewLink to={{ ...view, step: "dataset" }}>See what is in the dataset now</ViewLink>
        </p>
      )}
      {picked === null ? (
        <PickTable
          onPick={(next) => {
            setAdded("");
            setPicked(next);
          }}
        />
      ) : (
        <ReadIn
          picked={picked}
          state={state}
          onLeave={(said = "") => {
            setAdded(said);
            setPicked(null);
          }}
        />
      )}
    </div>
  );
}
