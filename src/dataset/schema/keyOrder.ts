import { z } from "zod";
import { recordSchemaOf } from "./files";

/**
 * A value in which objects have their keys in the schema's order; keys that it does not know stand after them, as they
 * were. Where the schema leaves the keys free (receipts), they are in the order of their characters.
 */
export function inSchemaOrder<T>(file: string, value: T): T {
  const schema = recordSchemaOf(file);
  const ordered = Array.isArray(value) ? value.map((one) => order(schema, one)) : order(schema, value);
  return ordered as T;
}

/** The same for one record of a file that holds many. */
export const recordInOrder = <T>(file: string, record: T): T => order(recordSchemaOf(file), record) as T;

/** Where among `keys` a new key goes. `path` leads from the file's top to the object that holds them. */
export function placeOfKey(
  file: string,
  path: readonly (string | number)[],
  keys: readonly string[],
  key: string,
): number {
  const schema = opened(schemaAt(recordSchemaOf(file), path), undefined);
  if (schema instanceof z.ZodRecord) return keys.filter((other) => other < key).length;
  const known = keysOf(schema);
  const rank = known.indexOf(key);
  if (rank < 0) return keys.length;
  const next = keys.findIndex((other) => known.indexOf(other) > rank);
  return next < 0 ? keys.length : next;
}

function order(schema: unknown, value: unknown): unknown {
  const at = opened(schema, value);
  if (Array.isArray(value)) return value.map((one) => order(at instanceof z.ZodArray ? at.element : null, one));
  if (typeof value !== "object" || value === null) return value;
  if (at instanceof z.ZodRecord) return inOrderOfKeys(at, value);
  const known = keysOf(at);
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, order(at instanceof z.ZodObject ? at.shape[key] : null, inner)] as const,
  );
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}

const inOrderOfKeys = (schema: z.ZodRecord, value: object): unknown =>
  Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, order(schema.valueType, inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The first step into a list of records is an index; the rest are keys and entries. */
function schemaAt(record: unknown, path: readonly (string | number)[]): unknown {
  const steps = typeof path[0] === "number" ? path.slice(1) : path;
  return steps.reduce<unknown>((schema, step) => {
    const at = opened(schema, undefined);
    if (at instanceof z.ZodArray) return at.element;
    return at instanceof z.ZodObject ? at.shape[step] : null;
  }, record);
}

const keysOf = (schema: unknown): readonly string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);

/** What a value is held to: of kinds of event the one it names, else one that has the parts of all. */
function opened(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable) return opened(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const options = schema.options.filter((option) => option instanceof z.ZodObject);
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  const named = options.find(({ shape }) => shape.kind instanceof z.ZodLiteral && shape.kind.value === kind);
  return named ?? z.object(Object.assign({}, ...options.map(({ shape }) => shape)));
}
