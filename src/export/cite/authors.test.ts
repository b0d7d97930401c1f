import { describe, expect, test } from "vitest";
import { fullName, initialsOf, invertedName, readByline } from "./authors";

describe("readByline", () => {
  test.each([
    ["Illia Novikov, Samuel Petrequin", ["Novikov, Illia", "Petrequin, Samuel"]],
    ["Andrew Gray and Sam Tabahriti", ["Gray, Andrew", "Tabahriti, Sam"]],
    [
      "Natalia Drozdiak, Samy Adghirni, and Michael Nienaber",
      ["Drozdiak, Natalia", "Adghirni, Samy", "Nienaber, Michael"],
    ],
    ["Stefan J. Bos", ["Bos, Stefan J."]],
    ["Jan van der Berg", ["van der Berg, Jan"]],
    ["Zhang Yunbi", ["Zhang, Yunbi"]],
    ["Kim Kyung-min", ["Kim, Kyung-min"]],
    ["Kim Smith", ["Smith, Kim"]],
    ["Сергій Сидоренко", ["Сидоренко, Сергій"]],
  ])("%s are people", (byline, inverted) => {
    const names = readByline(byline);
    expect(names.map(({ type }) => type)).toEqual(inverted.map(() => "person"));
    expect(names.map(invertedName)).toEqual(inverted);
  });

  test.each([
    "Reuters",
    "HT News Desk",
    "Global Banking & Finance Review",
    "Smith & Sons",
    "Department of Foreign Affairs, Trade and Development",
    "Office of the President of Ukraine",
    "TASS",
    "AP and Reuters",
  ])("%s is one body, whole", (byline) => {
    expect(readByline(byline)).toEqual([{ type: "body", name: byline }]);
  });

  test("a person's full name reads as it was printed", () => {
    expect(readByline("Yuliia Dysa").map(fullName)).toEqual(["Yuliia Dysa"]);
  });
});

test("initials keep hyphens and stops", () => {
  expect(["Illia", "Stefan J.", "Kyung-min", "Сергій"].map(initialsOf)).toEqual(["I.", "S. J.", "K.-m.", "С."]);
});
