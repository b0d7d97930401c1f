import { build, type Plugin } from "vite";
import { WORKER_PATH } from "../src/files/siteFiles";

const SOURCE = "src/offline/worker/serviceWorker.ts";

/**
 * Builds the service worker beside the page, as one script: not every browser takes one with imports. It stands in the
 * folder of the page, which is all that it may answer for.
 * @param plugins that build with it.
 */
export function serviceWorkerPlugin(plugins: readonly Plugin[]): Plugin {
  return {
    name: "parley-service-worker",
    apply: "build",
    async generateBundle() {
      const built = await build({
        configFile: false,
        plugins: [...plugins],
        logLevel: "error",
        define: { "process.env.NODE_ENV": '"production"' },
        build: {
          write: false,
          target: "es2022",
          copyPublicDir: false,
          rolldownOptions: { input: SOURCE, output: { format: "iife", entryFileNames: WORKER_PATH } },
        },
      });
      const [script] = "output" in built ? built.output : [];
      if (script?.type !== "chunk") throw new Error(`${SOURCE} was not built`);
      this.emitFile({ type: "asset", fileName: WORKER_PATH, source: script.code });
    },
  };
}
