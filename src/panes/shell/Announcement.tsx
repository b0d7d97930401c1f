import { focusBack } from "../page/focusBack";
import "./notices.css";

interface AnnouncementProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly text: string;
  readonly action: string;
  readonly onAct: () => void;
  readonly hide?: string;
  readonly onHide: () => void;
}

/** Something that the page says of itself, with what can be done about it, until the reader has hidden it. */
export function Announcement({ label, text, action, onAct, hide = "Hide this notice", onHide }: AnnouncementProps) {
  return (
    <section className="notices" role="status" aria-label={label} data-mended>
      <p>{text}</p>
      <p className="notices-ways">
        <button type="button" className="button" onClick={onAct}>
          {action}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            onHide();
            focusBack(".status-count");
          }}
        >
          {hide}
        </button>
      </p>
    </section>
  );
}
