import { showValue } from "../../dataset/schema/showValue";
import { FIELDS, type Field } from "./fields";

/** What is wrong with a MAP.json. */
export const NOT_A_MAPPING =
  'a mapping is an object { } with "columns" (column name to field) and, if needed, "defaults" (field to text)';
export const NO_COLUMNS = '"columns" must be an object { } that gives a field for each column that is taken';
export const BAD_VALUES = '"values" must be an object { } that gives a text for each text';
export const BAD_SPLIT = '"split" must be the text that stands between several in one cell, such as "/"';
export const BAD_HTML = '"html" must be true where the cells hold HTML; else leave it out';
export const BAD_DEFAULTS = '"defaults" must be an object { } that gives a text for each field';

export const unknownKey = (key: string): string => `unknown key '${showValue(key)}'`;

export const noSuchColumn = (column: string, near: string): string =>
  `the table has no column '${showValue(column)}'${near}`;

export const noField = (column: string): string =>
  `the column '${showValue(column)}' needs a field: its name, or { "to": its name }`;

export const unknownField = (field: string, near: string): string => `'${showValue(field)}' is no field${near}`;

export const takenField = (field: Field, column: string): string =>
  `'${field}' (${FIELDS[field].label}) is given by the column '${showValue(column)}' already; only one column can be it`;

export const notForAll = (field: string, near: string): string =>
  `'${showValue(field)}' cannot be said for every row${near}`;
