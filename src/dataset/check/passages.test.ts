import { PASSAGES_SLIPS } from "../../testing/slips/passages";
import { testSlips } from "../../testing/testSlips";

testSlips("Quotes, paragraphs and readings", PASSAGES_SLIPS);
