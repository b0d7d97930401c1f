import { describe, expect, test } from "vitest";
import { type ComboOption, matchOptions, optionNamed } from "./matchOptions";

const OPTIONS: readonly ComboOption[] = [
  { id: "us", name: "United States", note: "state" },
  { id: "office", name: "Office of the President", note: "body, Ukraine" },
  { id: "ua", name: "Ukraine", note: "state" },
  { id: "zelenskyy", name: "Volodymyr Zelenskyy", note: "person, Ukraine" },
];
const idsOf = (typed: string) => matchOptions(OPTIONS, typed).map(({ id }) => id);

describe("what typing leaves of a list", () => {
  test("nothing typed leaves all", () => expect(idsOf("  ")).toEqual(["us", "office", "ua", "zelenskyy"]));
  test("each word begins one of the option's", () => expect(idsOf("sta uni")).toEqual(["us"]));
  test("a name that begins so stands before one that has it elsewhere", () =>
    expect(idsOf("ukr")).toEqual(["ua", "office", "zelenskyy"]));
  test("any spelling finds a name", () => expect(idsOf("Зеленський")).toEqual(["zelenskyy"]));
  test("the middle of a word does not", () => expect(idsOf("krai")).toEqual([]));
});

describe("a name typed in full", () => {
  test("is that option, however it is spelled", () =>
    expect(optionNamed(OPTIONS, " volodymyr zelensky ")?.id).toBe("zelenskyy"));
  test("is none where it is the beginning of one", () => expect(optionNamed(OPTIONS, "Volodymyr")).toBeNull());
  test("is none where two are called so", () =>
    expect(optionNamed([...OPTIONS, { id: "ua-2", name: "Ukraine" }], "Ukraine")).toBeNull());
});
