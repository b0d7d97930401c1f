import { SYNTAX_SLIPS } from "../../testing/slips/syntax";
import { testSlips } from "../../testing/testSlips";

testSlips("A file that is not JSON", SYNTAX_SLIPS);
