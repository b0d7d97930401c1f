import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FileButton } from "../../../panes/page/FileButton";
import { useDrop } from "../../../panes/page/useDrop";
import { useReading } from "../../../panes/reading/reading";
import { ViewLink } from "../../../panes/reading/ViewLink";
import { DEFAULT_VIEW } from "../../../view/defaultView";
import { runAlone } from "../../../workbench/startWorker";
import type { ToOpen } from "../session/session";
import { useSession } from "../session/useSession";
import { BeginForm } from "./BeginForm";
import { takeDropped } from "./dropped";
import { KeptBefore } from "./KeptBefore";
import { type PickedFolder, pickFolder } from "./pickFolder";
import { datasetWithin, readEntries } from "./readEntries";
import { shippedCopy } from "./shippedCopy";
import { couldNotOpen, emptyFolder, noDataset, notAZip, notOneThing, readingZip, thisSite } from "./words";
import "./open.css";

/** The ways to a dataset: a new one, a folder, a zip, a copy of the page's own, a table, what was kept. */
export function OpenPane() {
  const { view, change } = useReading();
  const { controls } = useSession();
  const [fault, setFault] = useState("");
  const [busy, setBusy] = useState(false);
  /** Waits for a word about what this browser still keeps of another dataset. */
  const [waiting, setWaiting] = useState<ToOpen | null>(null);
  const kept = useQuery({ queryKey: ["workbench-kept"], queryFn: controls.kept, networkMode: "always", retry: false });

  const showDataset = () => change({ ...DEFAULT_VIEW, theme: view.theme, view: "workbench" });
  const openNow = async (opened: ToOpen) => {
    setWaiting(null);
    await controls.open(opened);
    showDataset();
  };
  /** Whatever goes wrong on the way is a sentence, and what was there stays. */
  const attempt = async (find: () => Promise<ToOpen | string | null>) => {
    setFault("");
    setBusy(true);
    try {
      const found = await find();
      if (typeof found === "string") return setFault(found);
      if (found === null) return;
      // Whoever is quick may be here before it was known what is kept.
      const { data } = await kept.refetch();
      if ((data?.changes ?? 0) > 0) setWaiting(found);
      else await openNow(found);
    } catch (error) {
      setFault(couldNotOpen(error));
    } finally {
      setBusy(false);
      controls.work.set(null);
    }
  };
  const progress = (done: number, total: number, what: string) => controls.work.set({ done, total, what });
  const fromFolder = async (picked: PickedFolder): Promise<ToOpen | string> => {
    if (picked.entries.length === 0) return emptyFolder(picked.name);
    const within = datasetWithin(picked.entries);
    if (!within.some(({ path }) => path === "dataset.json")) return noDataset(picked.name, picked.entries.length);
    return { from: picked.name, folder: picked.folder, ...(await readEntries(within, progress)) };
  };
  const fromFile = async (file: File, from = file.name): Promise<ToOpen | string> => {
    if (!/\.zip$/i.test(file.name)) return notAZip(file.name);
    controls.work.set({ done: 0, total: 1, what: readingZip });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await runAlone("readArchive", { bytes, name: file.name }, { onProgress: progress });
    return read.type === "refused" ? read.reason : { from, folder: null, ...read };
  };
  const drop = useDrop((transfer) => {
    const dropped = takeDropped(transfer);
    void attempt(async () => {
      const found = await dropped;
      if (found === null) return notOneThing;
      return found instanceof File ? fromFile(found) : fromFolder(found);
    });
  });

  return (
    <section className="open-pane" aria-label="Open" {...drop}>
      <p className="open-lead">
        Mark words in an article and they become an event with its source, drawn on the timeline at once. When you have
        some, publish them as a site of your own. It all happens in this browser: nothing is sent anywhere, and no code
        is needed.
      </p>
      <div role="alert" className="open-fault">
        {fault}
      </div>
      {waiting !== null && kept.data && (
        <KeptBefore kept={kept.data} onOpen={() => void openNow(waiting)} onStay={() => setWaiting(null)} />
      )}
      {kept.data && waiting === null && (
        <section className="open-kept" aria-label="Kept in this browser">
          <KeptBefore kept={kept.data} onContinue={() => void controls.restore().then(showDataset)} />
        </section>
      )}
      <div className="open-ways">
        <section>
          <h3>Begin a new one</h3>
          <BeginForm
            disabled={busy}
            onBegin={(texts, from) => void attempt(async () => ({ ...NOTHING_ELSE, from, texts }))}
          />
        </section>
        <section>
          <h3>Open one you have</h3>
          <p>A folder of dataset files, or a .zip of one. You can also drop either anywhere here.</p>
          <div className="open-buttons">
            <button
              type="button"
              className="button"
              disabled={busy}
              onClick={() => void attempt(async () => pickFolder().then((picked) => picked && fromFolder(picked)))}
            >
              Choose a folder
            </button>
            <FileButton
              label="Choose a .zip"
              accept=".zip,application/zip"
              disabled={busy}
              onFile={(file) => void attempt(() => fromFile(file))}
            />
          </div>
          <p>Firefox and Safari cannot write into a folder: there, saving gives you a .zip.</p>
        </section>
        <section>
          <h3>Edit a copy of this site’s</h3>
          <p>The dataset that this site shows, with all its files, to correct or to go on with.</p>
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => void attempt(async () => fromFile(await shippedCopy(), thisSite))}
          >
            Open a copy
          </button>
        </section>
        <section>
          <h3>Start from a table</h3>
          <p>A sheet of talks, meetings or agreements, a row each: CSV, TimelineJS, PA-X, MEND or your own.</p>
          <ViewLink to={{ ...view, step: "table" }}>Choose a table</ViewLink>
        </section>
      </div>
    </section>
  );
}

const NOTHING_ELSE = { unread: new Map<string, string>(), ignored: [], folder: null } as const;
