/**
 * Whether one version of a dataset is newer than another, as far as numbering tells: part by part, figures by their size.
 * A word after what is alike is a draft of it, as in semver ("1.0.0-draft" comes before "1.0.0").
 */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [partsOf(version), partsOf(than)];
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [a, b] = [rankOf(one[i]), rankOf(other[i])];
    if (a.rank !== b.rank) return a.rank > b.rank;
    if (a.text !== b.text) return a.text > b.text;
  }
  return false;
}

const partsOf = (version: string): readonly string[] => version.replace(/^v/, "").split(/[.+-]/);

/** A word before nothing more, and that before a figure. */
function rankOf(part: string | undefined): { readonly rank: number; readonly text: string } {
  if (part === undefined) return { rank: 0, text: "" };
  return /^\d+$/.test(part) ? { rank: 1 + Number(part), text: "" } : { rank: -1, text: part };
}
