import type { Fault } from "../../../dataset/check/fault";
import { readCore } from "../../../dataset/read";
import { fetchedFiles } from "../../../files/fetchFile";
import { FileFault, type OnProgress } from "../../../files/files";
import type { OpenedDataset } from "../../../files/opened";
import type { Progress } from "../../../workbench/progress";
import { runAlone } from "../../../workbench/startWorker";
import { notFetched, notThere } from "./words";

export type Addressed =
  | { readonly type: "opened"; readonly opened: OpenedDataset }
  | { readonly type: "faulty"; readonly faults: readonly Fault[] }
  | { readonly type: "refused"; readonly reason: string };

/** The dataset in a zip beside the page, fetched, checked and compiled. Rejects with a sentence where it does not come. */
export async function openAddress(
  address: string,
  signal: AbortSignal,
  onBytes: OnProgress,
  onProgress: Progress,
): Promise<Addressed> {
  const bytes = await fetchedFiles.read({ url: address, bytes: 0 }, signal, onBytes).catch((error: unknown) => {
    if (!(error instanceof FileFault)) throw error;
    throw new Error(error.kind === "replaced" ? notThere(address) : notFetched(error.message));
  });
  const name = address.split("/").at(-1) ?? address;
  const read = await runAlone("openArchive", { bytes, name }, { signal, onProgress });
  if (read.type !== "opened") return read;
  const { core, files } = read.compiled;
  const held = new Map(files.map((file) => [file.url, file.bytes] as const));
  const dataset = readCore(core.bytes.slice().buffer);
  return { type: "opened", opened: { dataset, from: address, address, editable: false, behind: 0, held } };
}
