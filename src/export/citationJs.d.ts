/** The little of citation-js that the tests use; the library has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly Record<string, unknown>[];
    format(format: "bibliography", options: { template: string; lang?: string; format?: "text" | "html" }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
