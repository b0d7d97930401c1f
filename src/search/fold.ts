import { inUnicodeForm } from "../dataset/unicodeForm";

/**
 * Brings the spellings of one word to one form, for looking up only, never for show: letter case, accents and
 * apostrophes go, Cyrillic becomes Latin, and what the systems of romanisation write differently becomes the same.
 * "Zelensky", "Zelenskyy", "Zelenskiy", "Зеленський" and "Зеленский" all become "zelenski". Numbers lose their
 * thousands separators, abbreviations their full stops ("U.S.", "US"). Folding what is folded changes nothing.
 */
export function fold(word: string): string {
  // Full-width letters and digits, ligatures: not all of NFKC, which makes x² an x2.
  const letters = word.replaceAll(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb06]/g, (letter) =>
    inUnicodeForm(letter, "NFKC"),
  );
  const bare = inUnicodeForm(letters, "NFC")
    .replaceAll(/['’ʼ‘‛´`ʹ′ʻ＇]/g, "'")
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\.\s?/g, "")
    .replace(/'s$/, "");
  const unmarked = inUnicodeForm(romanise(bare), "NFD").replaceAll(/\p{M}|'/gu, "");
  // Again for Cyrillic letters that are in the table once their mark is off, such as the Macedonian ѓ.
  const latin = romanise(unmarked);
  const ungrouped = latin.replaceAll(/(?<=\p{Nd})[,\s](?=\p{Nd})/gu, "");
  return unify(ungrouped.replaceAll(/[ıłøđßæœðþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter));
}

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
};

/**
 * Ukrainian and Russian in one table, after BGN/PCGN and the Ukrainian national system of 2010 where they agree.
 * и is i in one and y in the other, which `unify` makes the same. ё is written е as often as not.
 */
// biome-ignore format: the alphabet reads better in rows
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "ye", ё: "e", ж: "zh", з: "z", и: "y", і: "i", ї: "yi",
  й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "kh",
  ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya",
};

/** г is h in Ukrainian and g in Russian; a letter or apostrophe that Russian lacks tells which a word is. */
function romanise(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word)) return word;
  const ukrainian = /[іїєґ']/u.test(word);
  return word.replaceAll(/\p{Script=Cyrillic}/gu, (letter) =>
    ukrainian && letter === "г" ? "h" : (CYRILLIC[letter] ?? letter),
  );
}

/** Spellings that the systems differ in, in this order; each turns all of them into one. */
const UNIFIED: readonly (readonly [RegExp, string])[] = [
  [/x/g, "ks"], // Alexander, Aleksandr
  [/w/g, "v"], // Witkoff, Виткофф; Lawrow, Lavrov
  [/kh/g, "h"], // Kharkiv, Harkiv
  [/shch|sch/g, "sh"], // Khrushchev, Khruschev; Schmyhal, Shmyhal
  [/y/g, "i"], // Dmytro, Dmitro; Yuri, Iuri
  [/(?<!j)j+(?=i)|(?<=i)[ij]+/g, ""], // -skyi, -skiy, -skij, -skii, -sky
  [/ie/g, "e"], // Yermak, Ermak; Medvediev, Medvedev
  [/(zh|sh|ch)\1+/g, "$1"], // Zaporizhzhia, Zaporizhia
  [/([a-z])\1+/g, "$1"], // Odessa, Odesa; Kellogg, Келлог
  [/(?<=..[^aious])s$/g, ""], // exchanges, exchange; not Paris, not status
];

/** Names of one place whose two languages differ by more than spelling: Kiev and Kyiv. */
const SAME: ReadonlyMap<string, string> = new Map([["kev", "kiv"]]);

function unify(latin: string): string {
  let word = latin;
  // What one rule makes another may act on ("iye" to "iie" to "ie" to "e"), so they run until nothing changes.
  for (let before = ""; before !== word; ) {
    before = word;
    for (const [spelling, unified] of UNIFIED) word = word.replaceAll(spelling, unified);
  }
  return SAME.get(word) ?? word;
}
