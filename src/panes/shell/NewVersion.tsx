import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { FileFault } from "../../files/files";
import { takeNewest, watchVersion } from "../../offline/siteVersion";
import { Announcement } from "./Announcement";

/** Says that there is a newer version of the page, and takes it when the reader agrees. Keeps the site offline meanwhile. */
export function NewVersion() {
  const client = useQueryClient();
  const [newer, setNewer] = useState(false);
  const [later, setLater] = useState(false);
  useEffect(() => {
    const { ask, stop } = watchVersion(() => setNewer(true));
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
