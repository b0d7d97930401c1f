import { CHANGES_SLIPS, HELD_SLIPS } from "../../testing/slips/changes";
import { testSlips } from "../../testing/testSlips";

testSlips("What versions changed", CHANGES_SLIPS);

testSlips("Rounds that took place and others", HELD_SLIPS);
