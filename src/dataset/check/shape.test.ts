import { SHAPE_SLIPS } from "../../testing/slips/shape";
import { testSlips } from "../../testing/testSlips";

testSlips("A record that is not of the schema", SHAPE_SLIPS);
