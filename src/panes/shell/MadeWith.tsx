import { useState } from "react";
import { isNewer } from "../../facts/newerVersion";
import { useOpened } from "../../files/opened";
import { takeNewest } from "../../offline/siteVersion";
import { madeWith } from "../../words/madeWith";
import { useReading } from "../reading/reading";
import { Announcement } from "./Announcement";
import { useSeeChanges } from "./useSeeChanges";
import { madeWithNewer } from "./words";

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
    <Announcement
      label="The version of this link"
      text={newer ? madeWithNewer(version, shown) : madeWith(version, shown)}
      action={newer ? "Reload" : "See what changed"}
      onAct={() => {
        if (newer) {
          void takeNewest();
          return;
        }
        setSeen(true);
        seeChanges();
      }}
      onHide={() => setSeen(true)}
    />
  );
}
