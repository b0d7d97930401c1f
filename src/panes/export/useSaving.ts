import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { FileFormat } from "../../export/formats";
import { actorsQuery } from "../../files/queries";
import type { Bits } from "../../filter/bits";
import type { Filter } from "../../view/view";
import { laterScript } from "../page/laterPart";
import { useReading } from "../reading/reading";
import { saveFile } from "./saveFile";
import { loadingDetails, savedEvents } from "./words";

export type Progress =
  | { readonly step: "resting"; readonly said: string }
  | { readonly step: "loading"; readonly format: FileFormat; readonly loaded: number; readonly total: number }
  | { readonly step: "failed"; readonly format: FileFormat; readonly error: Error };

const fileScripts = laterScript(() => Promise.all([import("../../export/makeFile"), import("./loadSelection")]));

/** Saves events as a file: their details are fetched, the file is made, and how it stands is told. `shown` null is all events. */
export function useSaving(): {
  readonly progress: Progress;
  readonly save: (format: FileFormat, shown: Bits | null, filter: Filter) => void;
} {
  const { dataset } = useReading();
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress>({ step: "resting", said: "" });
  const save = async (format: FileFormat, shown: Bits | null, filter: Filter) => {
    setProgress({ step: "loading", format, loaded: 0, total: 0 });
    try {
      fileScripts.forget();
      const [{ makeFile }, { loadSelection }] = await fileScripts.load();
      const selection = await loadSelection(client, dataset, shown, filter, (loaded, total) =>
        setProgress({ step: "loading", format, loaded, total }),
      );
      const actors = format === "json" ? await client.fetchQuery(actorsQuery(dataset)) : [];
      const file = makeFile(format, selection, actors);
      saveFile(file.name, new Blob([file.content], { type: file.type }));
      setProgress({ step: "resting", said: savedEvents(file.name, selection.events.length, file.note) });
    } catch (error) {
      setProgress({ step: "failed", format, error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  return { progress, save: (...of) => void save(...of) };
}

/** What a status line says of it; a failure is told elsewhere. */
export function sayProgress(progress: Progress): string {
  if (progress.step === "resting") return progress.said;
  if (progress.step === "failed") return "";
  return loadingDetails(progress.loaded, progress.total);
}
