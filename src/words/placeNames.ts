const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });
const REGIONS = new Intl.DisplayNames(["en"], { type: "region" });

/** "Ukrainian" of "uk"; a tag that nobody knows comes back as it is. */
export function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "Türkiye" of "TR". */
export const countryName = (code: string): string => REGIONS.of(code) ?? code;
