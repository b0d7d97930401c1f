import { useRef, useState } from "react";
import { laterScript } from "../page/laterPart";
import { useOutsidePress } from "../page/useOutsidePress";
import { useReading } from "../reading/reading";
import type { PictureFormat } from "./pictureFile";
import { notDrawn, saved } from "./words";
import "./savePicture.css";

const pictureScript = laterScript(() => import("./savePictureFile"));

/** Saves the timeline as it stands as a picture, to print or to edit. */
export function SavePicture() {
  const { dataset, view, shownCount, liveSpan } = useReading();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useOutsidePress(root, open, () => setOpen(false));

  const save = async (format: PictureFormat) => {
    setSaid("Drawing the picture…");
    try {
      pictureScript.forget();
      const { savePictureFile } = await pictureScript.load();
      const name = await savePictureFile(format, { dataset, view, shownCount, span: liveSpan.get() });
      setSaid(saved(name));
    } catch (error) {
      setSaid(notDrawn(error instanceof Error ? error.message : String(error)));
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the choices from any of its buttons
    <div
      className="save-picture"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        // The page would close the source panel as well.
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className="button"
        ref={button}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          setSaid("");
        }}
        title="Save picture"
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 1v9M4.5 6.5L8 10l3.5-3.5M2 11v3h12v-3" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        <span className="visually-hidden">Save picture</span>
      </button>
      {open && (
        <div className="save-picture-choices">
          <button type="button" className="button" onClick={() => void save("svg")}>
            SVG, to edit or print
          </button>
          <button type="button" className="button" onClick={() => void save("png")}>
            PNG, to share
          </button>
          <span role="status">{said}</span>
        </div>
      )}
    </div>
  );
}
