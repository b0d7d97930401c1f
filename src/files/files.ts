import type { Address } from "../dataset/dataset";

/** Told how many bytes of a file have come, and how many are expected. */
export type OnProgress = (received: number, total: number) => void;

/** How the bytes of a dataset's files come: fetched, or held in memory. */
export interface Files {
  /** All bytes of a file as they are stored. Rejects with a FileFault, unless the signal stopped it. */
  read(address: Address, signal: AbortSignal, onProgress?: OnProgress): Promise<Uint8Array<ArrayBuffer>>;
}

// Whoever asks for a file does so through the query client, which is told once where they come from.
declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: { readonly files?: Files };
  }
}

/** What the query client was told of where files come from. */
export function filesOf(meta: { readonly files?: Files } | undefined): Files {
  if (!meta?.files) throw new Error("the query client was not told where files come from");
  return meta.files;
}

/** Why a file could not be had, as far as what the reader can do differs. `replaced`: its name belongs to an older build. */
type FaultKind = "offline" | "unreachable" | "refused" | "replaced" | "damaged" | "stalled";

/** A file of the dataset that could not be had: which, and why, in words for the reader. */
export class FileFault extends Error {
  constructor(
    readonly url: string,
    reason: string,
    readonly kind: FaultKind,
  ) {
    super(reason);
    this.name = "FileFault";
  }
}
