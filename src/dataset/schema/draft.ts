import { z } from "zod";
import { id } from "./values";

/**
 * A record of data/drafts.json: an event that is not finished. Only its id is asked for, since what else it lacks is why it
 * is a draft; it is left out of what is compiled, and counted.
 */
export const draftSchema = z.looseObject({ id }).meta({ title: "An event that is not finished" });
export type DraftRecord = z.infer<typeof draftSchema>;
