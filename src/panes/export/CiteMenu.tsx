import { useState } from "react";
import { createPortal } from "react-dom";
import { Later } from "../page/Later";
import { laterPart } from "../page/laterPart";
import type { Citing } from "./citing";
import "./export.css";

const citeDialog = laterPart("The citations", async () => (await import("./CiteDialog")).CiteDialog);

const LABELS: { readonly [what in Citing["what"]]: string } = {
  event: "Cite this event",
  quote: "Cite these words",
  source: "Cite this source",
  dataset: "Cite this dataset",
};

/** A button that opens the ways to cite something: three styles to copy, three formats to save. */
export function CiteMenu({ of }: { of: Citing }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {LABELS[of.what]}
      </button>
      {open &&
        // Out of the text it is asked for in: a dialog may not stand in a paragraph.
        createPortal(
          <Later
            part={citeDialog}
            props={{ heading: LABELS[of.what], of, onClose: () => setOpen(false) }}
            onDismiss={() => setOpen(false)}
          />,
          document.body,
        )}
    </>
  );
}
