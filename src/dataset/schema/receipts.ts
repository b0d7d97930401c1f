import { z } from "zod";
import { isoDay, sha256, text } from "./values";

/** data/receipts.json, which data:verify writes: by the key that text/receipts.ts makes of a quote. */
export const receiptsSchema = z
  .record(text, z.strictObject({ result: z.enum(["verified", "verbatim", "typography"]), on: isoDay, over: sha256 }))
  .meta({ title: "Receipts, written by data:verify" });
