import { FIELDS, type Field, ROWS, type View } from "./view";

/** Search parameters by their names; null for what is left out because it is usual. */
export type Parameters = Readonly<Record<string, string | null>>;

/** The search parameters of a view. Fields that are not given are as usual. */
export const formatView = (view: Partial<View>): Parameters =>
  Object.fromEntries(FIELDS.map((field) => [ROWS[field].key, formatField(view, field)]));

/** The parameters of a view that are not as usual. */
export const givenIn = (parameters: Parameters): readonly (readonly [key: string, text: string])[] =>
  Object.entries(parameters).flatMap(([key, text]) => (text === null ? [] : [[key, text] as const]));

function formatField<F extends Field>(view: Partial<View>, field: F): string | null {
  const { usual, write } = ROWS[field];
  const value = view[field];
  if (value === undefined) return null;
  const text = write(value);
  return text === write(usual) ? null : text;
}
