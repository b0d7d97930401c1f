import { REPORT_ERROR, REPORT_HOW, type Report, reportAddress } from "../words/reportError";

/** The way to report an error: a letter or form where the dataset names a contact, else the text to copy. */
export function ReportIt({ contact, report }: { contact: string | undefined; report: Report }) {
  const address = reportAddress(contact, report);
  if (address?.startsWith("mailto:")) return <a href={address}>{REPORT_ERROR}</a>;
  return (
    <details className="report">
      <summary>{REPORT_ERROR}</summary>
      {address === null ? (
        <p>{REPORT_HOW}</p>
      ) : (
        <p>
          <a href={address}>Open the form</a> <span>and say what it is about:</span>
        </p>
      )}
      <pre>{report.body}</pre>
    </details>
  );
}
