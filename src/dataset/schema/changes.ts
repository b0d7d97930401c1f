import { z } from "zod";
import { CHANGE_TYPES } from "../terms";
import { id, isoDay, text } from "./values";

const what = text.meta({ description: "What is other than before, in a sentence" });
const why = z.exactOptional(text).meta({ description: "The reason, where there is one to tell" });
const type = z.enum(CHANGE_TYPES);

/** One record that was added, corrected or withdrawn: the only key beside these three says of which kind it is. */
const changeSchema = z.strictObject({
  type,
  event: z.exactOptional(id),
  source: z.exactOptional(id),
  publisher: z.exactOptional(id),
  what,
  why,
});
export type ChangeRecord = z.infer<typeof changeSchema>;

/** A record of data/changes.json: a version of the dataset, the newest first. */
export const releaseSchema = z
  .strictObject({ version: text, date: isoDay, changes: z.array(changeSchema) })
  .meta({ title: "What a version of the dataset changed" });
export type ReleaseRecord = z.infer<typeof releaseSchema>;
