import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showView } from "../../view/choose";
import { firstClick } from "../page/firstClick";
import { laterScript } from "../page/laterPart";
import { useReading } from "../reading/reading";
import type { PictureFormat } from "./pictureFile";
import { notDrawn, picturesAreOf, saved } from "./words";

const pictureScript = laterScript(() => import("./savePictureFile"));

/** Saves the timeline as it stands as a picture, to print or to edit; the chosen event's ring only where it is wanted. */
export function TakePicture({ onLeave }: { onLeave: () => void }) {
  const reading = useReading();
  const client = useQueryClient();
  const { view, chosen, change } = reading;
  const [hasPlot] = useState(() => document.querySelector("[data-timeline-ready]") !== null);
  const [ring, setRing] = useState(false);
  const [said, setSaid] = useState("");
  const save = async (format: PictureFormat) => {
    setSaid("Drawing the picture…");
    try {
      pictureScript.forget();
      const { savePictureFile } = await pictureScript.load();
      setSaid(saved(await savePictureFile(format, reading, client, ring)));
    } catch (error) {
      setSaid(notDrawn(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <section aria-labelledby="take-picture">
      <h3 id="take-picture">Picture</h3>
      {hasPlot ? (
        <>
          <p className="take-row">
            <button type="button" className="button" onClick={firstClick(() => void save("svg"))}>
              SVG, to edit or print
            </button>
            <button type="button" className="button" onClick={firstClick(() => void save("png"))}>
              PNG, to share
            </button>
          </p>
          {chosen !== null && (
            <label className="take-row">
              <input type="checkbox" checked={ring} onChange={(event) => setRing(event.target.checked)} />
              With a ring around the chosen event
            </label>
          )}
        </>
      ) : (
        <p className="take-means">
          <span>{picturesAreOf(view.view === "timeline")}</span>{" "}
          {view.view !== "timeline" && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                onLeave();
                change(showView(view, "timeline"));
              }}
            >
              Show the timeline
            </button>
          )}
        </p>
      )}
      <p role="status" className="take-said">
        {said}
      </p>
    </section>
  );
}
