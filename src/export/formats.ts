import type { DatasetHead } from "../dataset/dataset";

/** The kinds of file that a selection can be taken along as, in the order of the list on screen. */
export const FILE_FORMATS = [
  "events",
  "evidence",
  "tables",
  "ties",
  "graphml",
  "json",
  "calendar",
  "annotations",
  "csl",
  "bibtex",
  "ris",
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface FileKind {
  readonly label: string;
  /** What is in it and what it is good for, for the reader. */
  readonly means: string;
  /** End of the file's name, after the dataset's. */
  readonly ending: string;
  readonly type: string;
}

export const FILE_KINDS: { readonly [format in FileFormat]: FileKind } = {
  events: {
    label: "Events, CSV",
    means: "A table with one row an event, for a spreadsheet.",
    ending: "-events.csv",
    type: "text/csv;charset=utf-8",
  },
  evidence: {
    label: "Evidence, CSV",
    means: "A table with one row a quote or differing reading: event, stance, source, paragraph.",
    ending: "-evidence.csv",
    type: "text/csv;charset=utf-8",
  },
  tables: {
    label: "Tables for statistics, ZIP",
    means:
      "Events, participants, handovers, evidence, stances, relations and readings, each a CSV; their ids join, and a datapackage.json describes them.",
    ending: "-tables.zip",
    type: "application/zip",
  },
  ties: {
    label: "Relations, CSV",
    means: "A table with one row a relation: which event answers, ends or carries out which.",
    ending: "-relations.csv",
    type: "text/csv;charset=utf-8",
  },
  graphml: {
    label: "Relations, GraphML",
    means: "The events and their relations as a graph, for NetworkX, Gephi and others.",
    ending: "-relations.graphml",
    type: "application/xml",
  },
  json: {
    label: "Dataset, JSON",
    means: "Everything in the form in which the dataset is written, sources included.",
    ending: ".json",
    type: "application/json",
  },
  calendar: {
    label: "Calendar, ICS",
    means: "For a calendar program; vague dates are said in words.",
    ending: ".ics",
    type: "text/calendar;charset=utf-8",
  },
  annotations: {
    label: "Quotes, Web Annotations",
    means: "W3C JSON-LD: each quote of the evidence as an annotation of its source.",
    ending: "-annotations.jsonld",
    type: "application/ld+json",
  },
  csl: {
    label: "Sources, CSL-JSON",
    means: "Bibliography for Zotero, Pandoc and others.",
    ending: "-sources.csl.json",
    type: "application/vnd.citationstyles.csl+json",
  },
  bibtex: {
    label: "Sources, BibTeX",
    means: "Bibliography for LaTeX, BibTeX and biblatex.",
    ending: "-sources.bib",
    type: "application/x-bibtex;charset=utf-8",
  },
  ris: {
    label: "Sources, RIS",
    means: "Bibliography for EndNote, Zotero and Mendeley.",
    ending: "-sources.ris",
    type: "application/x-research-info-systems;charset=utf-8",
  },
};

/** "ukraine-negotiations-2026.11.0-filtered-events.csv": which dataset, which version, and whether it is all of it. */
export function nameFile(head: Pick<DatasetHead, "id" | "version">, filtered: boolean, ending: string): string {
  const version = head.version.replace(/[^\w.-]+/g, "-");
  return `${head.id}-${version}${filtered ? "-filtered" : ""}${ending}`;
}
