/** Licences whose deed has an address of its own, by SPDX id. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"],
  ["CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"],
  ["CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"],
]);

/** The dataset's licence by its SPDX id, with a link to the deed where it is a well-known one. */
export function Licence({ id }: { id: string }) {
  const deed = DEEDS.get(id);
  if (deed === undefined) return <>{id}</>;
  return (
    <a href={deed} target="_blank" rel="noopener noreferrer license">
      {id}
    </a>
  );
}
