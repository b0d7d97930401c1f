import fc from "fast-check";
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
    ["By Jane Doe", ["Doe, Jane"]],
    ["BY Jane Doe and John Roe", ["Doe, Jane", "Roe, John"]],
    ["Reporting by Jane Doe; John Roe", ["Doe, Jane", "Roe, John"]],
    ["Por Juan Pérez y María López", ["Pérez, Juan", "López, María"]],
    ["Par Jean Dupont et Anne Moreau", ["Dupont, Jean", "Moreau, Anne"]],
    ["Von Max Müller und Eva Groß", ["Müller, Max", "Groß, Eva"]],
    ["Иван Петров и Анна Смирнова", ["Петров, Иван", "Смирнова, Анна"]],
    ["Текст: Іван Петренко та Олена Коваль", ["Петренко, Іван", "Коваль, Олена"]],
    ["Іван Петренко, Олена Коваль і Марко Бондар", ["Петренко, Іван", "Коваль, Олена", "Бондар, Марко"]],
    ["Jan Kowalski i Anna Nowak", ["Kowalski, Jan", "Nowak, Anna"]],
    ["Mario Rossi e Lucia Bianchi", ["Rossi, Mario", "Bianchi, Lucia"]],
    ["Ahmet Yılmaz ve Elif Kaya", ["Yılmaz, Ahmet", "Kaya, Elif"]],
    ["Jane Doe in Kyiv and John Roe in New York", ["Doe, Jane", "Roe, John"]],
    ["Jane Doe (Kyiv), John Roe", ["Doe, Jane", "Roe, John"]],
    ["Jane Doe / John Roe | Ann Poe", ["Doe, Jane", "Roe, John", "Poe, Ann"]],
    ["Иванов И. И. и Петров П. П.", ["Иванов, И. И.", "Петров, П. П."]],
    ["Robert Kennedy, Jr.", ["Kennedy, Robert, Jr."]],
    ["Robert F. Kennedy Jr. and William Gates III", ["Kennedy, Robert F., Jr.", "Gates, William, III"]],
    ["Martin Luther King Jr, Jane Doe", ["King, Martin Luther, Jr.", "Doe, Jane"]],
    ["Dr. Jane Doe", ["Doe, Jane"]],
    ["J.K. Rowling, W. E. B. Griffin", ["Rowling, J.K.", "Griffin, W. E. B."]],
    ["JD Vance, AJ Smith", ["Vance, JD", "Smith, AJ"]],
    ["Luigi Di Maio", ["Di Maio, Luigi"]],
    ["Ю.В. Андропов", ["Андропов, Ю.В."]],
    ["Петренко О. В.", ["Петренко, О. В."]],
    ["José Ortega y Gasset", ["Ortega y Gasset, José"]],
    ["Santiago Ramón y Cajal y María López", ["Ramón y Cajal, Santiago", "López, María"]],
    ["Hassan al-Jazairi", ["al-Jazairi, Hassan"]],
    ["Gabriele d'Annunzio", ["d'Annunzio, Gabriele"]],
    ["Von Miller", ["Miller, Von"]],
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
    "Ministry of Defence and Security, III Department",
    "Ministerio de Asuntos Exteriores y Cooperación",
    "Frankfurter Allgemeine Zeitung und Süddeutsche Zeitung",
    "Офіс Президента України",
    "Посольство России и Администрация Президента",
    "Press and Information Office",
    "Institut für Presse und Information",
    "Société Radio et Télévision",
  ])("%s is one body, whole", (byline) => {
    expect(readByline(byline)).toEqual([{ type: "body", name: byline }]);
  });

  test("By is no part of a body's name", () => {
    expect(readByline("By Reuters")).toEqual([{ type: "body", name: "Reuters" }]);
  });

  test("a byline in any order of known pieces is never cut in the middle of a name", () => {
    const names = [
      "Jane Doe",
      "Robert Kennedy Jr.",
      "William Gates III",
      "J. K. Rowling",
      "Олена Коваль",
      "Ada van der Berg",
    ];
    const joins = [" and ", ", ", "; ", " y ", " и ", " та ", " und ", " et ", ", and "];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: 1 }),
        fc.array(fc.constantFrom(...joins), { minLength: 6, maxLength: 6 }),
        fc.constantFrom("", "By "),
        (people, between, by) => {
          const byline = people.reduce((text, name, i) => (i === 0 ? name : text + between[i] + name), "");
          expect(readByline(by + byline).map(fullName)).toEqual(people);
        },
      ),
    );
  });

  test("a person's full name reads as it was printed", () => {
    expect(readByline("Yuliia Dysa").map(fullName)).toEqual(["Yuliia Dysa"]);
  });
});

test("initials keep hyphens and stops", () => {
  const given = ["Illia", "Stefan J.", "Kyung-min", "Сергій", "J.K.", "W. E. B.", "Ю.В.", "J.-P.", "Yu. V.", "JD"];
  expect(given.map(initialsOf)).toEqual([
    "I.",
    "S. J.",
    "K.-m.",
    "С.",
    "J. K.",
    "W. E. B.",
    "Ю. В.",
    "J.-P.",
    "Yu. V.",
    "J. D.",
  ]);
});
