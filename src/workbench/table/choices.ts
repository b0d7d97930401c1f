import {
  ACTS,
  AGREEMENT_STATES,
  AGREEMENT_TYPES,
  AUTHORED_STATUSES,
  KINDS,
  MEETING_FORMATS,
  ROUND_FORMATS,
  ROUND_MODES,
  ROUND_OUTCOMES,
  SOURCE_TYPES,
  SPEECHES,
  STANCES,
  TRANSFERRED,
} from "../../dataset/terms";
import type { Field } from "./fields";

/** The fields that hold one of a few values. */
const CHOICES: Readonly<Partial<Record<Field, readonly string[]>>> = {
  kind: KINDS,
  status: AUTHORED_STATUSES,
  sourceType: SOURCE_TYPES,
  speech: SPEECHES,
  stance: STANCES,
  format: [...new Set([...ROUND_FORMATS, ...MEETING_FORMATS])],
  mode: ROUND_MODES,
  outcome: ROUND_OUTCOMES,
  act: ACTS,
  what: TRANSFERRED,
  agreementType: AGREEMENT_TYPES,
  agreementState: AGREEMENT_STATES,
};

/** What a field can hold, null where it is free text. */
export const choicesOf = (field: Field): readonly string[] | null => CHOICES[field] ?? null;
