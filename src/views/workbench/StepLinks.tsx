import { useReading } from "../../panes/reading/reading";
import { ViewLink } from "../../panes/reading/ViewLink";
import { WORKBENCH_STEPS } from "../../view/choices";
import { STEP_LABELS } from "./words";

/** The parts of the workbench; each has its address, so that Back leads from one to the other. */
export function StepLinks() {
  const { view } = useReading();
  return (
    <nav className="workbench-steps" aria-label="Parts of the workbench">
      {WORKBENCH_STEPS.map((step) => (
        <ViewLink key={step} to={{ ...view, step }} current={view.step === step}>
          {STEP_LABELS[step]}
        </ViewLink>
      ))}
    </nav>
  );
}
