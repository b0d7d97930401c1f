/** Something that a document says of itself, with the name of the place where it says so ("og:title"). */
export interface PageFact {
  readonly value: string;
  readonly from: string;
}

/** What a document says of itself; what it does not say is absent. `published` is EDTF, `language` BCP 47. */
export interface PageFacts {
  readonly address?: PageFact;
  readonly title?: PageFact;
  readonly publisher?: PageFact;
  readonly published?: PageFact;
  readonly language?: PageFact;
  readonly author?: PageFact;
}
export type FactName = keyof PageFacts;

/** What was read of a document, by what it is meant to be: of each the first that is one. */
export function gatherFacts(read: { readonly [name in FactName]?: readonly PageFact[] }): PageFacts {
  const facts: { -readonly [name in FactName]?: PageFact } = {};
  for (const name of FACT_NAMES) {
    for (const { value, from } of read[name] ?? []) {
      const tidy = TIDY[name](oneLine(value));
      if (tidy === null) continue;
      facts[name] = { value: tidy, from };
      break;
    }
  }
  return facts;
}

const FACT_NAMES = ["address", "title", "publisher", "published", "language", "author"] as const;

/** Longer ones are no titles or names. */
const MOST_LETTERS = 500;

const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{White_Space}]+/gu, " ")
    .replace(/[\p{Surrogate}\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\ufffd]/gu, "")
    .trim();

const named = (text: string): string | null => (text === "" || text.length > MOST_LETTERS ? null : text);

const TIDY: { readonly [name in FactName]: (text: string) => string | null } = {
  address: (text) => {
    // A relative one says nothing once the page has been saved; a fragment of words is the reader's, not the page's.
    if (!/^https?:\/\/[^/\\?#\s]/i.test(text) || /\s/.test(text) || !URL.canParse(text)) return null;
    return text.replace(/#?:~:.*$/, "");
  },
  title: named,
  publisher: (text) => (/^https?:/i.test(text) ? null : named(text)),
  author: (text) => (/^https?:/i.test(text) ? null : named(text.replace(/^by:?\s+/i, ""))),
  published: readDay,
  language: (text) => {
    try {
      const [tag] = Intl.getCanonicalLocales(text.replaceAll("_", "-"));
      return tag === undefined || /^(?:und|x|mul|zxx)\b/.test(tag) ? null : tag;
    } catch {
      return null;
    }
  },
};

/** A date as machines write it, as EDTF: the day that is written, at whatever time and zone; a month or year where no more is. */
export function readDay(text: string): string | null {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T\s])/i.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?=$|T)/i.exec(text) ??
    [];
  if (year === "") return null;
  const edtf = [year, ...[month, day].filter((part) => part !== "").map((part) => part.padStart(2, "0"))].join("-");
  const instant = new Date(`${edtf}T00:00:00Z`);
  if (edtf.length === 10) {
    return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(edtf) ? edtf : null;
  }
  return month === "" || (Number(month) >= 1 && Number(month) <= 12) ? edtf : null;
}
