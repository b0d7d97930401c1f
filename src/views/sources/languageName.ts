const names = new Intl.DisplayNames(["en"], { type: "language" });

/** "Ukrainian" of "uk"; a tag that nobody knows comes back as it is. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
