import { MEANING_SLIPS } from "../../testing/slips/meaning";
import { testSlips } from "../../testing/testSlips";

testSlips("Records that contradict themselves or each other", MEANING_SLIPS);
