import { expect, test } from "vitest";
import { quoteSign } from "./quoteSign";

test("a quote's sign is four letters and digits, and stays what it is: links hold it", () => {
  expect(quoteSign("agreed to exchange 314 prisoners of war")).toBe("dpru");
  expect(quoteSign("the talks were “constructive”")).toMatch(/^[a-z0-9]{4}$/);
});

test("typesetting does not change it, another word does", () => {
  expect(quoteSign("The  talks ended")).toBe(quoteSign("The talks ended"));
  expect(quoteSign("The talks ended")).not.toBe(quoteSign("The talks began"));
});
