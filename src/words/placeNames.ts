const names = new Map<"language" | "region", Intl.DisplayNames>();

/** The names are opened when one is asked for. */
function namesOf(type: "language" | "region"): Intl.DisplayNames {
  const found = names.get(type) ?? new Intl.DisplayNames(["en"], { type });
  names.set(type, found);
  return found;
}

/** "Ukrainian" of "uk"; a tag that nobody knows comes back as it is. */
export function languageName(tag: string): string {
  try {
    return namesOf("language").of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "Türkiye" of "TR". */
export const countryName = (code: string): string => namesOf("region").of(code) ?? code;
