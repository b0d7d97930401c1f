// Long because it is one table: a row a folder, to be read as a whole.
/** What one folder of src may ask for. What is not named here is refused. */
export interface Room {
  /** Folders it may import from, besides itself; a folder with a row of its own is not part of the one that holds it. */
  readonly folders: readonly string[];
  /** Packages, `name/*` for what lies inside one; with the names that may be taken of it, or "all". */
  readonly packages?: Readonly<Record<string, "all" | readonly string[]>>;
  /** True where code may name the page, the network and the browser's storage (`PAGE_NAMES`). */
  readonly page?: true;
}

const MODEL = ["time", "dataset", "view", "filter"] as const;
const STORY = [...MODEL, "files", "search", "facts", "score", "words", "export"] as const;
const HASHES = { "@noble/hashes/*": "all" } as const;
const REACT = { react: "all", "@tanstack/react-query": "all" } as const;
const LISTS = { ...REACT, "@tanstack/react-virtual": "all" } as const;

/** The folders of src, each with what it may import; the deepest row that holds a file is the file's. */
export const ROOMS: Readonly<Record<string, Room>> = {
  time: { folders: [], packages: { "date-fns/*": "all", "@date-fns/utc/*": "all" } },
  dataset: {
    folders: ["time", "dataset/schema", "dataset/authored", "dataset/check", "dataset/compile", "dataset/text"],
    packages: { valibot: "all" },
  },
  "dataset/text": { folders: ["dataset"], packages: HASHES },
  "dataset/schema": { folders: ["time", "dataset"], packages: { zod: "all" } },
  "dataset/authored": { folders: ["time", "dataset", "dataset/schema", "dataset/text"] },
  "dataset/check": {
    folders: ["time", "dataset", "dataset/schema", "dataset/authored", "dataset/text"],
    packages: { zod: "all", "jsonc-parser": "all" },
  },
  "dataset/compile": {
    folders: ["time", "dataset", "dataset/schema", "dataset/authored", "dataset/text"],
    packages: HASHES,
  },
  files: { folders: ["time", "dataset"], packages: { "@tanstack/react-query": "all" } },
  // The browser's own guards: what text becomes a script's address, or markup. Nothing else starts a worker or parses a page.
  trusted: { folders: [], page: true },
  // What keeps the site in the browser; the worker is a script of its own, built by tools/wholeScriptsPlugin.ts.
  offline: { folders: ["files", "trusted", "view"], page: true },
  "offline/worker": {
    folders: ["files", "offline"],
    packages: { "workbox-precaching/*": "all", "workbox-strategies/*": "all" },
    page: true,
  },
  view: { folders: ["time", "dataset"] },
  filter: { folders: ["time", "dataset", "files", "view"] },
  search: { folders: [...MODEL, "dataset/text", "files", "trusted"], packages: { minisearch: "all" } },
  facts: { folders: [...MODEL, "files"] },
  // Arithmetic only: what draws or listens (select, zoom, brush, transition, drag) stands with the view.
  score: { folders: [...MODEL, "files"], packages: { d3: ["bisectLeft", "linkHorizontal"] } },
  words: { folders: [...MODEL, "files", "facts", "score"] },
  export: {
    folders: [...MODEL, "files", "facts", "score", "words"],
    packages: { fflate: ["strToU8", "zipSync"] },
  },
  copy: { folders: [...MODEL, "dataset/text", "files", "trusted", "facts"], packages: { "idb-keyval": "all" } },
  pages: {
    folders: [...MODEL, "dataset/text", "files", "facts", "words", "export"],
    packages: { react: ["createElement", "ReactNode", "ReactElement"], "react-dom/server": ["renderToStaticMarkup"] },
  },
  // The pages' one script, built by tools/wholeScriptsPlugin.ts.
  "pages/script": { folders: ["view"], page: true },

  workbench: {
    folders: [
      ...MODEL,
      "dataset/schema",
      "dataset/authored",
      "dataset/check",
      "dataset/compile",
      "dataset/text",
      "files",
      "trusted",
      "facts",
      "words",
      "export",
      "copy",
      "pages",
    ],
    packages: { fflate: "all", papaparse: "all", "jsonc-parser": "all", "idb-keyval": "all" },
  },

  "panes/page": {
    folders: ["files", "time"],
    packages: {
      react: "all",
      "react-error-boundary": "all",
      "@tanstack/react-virtual": ["defaultRangeExtractor", "Range"],
    },
    page: true,
  },
  "panes/reading": { folders: [...STORY, "panes/page"], packages: REACT, page: true },
  "panes/filters": { folders: [...STORY, "panes/page", "panes/reading"], packages: REACT, page: true },
  "panes/export": {
    folders: [...STORY, "panes/page", "panes/reading", "styles"],
    packages: { ...REACT, "react-dom": "all" },
    page: true,
  },
  "panes/event": {
    folders: [...STORY, "panes/page", "panes/reading", "panes/filters", "panes/export"],
    packages: REACT,
    page: true,
  },
  "panes/actor": { folders: [...STORY, "panes/page", "panes/reading", "panes/event"], packages: REACT, page: true },
  "panes/source": {
    folders: [
      ...STORY,
      "dataset/text",
      "copy",
      "panes/page",
      "panes/reading",
      "panes/filters",
      "panes/export",
      "panes/event",
    ],
    packages: REACT,
    page: true,
  },
  "panes/links": {
    folders: [...STORY, "panes/page", "panes/reading", "panes/source"],
    packages: { react: "all", d3: "all" },
    page: true,
  },
  "panes/shell": {
    folders: [...STORY, "offline", "panes/page", "panes/reading", "panes/source"],
    packages: { ...REACT, "react-dom": "all" },
    page: true,
  },

  // No row of a view names another view.
  "views/about": {
    folders: [...STORY, "offline", "panes/page", "panes/reading", "panes/event", "panes/export"],
    packages: REACT,
    page: true,
  },
  "views/rounds": {
    folders: [...STORY, "panes/page", "panes/reading", "panes/filters", "panes/event"],
    packages: REACT,
    page: true,
  },
  "views/positions": {
    folders: [...STORY, "dataset/text", "panes/page", "panes/reading", "panes/filters", "panes/event"],
    packages: REACT,
    page: true,
  },
  "views/sources": {
    folders: [...STORY, "panes/page", "panes/reading", "panes/filters", "panes/event", "panes/source"],
    packages: LISTS,
    page: true,
  },
  "views/agreements": {
    folders: [...STORY, "panes/page", "panes/reading", "panes/filters", "panes/event"],
    packages: { ...REACT, d3: ["scaleUtc"] },
    page: true,
  },
  "views/exchanges": {
    folders: [...STORY, "panes/page", "panes/reading", "panes/filters", "panes/event", "panes/links"],
    packages: { ...LISTS, d3: "all" },
    page: true,
  },
  "views/timeline": {
    folders: [
      ...STORY,
      "panes/page",
      "panes/reading",
      "panes/filters",
      "panes/event",
      "panes/export",
      "panes/source",
      "panes/links",
      "panes/shell",
    ],
    packages: { ...LISTS, d3: "all" },
    page: true,
  },
  "views/workbench": {
    folders: [
      ...STORY,
      "dataset/schema",
      "dataset/check",
      "dataset/text",
      "copy",
      "workbench",
      "panes/page",
      "panes/reading",
      "panes/event",
      "panes/export",
      "panes/source",
    ],
    packages: { ...LISTS, downshift: "all", "browser-fs-access": "all" },
    page: true,
  },
  app: {
    folders: [
      ...STORY,
      "styles",
      "panes/page",
      "panes/reading",
      "panes/filters",
      "panes/event",
      "panes/actor",
      "panes/export",
      "panes/source",
      "panes/links",
      "panes/shell",
      "views/about",
      "views/rounds",
      "views/positions",
      "views/sources",
      "views/agreements",
      "views/exchanges",
      "views/timeline",
      "views/workbench",
    ],
    packages: { ...REACT, nuqs: "all", "nuqs/*": "all" },
    page: true,
  },
  // A script for other sites' pages, which takes nothing of the app along.
  embed: { folders: [], page: true },
  "main.tsx": { folders: ["app"], packages: { react: "all", "react-dom/*": "all" }, page: true },
  testing: {
    folders: [
      ...STORY,
      "dataset/schema",
      "dataset/check",
      "dataset/compile",
      "pages",
      "workbench",
      "panes/page",
      "panes/reading",
    ],
    packages: {
      ...REACT,
      "react-dom/*": "all",
      vitest: "all",
      "fast-check": "all",
      "happy-dom": ["Window"],
      datapackage: "all",
      "node:child_process": "all",
      "node:fs/*": "all",
      "node:os": "all",
      "node:path": "all",
      "node:zlib": "all",
    },
    page: true,
  },
};

/** What only tests may import, whatever their folder; their packages are held to package.json by knip. */
export const TEST_FOLDER = "testing";

/** Names by which code reaches the page, the network, the browser's storage, or the thread it runs on. */
export const PAGE_NAMES: ReadonlySet<string> = new Set([
  "document",
  "window",
  "self",
  "globalThis",
  "navigator",
  "fetch",
  "XMLHttpRequest",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "matchMedia",
  "requestAnimationFrame",
  "Worker",
  "DOMParser",
]);
