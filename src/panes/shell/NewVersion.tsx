import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { FileFault } from "../../files/files";
import { takeNewest, watchVersion } from "../../offline/siteVersion";
import { useReading } from "../reading/reading";
import { Announcement } from "./Announcement";
import { outOfReach } from "./words";

/**
 * Says that there is a newer version of the page, and takes it when the reader agrees; or that the site is out of reach, and
 * how old what is shown may be. Keeps the site offline meanwhile.
 */
export function NewVersion() {
  const client = useQueryClient();
  const { head } = useReading().dataset;
  const [newer, setNewer] = useState(false);
  const [later, setLater] = useState(false);
  const [out, setOut] = useState(false);
  const again = useRef(() => {});
  useEffect(() => {
    const { ask, stop } = watchVersion({ onNewer: () => setNewer(true), onOut: setOut });
    again.current = ask;
    // A file that is gone has been replaced by another version's.
    const unsubscribe = client.getQueryCache().subscribe((event) => {
      if (event.type !== "updated" || event.action.type !== "error") return;
      const { error } = event.action;
      if (error instanceof FileFault && error.kind === "replaced") ask();
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [client]);
  if (out) {
    return (
      <Announcement
        label="Out of reach"
        text={outOfReach(head)}
        action="Try again"
        onAct={() => again.current()}
        onHide={() => setOut(false)}
      />
    );
  }
  if (!newer || later) return null;
  return (
    <Announcement
      label="A new version"
      text="There is a new version of this page. It opens at the place where you are."
      action="Take the new version"
      onAct={() => void takeNewest()}
      hide="Later"
      onHide={() => setLater(true)}
    />
  );
}
