import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { FileFault } from "../../files/files";
import { takeNewest, watchVersion } from "../../offline/siteVersion";
import { focusBack } from "../page/focusBack";
import "./notices.css";

/** Says that there is a newer version of the page, and takes it when the reader agrees. Keeps the site offline meanwhile. */
export function NewVersion() {
  const client = useQueryClient();
  const [newer, setNewer] = useState(false);
  const [later, setLater] = useState(false);
  useEffect(() => {
    const { ask, stop } = watchVersion(() => setNewer(true));
    // A file that is gone has been replaced by another version's.
    const unsubscribe = client.getQueryCache().subscribe(({ type, query }) => {
      const { error } = query.state;
      if (type === "updated" && error instanceof FileFault && error.kind === "replaced") ask();
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [client]);
  if (!newer || later) return null;
  return (
    <section className="notices" role="status" aria-label="A new version" data-mended>
      <p>There is a new version of this page. It opens at the place where you are.</p>
      <p className="notices-ways">
        <button type="button" className="button" onClick={() => void takeNewest()}>
          Take the new version
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setLater(true);
            focusBack(".status-count");
          }}
        >
          Later
        </button>
      </p>
    </section>
  );
}
