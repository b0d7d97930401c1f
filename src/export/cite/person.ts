/** A person's name in the parts that styles put in their own order. */
export interface Person {
  readonly type: "person";
  readonly family: string;
  readonly given: string;
  /** "Jr.", "III" */
  readonly suffix?: string;
}

/** Words that stand in the names of bodies and not of people. */
const BODY_WORDS = new RegExp(
  `(?<!\\p{L})(?:${[
    "agency association bureau cent(?:er|re) commission committee council correspondents? department desk editors?",
    "embassy foundation government group institute media ministry monitoring news newsroom office press radio reporters?",
    "review service staff team times tv university website",
    "gazette herald journal tribune zeitung agence agencia agentur ambassade botschaft comité consejo conseil embajada",
    "gobierno gouvernement institut minist(?:ère|erio|erium|ero) presidencia présidence presse redaktion rédaction redacción",
    "агентство администрация адміністрація министерство міністерство офис офіс посольство правительство президента",
    "редакция редакція служба совет рада уряд",
  ]
    .join(" ")
    .replaceAll(" ", "|")})(?!\\p{L})`,
  "iu",
);

/** Parts of a family name that begin with a small letter, and those that join it to what stands before them. */
const PARTICLES = new Set([
  ..."af al ap av bin da de del della den der di dos du el ibn la le ter ten van von zu zum zur".split(" "),
]);
const JOINING = new Set("e i y".split(" "));

/** Also "d'Annunzio", "al-Jazairi". */
const NAME_WORD = /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}[\p{L}\p{M}'’ʼ.-]*$/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** "JD", "AJ": two letters without stops are a person's where one is a J, which hardly any body's abbreviation has. */
const BARE_INITIALS = /^(?:J\p{Lu}|\p{Lu}J)$/u;
const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+/;
const SUFFIX = /\s+(?:(Jr|Sr)\.?|(II|III|IV))$/;
/** Where a correspondent wrote: "Jane Doe in Kyiv", "Jane Doe (Kyiv)". */
const PLACE = /\s+(?:in\s+\p{Lu}[\p{L}\s-]*|\([^()]*\))$/u;

/** No person's name is longer, wherever it was written. */
const LONGEST = 200;

/** Reads a name as people print theirs, "Jan van der Berg" or "Robert Kennedy Jr."; null where it does not look like a person's. */
export function readPerson(piece: string): Person | null {
  if (piece.length > LONGEST) return null;
  const plain = piece.replace(TITLE, "").replace(PLACE, "");
  const [, junior, numeral] = SUFFIX.exec(plain) ?? [];
  const suffix = junior === undefined ? numeral : `${junior}.`;
  const words = plain.replace(SUFFIX, "").split(/\s+/);
  if (words.length < 2 || words.length > 6 || BODY_WORDS.test(plain)) return null;
  if (!words.every((word, i) => NAME_WORD.test(word) || (i > 0 && (PARTICLES.has(word) || JOINING.has(word)))))
    return null;
  // Two capital letters in a row are an abbreviation, which a person's name has at most as initials.
  if (words.some((word, i) => /^\p{Lu}{2,}$/u.test(word) && !(i === 0 && BARE_INITIALS.test(word)))) return null;
  const [family, given] = isFamilyFirst(words)
    ? [words.slice(0, 1), words.slice(1)]
    : [words.slice(familyAt(words)), words.slice(0, familyAt(words))];
  return {
    type: "person",
    family: family.join(" "),
    given: given.join(" "),
    ...(suffix !== undefined && { suffix }),
  };
}

function familyAt(words: readonly string[]): number {
  const at = words.findIndex((word, i) => i > 0 && (PARTICLES.has(word.toLowerCase()) || (i > 1 && JOINING.has(word))));
  if (at < 0) return words.length - 1;
  return JOINING.has(words[at] ?? "") ? at - 1 : at;
}

/** Chinese family names that are not given names elsewhere, and Korean ones, which a hyphenated given name follows. */
const CHINESE = new Set(
  "Cao Chen Deng Feng Gao Guo Huang Jiang Liang Liu Luo Wang Wu Xie Xu Yang Zhang Zhao Zheng Zhou Zhu".split(" "),
);
const KOREAN = new Set(
  "An Bae Cho Choi Han Hong Hwang Jang Jeong Jung Kang Kim Kwon Lee Lim Oh Park Seo Shin Song Yang Yoon Yu".split(" "),
);

/** "Zhang Yunbi", "Kim Kyung-min", and a family name with initials behind it. */
function isFamilyFirst([family = "", given = "", ...more]: readonly string[]): boolean {
  if (!INITIALS.test(family) && [given, ...more].every((word) => INITIALS.test(word))) return true;
  if (more.length > 0) return false;
  return CHINESE.has(family) || (KOREAN.has(family) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given));
}
