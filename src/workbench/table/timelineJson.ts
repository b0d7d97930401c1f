import { isRecord, type Json } from "../draft";
import type { ReadTable } from "./table";
import { TIMELINE_COLUMNS } from "./timelineColumns";
import { MOST, NO_TABLE, tooManyColumns, tooManyRows } from "./words";

/**
 * A TimelineJS 3 JSON as the sheet that it could have come from: the title first, then the eras and the events. What a
 * sheet has no column for gets one that is named by its keys. Row numbers are those that this sheet would have.
 */
export function readTimelineJson(text: string, name: string): ReadTable {
  const value = parse(text);
  if (value === undefined) return { ok: false, reason: NO_TABLE.brokenJson };
  if (!isRecord(value) || !Array.isArray(value.events)) return { ok: false, reason: NO_TABLE.json };
  if (value.events.length === 0) return { ok: false, reason: NO_TABLE.noEvents };
  if (value.events.length > MOST.rows) return { ok: false, reason: tooManyRows() };
  const eras = Array.isArray(value.eras) ? value.eras : [];
  if ([value.title ?? null, ...eras, ...value.events].some((slide) => isDeep(slide, DEEPEST))) {
    return { ok: false, reason: NO_TABLE.deep };
  }
  const slides = [
    ...(isRecord(value.title) ? [slideOf(value.title, "title")] : []),
    ...eras.map((era) => slideOf(era, "era")),
    ...value.events.map((event) => slideOf(event, "")),
  ];
  const known = TIMELINE_COLUMNS.map((column) => column.name);
  const header = [...new Set([...known, ...slides.flatMap((slide) => [...slide.keys()])])];
  if (header.length > MOST.columns) return { ok: false, reason: tooManyColumns(header.length) };
  const rows = slides.map((slide, i) => ({ at: i + 2, cells: header.map((column) => slide.get(column) ?? "") }));
  return { ok: true, table: { name, written: null, header, rows, notes: [] } };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is nested deeper than any slide would run the page out of its stack. */
const DEEPEST = 20;
const isDeep = (value: Json, most: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (most === 0 || Object.values(value).some((inner) => isDeep(inner, most - 1)));

/** The cells of a slide by column. */
function slideOf(slide: Json, type: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>(type === "" ? [] : [["Type", type]]);
  for (const [path, text] of leavesOf(slide, "")) {
    const column = TIMELINE_COLUMNS.find(({ paths }) => paths.includes(path))?.name;
    cells.set(column === undefined || cells.has(column) ? path : column, text);
  }
  return cells;
}

/** Every text, number and flag in a value with the keys that lead to it, joined by full stops. */
function leavesOf(value: Json, path: string): readonly (readonly [path: string, text: string])[] {
  if (value === null || value === "") return [];
  if (typeof value !== "object") return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === "" ? key : `${path}.${key}`));
}
