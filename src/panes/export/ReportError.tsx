import { useState } from "react";
import { createPortal } from "react-dom";
import { useOpened } from "../../files/opened";
import { REPORT_ERROR, reportAddress, reportErrorIn } from "../../words/reportError";
import { Later } from "../page/Later";
import { laterPart } from "../page/laterPart";
import { useReading } from "../reading/reading";
import { type Reportable, reportNow } from "./reportable";
import "./reportError.css";

const reportDialog = laterPart("The way to report an error", async () => (await import("./ReportDialog")).ReportDialog);

interface ReportErrorProps {
  readonly of: Reportable;
  /** What it is about, for who hears several of them. */
  readonly about?: string;
}

/** The way to report an error: a letter that is begun, or the text of one with the form that it goes into, or to copy. Another site's readers report from ours. */
export function ReportError({ of, about }: ReportErrorProps) {
  const { dataset, view } = useReading();
  const isOwn = useOpened() === null;
  const [open, setOpen] = useState(false);
  if (view.embed) return null;
  const { contact } = dataset.head;
  const report = reportNow(dataset, isOwn, of);
  const address = reportAddress(contact, report);
  const name = about === undefined ? undefined : reportErrorIn(about);
  if (address?.startsWith("mailto:")) {
    return (
      <a className="text-button report-error" href={address} aria-label={name}>
        {REPORT_ERROR}
      </a>
    );
  }
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        className="text-button report-error"
        aria-label={name}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {REPORT_ERROR}
      </button>
      {open &&
        createPortal(
          <Later part={reportDialog} props={{ report, form: address, onClose: close }} onDismiss={close} />,
          document.body,
        )}
    </>
  );
}
