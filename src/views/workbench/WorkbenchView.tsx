import { useReading } from "../../panes/reading/reading";
import { DatasetPane } from "./dataset/DatasetPane";
import { EventPane } from "./event/EventPane";
import { OpenPane } from "./open/OpenPane";
import { PublishPane } from "./publish/PublishPane";
import { StepLinks } from "./StepLinks";
import { useSession } from "./session/useSession";
import { TablePane } from "./table/TablePane";
import { WorkbenchHead } from "./WorkbenchHead";
import { MarkWords } from "./write/MarkWords";
import "./workbench.css";

/** The workbench: a dataset is opened, or begun; then its parts stand beside each other. */
export function WorkbenchView() {
  const { view } = useReading();
  const { state } = useSession();
  return (
    <article className="workbench">
      <WorkbenchHead />
      {state !== null && <StepLinks />}
      {view.step === "table" ? (
        <TablePane state={state} />
      ) : state === null ? (
        <OpenPane />
      ) : view.step === "write" ? (
        <EventPane
          state={state}
          marking={(event, onEvidence) => <MarkWords state={state} event={event} onEvidence={onEvidence} />}
        />
      ) : view.step === "publish" ? (
        <PublishPane state={state} />
      ) : (
        <DatasetPane state={state} />
      )}
    </article>
  );
}
