/** Licences whose deed has an address of its own, by SPDX id. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"],
  ["CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"],
  ["CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"],
]);

/** The address of a licence's deed, by its SPDX id; undefined where it has none: the id speaks for itself. */
export const deedOf = (license: string): string | undefined => DEEDS.get(license);
