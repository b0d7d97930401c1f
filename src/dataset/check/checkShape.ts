import { z } from "zod";
import { eventSchema, kindlessEventSchema } from "../schema/event";
import { showValue } from "../schema/showValue";
import { KINDS } from "../terms";
import type { Path, Report } from "./fault";
import { suggest } from "./suggest";

/**
 * Checks one record against its schema and reports every way in which it differs; the record typed where it does not.
 * `path` leads to the record in its file.
 */
export function checkShape<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  path: Path,
  report: Report,
): z.output<S> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, schema, value, file, path, report);
  const kindUnknown = result.error.issues.some((issue) => issue.code === "invalid_union" && issue.path[0] === "kind");
  if (Object.is(schema, eventSchema) && kindUnknown && isObject(value)) {
    // The rest can still be checked under any kind; what was said about the kind itself is not said again.
    checkShape(kindlessEventSchema, { ...value, kind: KINDS[0] }, file, path, report);
  }
  return null;
}

type Issue = z.core.$ZodIssue;

function reportIssue(issue: Issue, schema: z.ZodType, whole: unknown, file: string, base: Path, report: Report) {
  const inner = issue.path.filter((step) => typeof step !== "symbol");
  const path = [...base, ...inner];
  const key = inner.findLast((step) => typeof step === "string");
  const named = showValue(key ?? "");
  const subject =
    key === undefined ? "the record" : typeof inner.at(-1) === "number" ? `an entry of '${named}'` : `'${named}'`;
  const value = valueAt(whole, inner);
  const error = (message: string) => report.error(file, path, message);

  switch (issue.code) {
    case "invalid_type":
      if (value === undefined && inner.length > 0) report.error(file, path.slice(0, -1), missing(inner, whole));
      else error(`${subject} must be ${nameType(issue.expected)}, not ${nameValue(value)}`);
      return;
    case "invalid_value":
      if (value === undefined) report.error(file, path.slice(0, -1), missing(inner, whole));
      else error(notOneOf(subject, value, issue.values.map(String)));
      return;
    case "invalid_union":
      if (key === "kind" && value === undefined)
        report.error(file, path.slice(0, -1), `'kind' is missing: one of ${KINDS.join(", ")}`);
      else if (key === "kind") error(notOneOf("'kind'", value, KINDS));
      else error(`${subject} must be a number or text, not ${nameValue(value)}`);
      return;
    case "too_small":
      error(tooSmall(key, subject, Number(issue.minimum)));
      return;
    case "too_big":
      error(`${subject} must be ${issue.maximum} or less, not ${nameValue(value)}`);
      return;
    case "unrecognized_keys": {
      const known = keysAt(schema, inner, whole);
      for (const unknown of issue.keys)
        report.error(file, [...path, unknown], unknownKey(unknown, known, inner, whole), "key");
      return;
    }
    case "custom":
      error(issue.message.startsWith("'") ? `${subject}: ${issue.message}` : `${subject} ${issue.message}`);
      return;
    default:
      error(`${subject}: ${issue.message}`);
  }
}

function missing(inner: Path, whole: unknown): string {
  const key = String(inner.at(-1));
  const kind = isObject(whole) ? whole.kind : undefined;
  if (inner.length === 1 && kind === key) return `${article(key)} needs its part '${key}'`;
  if (inner.length === 1 && key === "evidence")
    return "an event needs evidence: source, paragraph and quote; 'evidence' is missing";
  return `'${showValue(key)}' is missing`;
}

function unknownKey(key: string, known: readonly string[], inner: Path, whole: unknown): string {
  const kind = isObject(whole) ? whole.kind : undefined;
  const isPart = inner.length === 0 && KINDS.some((name) => name === key);
  if (isPart && typeof kind === "string")
    return `${article(kind)} has no part '${key}'; take it away, or is the kind wrong?`;
  const near = suggest(
    key,
    known.map((id) => ({ id, names: [] })),
  );
  return `unknown key '${showValue(key)}'${near || `; known here: ${known.join(", ")}`}`;
}

function notOneOf(subject: string, value: unknown, values: readonly string[]): string {
  if (typeof value !== "string") return `${subject} must be one of ${values.join(", ")}, not ${nameValue(value)}`;
  const near = suggest(
    value,
    values.map((id) => ({ id, names: [] })),
  );
  return `${subject} is '${showValue(value)}', which is not one of ${values.join(", ")}${near}`;
}

function tooSmall(key: string | undefined, subject: string, minimum: number): string {
  if (key === "evidence") return "an event needs evidence: one passage at least, with source, paragraph and quote";
  if (key === "readings") return "a discrepancy needs two readings at least; with one there is nothing to differ";
  if (key === "paragraphs") return "a source needs one paragraph at least, the one that is quoted";
  if (key === "actors") return "an event needs one actor at least";
  if (key === "quotes") return "'quotes' is empty; name quotes of the event's evidence, or take 'quotes' away";
  if (key === "transfers") return "an exchange needs one transfer at least; write null for a number that is not known";
  return `${subject} must be ${minimum} or more`;
}

/** The keys that the schema knows at a place. */
function keysAt(schema: unknown, inner: Path, whole: unknown): readonly string[] {
  let at: unknown = open(schema, whole);
  let value = whole;
  for (const step of inner) {
    value = valueAt(value, [step]);
    if (at instanceof z.ZodObject && typeof step === "string") at = open(at.shape[step], value);
    else if (at instanceof z.ZodArray) at = open(at.element, value);
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape).filter((key) => key !== "$schema") : [];
}

function open(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable) return open(schema.unwrap(), value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return schema.options.find(
      (option) =>
        option instanceof z.ZodObject && option.safeParse(value).error?.issues.every((i) => i.path[0] !== "kind"),
    );
  }
  return schema;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (Array.isArray(at) || isObject(at) ? Reflect.get(at, step) : undefined),
    value,
  );
}

export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const article = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

function nameType(expected: string): string {
  const names: { readonly [type: string]: string } = {
    string: "text",
    number: "a number",
    int: "a whole number",
    array: "a list [ ]",
    object: "an object { }",
  };
  return names[expected] ?? expected;
}

function nameValue(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return value === "" ? "empty text" : `the text '${showValue(value)}'`;
  return String(value);
}
