import { relative } from "node:path";
import { inspect } from "node:util";
import type { Plugin } from "vite";
import { formatFault } from "../src/dataset/check/fault";
import { compileDataset } from "../src/dataset/compileDataset";
import { escapeInvisible } from "../src/dataset/schema/showValue";
import { MANIFEST_PATH } from "../src/files/siteFiles";
import { packDataset } from "../src/workbench/publish/packDataset";
import { formatManifest } from "../src/workbench/publish/siteManifest";
import { writeHead } from "../src/workbench/publish/writeHead";
import { digest } from "./digest";
import { datasetFolder, openEntries } from "./readFolder";
import { sayIgnored } from "./sayIgnored";
import { type ServedDataset, serveDataset } from "./serveDataset";

/**
 * Compiles the dataset of DATA_DIR or data/ with the app: a fault fails the build with FILE:LINE:COLUMN: MESSAGE
 * lines and shows as an overlay in development. The page's links "core" and "authored" tell the app where they are.
 */
export function datasetPlugin(): Plugin {
  let folder = "";
  let label = "";
  let log = (_line: string): void => {};
  let current: ServedDataset = { packed: null, faults: [] };

  const compile = async () => {
    const { files, unread, ignored } = await openEntries(folder);
    const { faults, output } = compileDataset(files, unread, { digest });
    if (ignored.length > 0) log(sayIgnored(ignored));
    // While a dataset is faulty, development goes on with its last sound form.
    current = { packed: output ? packDataset(output, files) : current.packed, faults };
  };

  return {
    name: "parley-dataset",
    async configResolved(config) {
      log = (line) => config.logger.info(line);
      folder = datasetFolder(config.root);
      label = `${relative(process.cwd(), folder) || "."}/`;
      if (config.command !== "build") return;
      // Before the bundler starts, which would wrap the faults in an error of its own with its own stack.
      await compile().catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new DatasetFaults([escapeInvisible(`${label}: the folder cannot be read: ${reason}`)]);
      });
      const errors = current.faults.filter((fault) => fault.severity === "error");
      if (errors.length > 0) throw new DatasetFaults(errors.map((fault) => formatFault(fault, label)));
    },
    async buildStart() {
      const isBuild = this.environment.mode === "build";
      if (!isBuild) await compile();
      for (const fault of current.faults) if (fault.severity === "warning") this.warn(formatFault(fault, label));
      if (!isBuild || current.packed === null) return;
      for (const [fileName, source] of current.packed.files) this.emitFile({ type: "asset", fileName, source });
      this.emitFile({ type: "asset", fileName: MANIFEST_PATH, source: formatManifest(current.packed) });
      // The bundler has them now: of a large dataset they are hundreds of megabytes.
      current = { ...current, packed: { ...current.packed, files: new Map() } };
    },
    configureServer(server) {
      serveDataset(server, folder, label, () => current, compile);
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => (current.packed === null ? html : writeHead(html, current.packed)),
    },
  };
}

/** Ends a build. It is the dataset that has to be mended, so where in the code it was found is not printed. */
class DatasetFaults extends Error {
  constructor(lines: readonly string[]) {
    super(`the dataset has ${lines.length === 1 ? "a fault" : `${lines.length} faults`}\n${lines.join("\n")}`);
  }

  [inspect.custom](): string {
    return this.message;
  }
}
