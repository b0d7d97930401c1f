import { build, type Plugin } from "vite";
import { PAGE_SCRIPT_PATH, WORKER_PATH } from "../src/files/siteFiles";

/** Scripts that stand at an address of their own, each with all that it imports. */
const SCRIPTS = [
  // Not every browser takes a service worker with imports; in the folder of the page, which is all that it may answer for.
  { source: "src/offline/worker/serviceWorker.ts", path: WORKER_PATH },
  // Thousands of pages name it: a name with a hash would change all of them.
  { source: "src/pages/script/page.ts", path: PAGE_SCRIPT_PATH },
] as const;

/**
 * Builds them beside the page, of whose scripts they take nothing.
 * @param plugins that build with them.
 */
export function wholeScriptsPlugin(plugins: readonly Plugin[]): Plugin {
  return {
    name: "parley-whole-scripts",
    apply: "build",
    async generateBundle() {
      for (const { source, path } of SCRIPTS) {
        const built = await build({
          configFile: false,
          plugins: [...plugins],
          logLevel: "error",
          define: { "process.env.NODE_ENV": '"production"' },
          build: {
            write: false,
            target: "es2022",
            copyPublicDir: false,
            rolldownOptions: { input: source, output: { format: "iife", entryFileNames: path } },
          },
        });
        const [script] = "output" in built ? built.output : [];
        if (script?.type !== "chunk") throw new Error(`${source} was not built`);
        this.emitFile({ type: "asset", fileName: path, source: script.code });
      }
    },
  };
}
