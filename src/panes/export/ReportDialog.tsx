import { useState } from "react";
import { REPORT_ERROR, REPORT_FORM, type Report, reportHow } from "../../words/reportError";
import { Dialog } from "../page/Dialog";
import { useReading } from "../reading/reading";
import { CopyText } from "./CopyText";

interface ReportDialogProps {
  readonly report: Report;
  /** Where it goes; null where the dataset names nobody. */
  readonly form: string | null;
  readonly onClose: () => void;
}

/** A report to go on with and to copy: no form says what its fields are called, so that none is filled in from here. */
export function ReportDialog({ report, form, onClose }: ReportDialogProps) {
  const { dataset } = useReading();
  const [text, setText] = useState(report.body);
  return (
    <Dialog heading={REPORT_ERROR} onClose={onClose}>
      <p className="report-how">{form === null ? reportHow(dataset.head) : REPORT_FORM}</p>
      <label className="report-text">
        The report
        <textarea className="field" rows={9} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="report-ways">
        <CopyText label="Copy the text" text={text} />
        {form !== null && (
          <a className="button" href={form} target="_blank" rel="noopener noreferrer">
            Open the form
          </a>
        )}
      </div>
    </Dialog>
  );
}
