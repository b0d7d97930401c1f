import { REFERENCES_SLIPS } from "../../testing/slips/references";
import { testSlips } from "../../testing/testSlips";

testSlips("Ids that lead nowhere, or in circles", REFERENCES_SLIPS);
