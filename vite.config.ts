import react from "@vitejs/plugin-react";
import { tsImport } from "tsx/esm/api";
import { defineConfig } from "vite";

const DEFAULT_PORT = 4173;

// Vite is leaving off bundling its configuration and warns of every import without a file extension; tsx loads the
// compiler as the commands do.
const { datasetPlugin }: typeof import("./tools/datasetPlugin") = await tsImport(
  "./tools/datasetPlugin.ts",
  import.meta.url,
);

const { contentPolicy }: typeof import("./tools/contentPolicy") = await tsImport(
  "./tools/contentPolicy.ts",
  import.meta.url,
);

const { siteFilesPlugin }: typeof import("./tools/siteFilesPlugin") = await tsImport(
  "./tools/siteFilesPlugin.ts",
  import.meta.url,
);

const { wholeScriptsPlugin }: typeof import("./tools/wholeScriptsPlugin") = await tsImport(
  "./tools/wholeScriptsPlugin.ts",
  import.meta.url,
);

const { licencesPlugin, noteModules }: typeof import("./tools/licencesPlugin") = await tsImport(
  "./tools/licencesPlugin.ts",
  import.meta.url,
);

const { pagesPlugin }: typeof import("./tools/pagesPlugin") = await tsImport("./tools/pagesPlugin.ts", {
  parentURL: import.meta.url,
  // The pages are written in JSX; the project's own configuration only names others.
  tsconfig: "tsconfig.base.json",
});

const { leaveOutWorkbench }: typeof import("./tools/leaveOutWorkbench") = await tsImport(
  "./tools/leaveOutWorkbench.ts",
  import.meta.url,
);

type ModuleInfoOf = (id: string) => { readonly importers: readonly string[] } | null;

/** Modules that begin a script, and those that no chain of imports leads through. */
interface Beginning {
  readonly at: RegExp;
  readonly not?: RegExp;
}

/** True where a chain of plain imports leads to the module from one that begins a script. */
function isImportedFrom(begins: Beginning, id: string, moduleInfo: ModuleInfoOf, seen = new Set<string>()): boolean {
  if (begins.not?.test(id)) return false;
  if (begins.at.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (moduleInfo(id)?.importers ?? []).some((importer) => isImportedFrom(begins, importer, moduleInfo, seen));
}

/**
 * What the page imports before its first timeline. d3's index names all of its packages; these are for gestures, the
 * overview, links and charts, which come later.
 */
const FIRST: Beginning = {
  at: /src\/main\.tsx$/,
  not: /[\\/]d3-(brush|zoom|drag|transition|timer|ease|interpolate|color|shape|path|axis|scale|time|time-format|format)[\\/]/,
};
/** What it asks for as soon as that stands: the modules of each `soonPart`. */
const SOON: Beginning = {
  at: /src\/(views\/timeline\/(PlotGestures|OverviewBrush|legend\/(Legend|RoundsStory)|list\/(EventList|LatestEvents))|panes\/(event\/EventPage|export\/PrintSheet|links\/LinkLayer|shell\/Announcements|source\/OpenSource))\.tsx$/,
};

/** The script that a module is laid into, of the two that every reader fetches; null for one that the bundler finds. */
function scriptOf(id: string, moduleInfo: ModuleInfoOf): "first" | "soon" | null {
  if (isImportedFrom(FIRST, id, moduleInfo)) return "first";
  return isImportedFrom(SOON, id, moduleInfo) ? "soon" : null;
}

/** WORKBENCH=off leaves the workbench out of the build, such as for a newsroom's embed. */
const workbench = process.env.WORKBENCH || "on";
if (workbench !== "on" && workbench !== "off") throw new Error(`WORKBENCH is on or off, not ${workbench}`);

/** PAGES=off leaves out the pages that need no script, such as for a quick build. */
const pages = process.env.PAGES || "on";
if (pages !== "on" && pages !== "off") throw new Error(`PAGES is on or off, not ${pages}`);

export default defineConfig({
  // Addresses relative to the page: dist/ can stand in any folder of any host.
  base: "./",
  define: { PARLEY_WORKBENCH: JSON.stringify(workbench === "on") },
  plugins: [
    react(),
    datasetPlugin(),
    contentPolicy(),
    wholeScriptsPlugin([noteModules()]),
    ...licencesPlugin(),
    ...(pages === "on" ? [pagesPlugin()] : []),
    siteFilesPlugin(),
    ...(workbench === "off" ? [leaveOutWorkbench()] : []),
  ],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Beside the page, the script that other sites name: without a hash, since its address stands in their articles.
      input: { index: "index.html", embed: "src/embed/embed.ts" },
      output: {
        entryFileNames: ({ name }) => (name === "embed" ? "embed.js" : "assets/[name]-[hash].js"),
        // What the first timeline needs is one file, and what it asks for next another: left alone, what parts share becomes
        // files of its own, eighty of them, each a request.
        codeSplitting: {
          groups: [{ name: (id, context) => scriptOf(id, (each) => context.getModuleInfo(each)) }],
        },
      },
    },
  },
  worker: {
    format: "es",
    plugins: () => [noteModules()],
    rolldownOptions: {
      output: {
        // By their folders: two of them are called worker.ts.
        entryFileNames: ({ facadeModuleId, name }) =>
          `assets/${/\/(\w+)\/worker\.ts/.exec(facadeModuleId ?? "")?.[1] ?? ""}${name}-[hash].js`,
        chunkFileNames: "assets/[name]-[hash].js",
      },
    },
  },
  // As _headers has it for other hosts: another site's frame is to work with `npm start` too.
  preview: { cors: { origin: "*" }, port: Number(process.env.PORT) || DEFAULT_PORT, strictPort: true },
});
