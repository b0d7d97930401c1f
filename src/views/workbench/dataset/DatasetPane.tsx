import { useState } from "react";
import type { SessionState } from "../session/state";
import { Changed } from "./Changed";
import { Faults } from "./Faults";
import { FileText, type TextPlace } from "./FileText";
import { FirstSteps } from "./FirstSteps";
import { Forget } from "./Forget";
import { HeadForm } from "./HeadForm";
import { LeftOut } from "./LeftOut";
import { Save } from "./Save";
import { Tables } from "./Tables";
import { ToFinish } from "./ToFinish";
import "./dataset.css";

/** The open dataset as a whole: what is wrong with it, what is unfinished, what was changed, and how it is saved. */
export function DatasetPane({ state }: { state: SessionState }) {
  const [place, setPlace] = useState<TextPlace | null>(null);
  if (place !== null) return <FileText key={place.file} place={place} state={state} onClose={() => setPlace(null)} />;
  return (
    <div className="dataset-pane">
      <div className="dataset-main">
        {state.counts?.events === 0 && <FirstSteps />}
        <Save state={state} />
        <Faults faults={state.faults} shown={state.counts !== null} onOpen={setPlace} />
        <ToFinish state={state} />
        <Changed state={state} />
        <LeftOut names={state.ignored} />
      </div>
      <div className="dataset-side">
        <HeadForm state={state} />
        <Tables state={state} />
        <Forget />
      </div>
    </div>
  );
}
