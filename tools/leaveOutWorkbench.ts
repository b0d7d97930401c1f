import type { Plugin } from "vite";

/** What the page imports of the workbench's screens, but for what opens a dataset that a link names. */
const SCREENS = /\/views\/workbench\/(?!address\/)/;
const NOTHING = "\0parley-no-workbench";

/**
 * Leaves the workbench's screens out of a build: no address leads to them (view/hasWorkbench.ts), and a condition in the
 * code would not keep the bundler from making files of them.
 */
export function leaveOutWorkbench(): Plugin {
  return {
    name: "parley-no-workbench",
    apply: "build",
    enforce: "pre",
    resolveId: (source, importer) => (SCREENS.test(source) && /\/src\/app\//.test(importer ?? "") ? NOTHING : null),
    load: (id) => (id === NOTHING ? "export {};" : null),
  };
}
