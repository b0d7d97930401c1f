import type { ActorRow } from "../dataset/part";
import { formatAnnotations } from "./annotations";
import { formatAuthoredJson } from "./authoredJson";
import { formatCalendar, noteCalendarSize } from "./calendar";
import { formatBibtex } from "./cite/bibtex";
import { type Citable, citeDataset, citeSource } from "./cite/citable";
import { formatCslJson } from "./cite/cslJson";
import { formatRis } from "./cite/ris";
import { formatEventsCsv } from "./eventsCsv";
import { formatEvidenceCsv } from "./evidenceCsv";
import { FILE_KINDS, type FileFormat, nameFile } from "./formats";
import { formatGraphml } from "./graphml";
import type { Selection } from "./selection";
import { zipTables } from "./tables/zipTables";
import { formatTiesCsv } from "./tiesCsv";

export interface MadeFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** What the reader has to know before using it, null for nothing. */
  readonly note: string | null;
}

/** Spreadsheets take a CSV file for UTF-8 only where it begins with this mark. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** A selection as a file. `actors` are needed for the JSON alone. */
export function makeFile(format: FileFormat, selection: Selection, actors: readonly ActorRow[]): MadeFile {
  const { ending, type } = FILE_KINDS[format];
  const content = contentOf(format, selection, actors);
  return {
    name: nameFile(selection.dataset.head, selection.filtered, `${threadOf(selection)}${ending}`),
    type,
    content,
    note: format === "calendar" && typeof content === "string" ? noteCalendarSize(content) : null,
  };
}

/** Files of two threads are told apart by their names. */
const threadOf = ({ filter }: Selection): string => (filter.thread === null ? "" : `-thread-${filter.thread}`);

function contentOf(format: FileFormat, selection: Selection, actors: readonly ActorRow[]): MadeFile["content"] {
  switch (format) {
    case "events":
      return BYTE_ORDER_MARK + formatEventsCsv(selection);
    case "evidence":
      return BYTE_ORDER_MARK + formatEvidenceCsv(selection);
    case "tables":
      return zipTables(selection);
    case "ties":
      return BYTE_ORDER_MARK + formatTiesCsv(selection);
    case "graphml":
      return formatGraphml(selection);
    case "json":
      return formatAuthoredJson(selection, actors);
    case "calendar":
      return formatCalendar(selection);
    case "annotations":
      return formatAnnotations(selection);
    case "csl":
    case "bibtex":
    case "ris":
      return formatReferences(format, citeSelection(selection));
    default:
      return format satisfies never;
  }
}

/** The sources of a selection and the dataset that brought them together. */
export function citeSelection({ dataset, sources, page }: Selection): readonly Citable[] {
  return [...[...sources.values()].map((source) => citeSource(dataset, source, page)), citeDataset(dataset.head, page)];
}

export type ReferenceFormat = "csl" | "bibtex" | "ris";

export function formatReferences(format: ReferenceFormat, items: readonly Citable[]): string {
  switch (format) {
    case "csl":
      return formatCslJson(items);
    case "bibtex":
      return formatBibtex(items);
    case "ris":
      return formatRis(items);
    default:
      return format satisfies never;
  }
}
