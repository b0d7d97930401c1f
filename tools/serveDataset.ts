import type { IncomingMessage, ServerResponse } from "node:http";
import type { ErrorPayload, ViteDevServer } from "vite";
import { type Fault, formatFault } from "../src/dataset/check/fault";
import type { PackedDataset } from "../src/workbench/publish/packDataset";

/** Several files saved together, or one saved in steps, are one change. */
const SETTLE_MS = 60;

/** What the development server holds of the dataset: the last sound form of it, and the faults of the last run. */
export interface ServedDataset {
  readonly packed: PackedDataset | null;
  readonly faults: readonly Fault[];
}

/**
 * Serves the compiled files from memory at the addresses that the build gives them. A change in the folder compiles
 * again: a sound dataset reloads the page, a fault shows Vite's overlay until it is mended.
 */
export function serveDataset(
  server: ViteDevServer,
  folder: string,
  label: string,
  current: () => ServedDataset,
  recompile: () => Promise<void>,
): void {
  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    const bytes = current().packed?.files.get(path);
    if (bytes === undefined) return next();
    response.setHeader("content-type", path.endsWith(".json") ? "application/json" : "application/octet-stream");
    response.setHeader("cache-control", "no-cache");
    response.end(bytes);
  });

  const tell = () => {
    const errors = current().faults.filter((fault) => fault.severity === "error");
    if (errors.length > 0) server.ws.send(describeErrors(errors, label));
    return errors.length > 0;
  };
  // A page that is opened or reloaded while the dataset is faulty is told as well.
  server.ws.on("connection", tell);

  let settling: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on("all", (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      recompile()
        .then(() => tell() || server.ws.send({ type: "full-reload" }))
        .catch((error: unknown) => server.config.logger.error(`The dataset could not be read: ${error}`));
    }, SETTLE_MS);
  });
}

function describeErrors(errors: readonly Fault[], label: string): ErrorPayload {
  const [first] = errors;
  const lines = errors.map((fault) => formatFault(fault, label)).join("\n");
  return {
    type: "error",
    err: {
      message: `The dataset has ${errors.length === 1 ? "a fault" : `${errors.length} faults`}:\n\n${lines}`,
      stack: "",
      plugin: "parley-dataset",
      ...(first && { loc: { file: label + first.file, line: first.line, column: first.column } }),
    },
  };
}
