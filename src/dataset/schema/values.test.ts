import { expect, it } from "vitest";
import { language } from "./values";

const complaint = (value: string) =>
  language
    .safeParse(value)
    .error?.issues.map(({ message }) => message)
    .join();

it("suggests a language for a country's code, and nothing for a word that every object knows", () => {
  expect(complaint("ua")).toContain("did you mean 'uk'?");
  expect(complaint("constructor")).toBe("'constructor' is not a BCP 47 language tag such as en, uk or zh-Hant");
  expect(complaint("uk")).toBeUndefined();
});
