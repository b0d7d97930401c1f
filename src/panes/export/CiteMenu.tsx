import { lazy, Suspense, useState } from "react";
import { createPortal } from "react-dom";
import type { Citing } from "./citing";
import "./export.css";

const CiteDialog = lazy(async () => ({ default: (await import("./CiteDialog")).CiteDialog }));

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
          <Suspense fallback={null}>
            <CiteDialog heading={LABELS[of.what]} of={of} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
