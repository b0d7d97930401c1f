import { VALUES_SLIPS } from "../../testing/slips/values";
import { testSlips } from "../../testing/testSlips";

testSlips("Texts, numbers and dates", VALUES_SLIPS);
