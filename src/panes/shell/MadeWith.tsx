import { useState } from "react";
import { isNewer } from "../../facts/newerVersion";
import { useOpened } from "../../files/opened";
import { takeNewest } from "../../offline/siteVersion";
import { focusBack } from "../page/focusBack";
import { useReading } from "../reading/reading";
import { useSeeChanges } from "./useSeeChanges";
import { madeWith, madeWithNewer } from "./words";
import "./notices.css";

/** Says that the link was made with another version of the dataset than the one shown, until the reader has seen or hidden it. */
export function MadeWith({ version }: { readonly version: string | null }) {
  const { dataset } = useReading();
  const opened = useOpened();
  const seeChanges = useSeeChanges();
  const [seen, setSeen] = useState(false);
  // What was opened from the device is not what the link was made with.
  const isOther = opened !== null && opened.address === undefined;
  const shown = dataset.head.version;
  if (version === null || version === shown || seen || isOther) return null;
  // What the dataset's makers changed since this copy is not in this copy.
  const newer = isNewer(version, shown);
  return (
    <section className="notices" role="status" aria-label="The version of this link" data-mended>
      <p>{newer ? madeWithNewer(version, shown) : madeWith(version, shown)}</p>
      <p className="notices-ways">
        {newer ? (
          <button type="button" className="button" onClick={() => void takeNewest()}>
            Reload
          </button>
        ) : (
          <button
            type="button"
            className="button"
            onClick={() => {
              setSeen(true);
              seeChanges();
            }}
          >
            See what changed
          </button>
        )}
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setSeen(true);
            focusBack(".status-count");
          }}
        >
          Hide this notice
        </button>
      </p>
    </section>
  );
}
