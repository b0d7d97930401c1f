import { addressOf } from "../../view/addressOf";
import type { Selection } from "../selection";
import { evidenceTable, readingTable, relationTable, stanceTable } from "./claimTables";
import { eventTable } from "./eventTable";
import { actorTable, issueTable, placeTable, sourceTable, trackTable } from "./lookUpTables";
import { handoverTable, participantTable } from "./partTables";
import { type Table, tabled } from "./table";

export const TABLES: readonly Table[] = [
  eventTable,
  participantTable,
  handoverTable,
  evidenceTable,
  stanceTable,
  relationTable,
  readingTable,
  sourceTable,
  actorTable,
  issueTable,
  trackTable,
  placeTable,
];

/**
 * A selection as tables whose ids join, and what describes them (Frictionless Data Package, with a Table Schema for each),
 * by file name. No byte order mark: what reads packages would take it for a part of the first column's name.
 */
export function formatDataPackage(selection: Selection): ReadonlyMap<string, string> {
  const rows = tabled(selection);
  return new Map([
    ["datapackage.json", `${JSON.stringify(describePackage(selection), null, 2)}\n`],
    ...TABLES.map((table) => [`${table.name}.csv`, table.format(rows)] as const),
  ]);
}

function describePackage({ dataset, filter, filtered, page }: Selection) {
  const { head } = dataset;
  return {
    profile: "tabular-data-package",
    name: head.id,
    title: head.title,
    version: head.version,
    description: filtered ? `${head.description} ${PART} ${GUARDED}` : `${head.description} ${GUARDED}`,
    homepage: addressOf(filter, page.url),
    licenses: [{ name: head.license }],
    ...(head.creator !== undefined && { contributors: [{ title: head.creator, role: "author" }] }),
    resources: TABLES.map(describeTable),
  };
}

const PART = "These tables hold only the events that the page under homepage shows, and what they rest on.";
const GUARDED =
  "An apostrophe stands before each = + - or @ with which a text, or a part of it, begins, so that no spreadsheet runs it as a formula.";

function describeTable({ name, means, columns }: Table) {
  const foreignKeys = columns.flatMap(({ name: fields, joins }) =>
    // The empty name means the table itself.
    joins === undefined ? [] : [{ fields, reference: { resource: joins === name ? "" : joins, fields: "id" } }],
  );
  return {
    profile: "tabular-data-resource",
    name,
    path: `${name}.csv`,
    description: means,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", doubleQuote: true },
    schema: {
      fields: columns.map(({ name, type, means, values }) => ({
        name,
        type,
        description: means,
        ...(name === "id" && { constraints: { required: true, unique: true } }),
        ...(values !== undefined && { constraints: { enum: values } }),
      })),
      primaryKey: "id",
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [""],
    },
  };
}
