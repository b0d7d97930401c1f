import type { Slip } from "../slip";
import { CHANGES_SLIPS, HELD_SLIPS } from "./changes";
import { MEANING_SLIPS } from "./meaning";
import { OWN_WORDS_SLIPS } from "./ownWords";
import { PASSAGES_SLIPS } from "./passages";
import { REFERENCES_SLIPS } from "./references";
import { RELATIONS_SLIPS } from "./relations";
import { SHAPE_SLIPS } from "./shape";
import { SYNTAX_SLIPS } from "./syntax";
import { VALUES_SLIPS } from "./values";

/** Every slip that the tests of data:check know. */
export const ALL_SLIPS: readonly Slip[] = [
  ...SHAPE_SLIPS,
  ...SYNTAX_SLIPS,
  ...VALUES_SLIPS,
  ...CHANGES_SLIPS,
  ...HELD_SLIPS,
  ...PASSAGES_SLIPS,
  ...OWN_WORDS_SLIPS,
  ...MEANING_SLIPS,
  ...RELATIONS_SLIPS,
  ...REFERENCES_SLIPS,
];
