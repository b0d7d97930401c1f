import { z } from "zod";
import { CHECKED_RESULTS } from "../terms";
import { isoDay, sha256, text } from "./values";

/** data/receipts.json, which data:verify writes: by the key that text/receipts.ts makes of a quote. */
export const receiptsSchema = z
  .record(text, z.strictObject({ result: z.enum(CHECKED_RESULTS), on: isoDay, over: sha256 }))
  .meta({ title: "Receipts, written by data:verify" });
