/** A person in parts, or a body whose name must not be taken apart ("Global Banking & Finance Review"). */
export type CiteName =
  | { readonly type: "person"; readonly family: string; readonly given: string }
  | { readonly type: "body"; readonly name: string };

export const bodyName = (name: string): CiteName => ({ type: "body", name });

/**
 * Reads a byline as sources print it: "Illia Novikov, Samuel Petrequin", "Natalia Drozdiak and Michael Nienaber".
 * It is taken apart only where every piece looks like a person's name; anything else is one body's name, whole:
 * "HT News Desk", "Department of Foreign Affairs, Trade and Development", "Smith & Sons". An `&` never divides.
 */
export function readByline(byline: string): readonly CiteName[] {
  const pieces = byline
    .split(/,\s+(?:and\s+)?|\s+and\s+|\s*;\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const people = pieces.map(readPerson);
  const known = people.filter((person) => person !== null);
  return known.length === pieces.length && known.length > 0 ? known : [bodyName(byline.trim())];
}

/** Words that stand in the names of bodies and not of people. */
const BODY_WORDS =
  /\b(?:agency|association|bureau|cent(?:er|re)|commission|committee|council|correspondents?|department|desk|editors?|embassy|foundation|government|group|institute|media|ministry|monitoring|news|newsroom|office|press|radio|reporters?|review|service|staff|team|times|tv|university|website)\b/i;

/** Parts of a family name that begin with a small letter. */
const PARTICLES = new Set([
  ..."al ap bin da de del della den der di dos du el ibn la le ter ten van von y zu".split(" "),
]);

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’ʼ.-]*$/u;

function readPerson(piece: string): CiteName | null {
  const words = piece.split(/\s+/);
  if (words.length < 2 || words.length > 6 || BODY_WORDS.test(piece)) return null;
  if (!words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word))) return null;
  // Two capital letters in a row are an abbreviation, which a person's name has at most as initials with stops.
  if (words.some((word) => /^\p{Lu}{2,}$/u.test(word))) return null;
  if (isFamilyFirst(words)) return person(words.slice(0, 1), words.slice(1));
  const particle = words.findIndex((word, i) => i > 0 && PARTICLES.has(word));
  const at = particle > 0 ? particle : words.length - 1;
  return person(words.slice(at), words.slice(0, at));
}

const person = (family: readonly string[], given: readonly string[]): CiteName => ({
  type: "person",
  family: family.join(" "),
  given: given.join(" "),
});

/** Chinese family names that are not given names elsewhere, and Korean ones, which a hyphenated given name follows. */
const CHINESE = new Set(
  "Cao Chen Deng Feng Gao Guo Huang Jiang Liang Liu Luo Wang Wu Xie Xu Yang Zhang Zhao Zheng Zhou Zhu".split(" "),
);
const KOREAN = new Set(
  "An Bae Cho Choi Han Hong Hwang Jang Jeong Jung Kang Kim Kwon Lee Lim Oh Park Seo Shin Song Yang Yoon Yu".split(" "),
);

function isFamilyFirst([family = "", given = "", ...more]: readonly string[]): boolean {
  if (more.length > 0) return false;
  return CHINESE.has(family) || (KOREAN.has(family) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given));
}

/** "I. G." of "Illia Georg", "K.-m." of "Kyung-min"; initials stay as they are. */
export function initialsOf(given: string): string {
  return given
    .split(/\s+/)
    .map((word) =>
      word
        .split("-")
        .map((part) => `${[...part][0] ?? ""}.`)
        .join("-"),
    )
    .join(" ");
}

export const fullName = (name: CiteName): string =>
  name.type === "body" ? name.name : [name.given, name.family].filter(Boolean).join(" ");

export const invertedName = (name: CiteName): string =>
  name.type === "body" ? name.name : [name.family, name.given].filter(Boolean).join(", ");
