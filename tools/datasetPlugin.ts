import { relative } from "node:path";
import type { Plugin } from "vite";
import { formatFault } from "../src/dataset/check/fault";
import { compileDataset } from "../src/dataset/compile/compileDataset";
import { packDataset } from "./packDataset";
import { datasetFolder, readFolder } from "./readFolder";
import { type ServedDataset, serveDataset } from "./serveDataset";

/**
 * Compiles the dataset of DATA_DIR or data/ with the app: a fault fails the build with FILE:LINE:COLUMN: MESSAGE
 * lines and shows as an overlay in development. The page's preload link "core" tells the app where the core is.
 */
export function datasetPlugin(): Plugin {
  let folder = "";
  let label = "";
  let current: ServedDataset = { packed: null, faults: [] };

  const compile = async () => {
    const { faults, output } = compileDataset(await readFolder(folder));
    // While a dataset is faulty, development goes on with its last sound form.
    current = { packed: output ? packDataset(output) : current.packed, faults };
  };

  return {
    name: "parley-dataset",
    configResolved(config) {
      folder = datasetFolder(config.root);
      label = `${relative(process.cwd(), folder) || "."}/`;
    },
    async buildStart() {
      await compile();
      for (const fault of current.faults) if (fault.severity === "warning") this.warn(formatFault(fault, label));
      const errors = current.faults.filter((fault) => fault.severity === "error");
      const isBuild = this.environment.mode === "build";
      if (isBuild && errors.length > 0) {
        this.error(`the dataset has faults\n${errors.map((fault) => formatFault(fault, label)).join("\n")}`);
      }
      if (!isBuild || current.packed === null) return;
      for (const [fileName, source] of current.packed.files) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      serveDataset(server, folder, label, () => current, compile);
    },
    transformIndexHtml: {
      order: "post",
      handler: () =>
        current.packed === null
          ? []
          : [
              {
                tag: "link",
                attrs: {
                  rel: "preload",
                  id: "core",
                  as: "fetch",
                  crossorigin: "anonymous",
                  href: `./${current.packed.coreUrl}`,
                  "data-bytes": String(current.packed.coreBytes),
                },
                injectTo: "head",
              },
            ],
    },
  };
}
