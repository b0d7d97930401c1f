import { z } from "zod";
import type { Receipts, RecordedQuote } from "../src/dataset/text/receipts";
import type { VerifiableSource } from "../src/dataset/text/verify";

/** The few properties that verifying needs; everything else is data:check's business. */
const sourceFile = z.looseObject({
  id: z.string(),
  title: z.string(),
  paragraphCount: z.number().optional(),
  paragraphs: z.array(z.looseObject({ n: z.number(), sha256: z.string().optional() })),
});
const quoted = z.looseObject({ source: z.string(), paragraph: z.number(), quote: z.string().optional() });
const eventsFile = z.array(
  z.looseObject({
    evidence: z.array(quoted).default([]),
    discrepancies: z.array(z.looseObject({ readings: z.array(quoted).default([]) })).default([]),
  }),
);
const receiptsFile = z.record(
  z.string(),
  z.strictObject({ result: z.enum(["verified", "verbatim", "typography"]), on: z.string(), over: z.string() }),
);

export interface Recorded {
  readonly sources: ReadonlyMap<string, VerifiableSource & { readonly path: string }>;
  readonly quotes: readonly RecordedQuote[];
  readonly receipts: Receipts;
}

/**
 * Sources with the quotes of all events and readings that rest on them, out of a dataset's files by path. A quote used
 * twice is listed once. Throws with the file's name where one cannot be read.
 */
export function readRecorded(files: ReadonlyMap<string, string>): Recorded {
  const quotesOf = new Map<string, Map<string, { paragraph: number; quote: string }>>();
  for (const [path, text] of files) {
    if (!/^events\/.*\.json$/.test(path)) continue;
    for (const event of readJson(path, text, eventsFile)) {
      for (const { source, paragraph, quote } of [
        ...event.evidence,
        ...event.discrepancies.flatMap((each) => each.readings),
      ]) {
        if (quote === undefined) continue;
        const quotes = quotesOf.get(source) ?? new Map<string, { paragraph: number; quote: string }>();
        quotes.set(`${paragraph} ${quote}`, { paragraph, quote });
        quotesOf.set(source, quotes);
      }
    }
  }
  const sources = new Map<string, VerifiableSource & { readonly path: string }>();
  for (const [path, text] of files) {
    if (!/^sources\/.*\.json$/.test(path)) continue;
    const { id, title, paragraphCount, paragraphs } = readJson(path, text, sourceFile);
    const quotes = [...(quotesOf.get(id)?.values() ?? [])].toSorted((a, b) => a.paragraph - b.paragraph);
    sources.set(id, { id, title, paragraphCount, paragraphs, quotes, path });
  }
  const quotes = [...quotesOf].flatMap(([source, each]) => [...each.values()].map((quote) => ({ source, ...quote })));
  const receipts = files.get("receipts.json");
  return {
    sources,
    quotes,
    receipts: receipts === undefined ? {} : readJson("receipts.json", receipts, receiptsFile),
  };
}

function readJson<T>(path: string, text: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : "not JSON"}`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(
    `${path}: ${issue?.path.join("/") ?? ""}: ${issue?.message ?? "not as expected"}; run data:check first`,
  );
}
