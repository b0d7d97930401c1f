import { type Person, readPerson } from "./person";

/** A person in parts, or a body whose name must not be taken apart ("Global Banking & Finance Review"). */
export type CiteName = Person | { readonly type: "body"; readonly name: string };

export const bodyName = (name: string): CiteName => ({ type: "body", name });

const BY = /^(?:(?:written|reported|reporting|story|words)\s+)?by(?:\s*:\s*|\s+)/i;
/** "By" in other languages, where it may as well be a name: it is taken off only where people are left. */
const BY_ELSEWHERE = /^(?:par|por|von|autora?|автор(?:ка)?|текст)(?:\s*:\s*|\s+)/i;

/** "And" in the languages of bylines. */
const AND = "and|with|und|et|en|och|og|oraz|ve|și|és|и|і|й|та";
/** Those that stand within names too ("José Ortega y Gasset"): they part only what has two words behind it. */
const AND_OR_NAME = "[yei]";

const BETWEEN = new RegExp(
  [
    `\\s*[,;/|]\\s*(?:(?:${AND}|${AND_OR_NAME})\\s+)?`,
    `\\s+(?:${AND})\\s+`,
    `\\s+${AND_OR_NAME}\\s+(?=[^\\s,;]+\\s+(?!${AND_OR_NAME}\\s)[^\\s,;])`,
  ].join("|"),
);

/**
 * Reads a byline as sources print it: "Illia Novikov, Samuel Petrequin", "By Natalia Drozdiak and Michael Nienaber".
 * It is taken apart only where every piece looks like a person's name; anything else is one body's name, whole:
 * "HT News Desk", "Department of Foreign Affairs, Trade and Development", "Smith & Sons". An `&` never divides.
 */
export function readByline(byline: string): readonly CiteName[] {
  const names = byline.trim().replaceAll(/\s+/g, " ").replace(BY, "");
  return readPeople(names.replace(BY_ELSEWHERE, "")) ?? readPeople(names) ?? [bodyName(names)];
}

function readPeople(names: string): readonly Person[] | null {
  // The comma before a suffix parts nothing.
  const pieces = names.replace(/,(?=\s*(?:[JS]r\b|I{2,3}\b|IV\b))/g, " ").split(BETWEEN);
  const people = pieces.filter((piece) => piece !== "").map(readPerson);
  const known = people.filter((person) => person !== null);
  return known.length === people.length && known.length > 0 ? known : null;
}

/** "I. G." of "Illia Georg", "K.-m." of "Kyung-min", "J. K." of "J.K."; what is short for a letter of another script ("Yu.") stays. */
export function initialsOf(given: string): string {
  return given
    .split(/\s+|(?<=\.)(?=\p{L})|(?<=^\p{Lu})(?=\p{Lu}$)/u)
    .map((word) => (/^\p{Lu}\p{Ll}{1,2}\.$/u.test(word) ? word : word.split("-").map(initial).join("-")))
    .join(" ");
}

const initial = (part: string): string => `${[...part][0] ?? ""}.`;

export const fullName = (name: CiteName): string =>
  name.type === "body" ? name.name : joinParts(" ", name.given, name.family, name.suffix);

export const invertedName = (name: CiteName): string =>
  name.type === "body" ? name.name : joinParts(", ", name.family, name.given, name.suffix);

const joinParts = (separator: string, ...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(separator);
