/** A file that may ask for more than its folder, and why. One that no longer asks for it is a fault. */
export interface Exception {
  readonly file: string;
  readonly allows: readonly string[];
  readonly why: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  { file: "time/edtf.ts", allows: ["edtf"], why: "the grammar of dates; the build's only" },
  {
    file: "dataset/schema/values.ts",
    allows: ["globalThis"],
    why: "asks whether it runs in Node or under a page's policy",
  },
  { file: "files/coreQuery.ts", allows: ["document"], why: "the page names the core's address" },
  {
    file: "files/fetchFile.ts",
    allows: ["fetch", "window", "document", "navigator"],
    why: "fetches what the page shows",
  },
  { file: "files/loadRows.ts", allows: ["fetch"], why: "fetches inside the search's worker" },
  { file: "search/worker.ts", allows: ["self"], why: "is the search's worker" },
  { file: "copy/matchWorker.ts", allows: ["self"], why: "is the worker that compares texts" },
  { file: "workbench/worker.ts", allows: ["self"], why: "is the workbench's worker" },
  {
    file: "copy/readPdf.ts",
    allows: ["pdfjs-dist", "pdfjs-dist/build/pdf.worker.min.mjs?worker&url"],
    why: "reads a PDF, in a worker of the library's",
  },
  { file: "copy/pdfLetterTables.ts", allows: ["fetch"], why: "fetches tables of letters of the page's own origin" },
];
