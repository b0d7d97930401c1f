import type { DatasetHead } from "../dataset/dataset";
import { REPORT_ERROR, type Report, reportAddress, reportHow } from "../words/reportError";

/** The way to report an error: a letter or form where the dataset names a contact, else the text to copy. */
export function ReportIt({ head, report }: { head: DatasetHead; report: Report }) {
  const address = reportAddress(head.contact, report);
  if (address?.startsWith("mailto:")) return <a href={address}>{REPORT_ERROR}</a>;
  return (
    <details className="report">
      <summary>{REPORT_ERROR}</summary>
      {address === null ? (
        <p>{reportHow(head)}</p>
      ) : (
        <p>
          <a href={address}>Open the form</a> <span>and say what it is about:</span>
        </p>
      )}
      <pre>{report.body}</pre>
    </details>
  );
}
