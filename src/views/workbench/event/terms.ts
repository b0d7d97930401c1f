import { SPEECH_DEFINITIONS, STATUS_DEFINITIONS, TRANSFERRED_DEFINITIONS } from "../../../dataset/definitions";
import { ACT_DEFINITIONS, ROLE_DEFINITIONS, STANCE_DEFINITIONS } from "../../../dataset/laterDefinitions";
import {
  ACTS,
  AGREEMENT_STATES,
  AGREEMENT_TYPES,
  AUTHORED_STATUSES,
  MEETING_FORMATS,
  RANKS,
  RELATION_TYPES,
  ROLES,
  ROUND_FORMATS,
  ROUND_MODES,
  ROUND_OUTCOMES,
  SPEECHES,
  STANCES,
  TRANSFERRED,
} from "../../../dataset/terms";
import { STATE_WORDS } from "../../../words/agreementState";
import { capital } from "../../../words/capital";
import { nameOutcome } from "../../../words/outcomes";
import { RELATION_WORDS } from "../../../words/relations";
import type { Choosable } from "../fields/ChoiceField";

const choices = <T extends string>(terms: readonly T[], label: (term: T) => string): readonly Choosable[] =>
  terms.map((value) => ({ value, label: label(value) }));
/** Terms that are words of English as they stand. */
const asWords = <T extends string>(terms: readonly T[]): readonly Choosable[] =>
  choices(terms, (term) => capital(term.replaceAll("-", " ")));

export const STATUS_CHOICES = choices(AUTHORED_STATUSES, (status) => STATUS_DEFINITIONS[status].label);
export const ROLE_CHOICES = choices(ROLES, (role) => ROLE_DEFINITIONS[role].label);
export const STANCE_CHOICES = choices(STANCES, (stance) => STANCE_DEFINITIONS[stance].label);
export const SPEECH_CHOICES = choices(SPEECHES, (speech) => SPEECH_DEFINITIONS[speech].label);
export const ACT_CHOICES = choices(ACTS, (act) => ACT_DEFINITIONS[act].label);
export const TRANSFERRED_CHOICES = choices(TRANSFERRED, (what) => TRANSFERRED_DEFINITIONS[what].label);
export const STATE_CHOICES = choices(AGREEMENT_STATES, (state) => STATE_WORDS[state].label);
export const OUTCOME_CHOICES = choices(ROUND_OUTCOMES, nameOutcome);
export const RELATION_CHOICES = choices(RELATION_TYPES, (type) => RELATION_WORDS[type].of);
export const ROUND_FORMAT_CHOICES = asWords(ROUND_FORMATS);
export const ROUND_MODE_CHOICES = asWords(ROUND_MODES);
export const MEETING_FORMAT_CHOICES = asWords(MEETING_FORMATS);
export const AGREEMENT_TYPE_CHOICES = asWords(AGREEMENT_TYPES);
export const RANK_CHOICES = asWords(RANKS);
