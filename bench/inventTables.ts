import type { Authored } from "../src/dataset/authored/records";
import type { ActorRecord, PlaceRecord, PublisherRecord, TermRecord } from "../src/dataset/schema/tables";

/** What an invented dataset refers to. Countries, people and outlets are made up, so that no quote is put in a real mouth. */
export interface Tables {
  /** The first two are at war; the others are in order of how much they take part. */
  readonly parties: readonly string[];
  /** Officials by party. */
  readonly officials: ReadonlyMap<string, readonly string[]>;
  readonly media: readonly string[];
  readonly actors: readonly ActorRecord[];
  readonly publishers: readonly PublisherRecord[];
  readonly places: readonly PlaceRecord[];
  readonly issues: readonly TermRecord[];
  readonly tracks: readonly TermRecord[];
}

const STATES = (
  "Aldora Brenmark Cassovel Dravenia Elmarin Fenwold Gostria Harrowen Iskendral Jorvale Kestrin Lunmar Morvane Nordhal " +
  "Ostrenia Pelluria Quenland Rostavel Silvane Tarsenia Umbrel Valdorin Wendmere Xandrel Yarrowin Zelmara Ardenfeld " +
  "Belcora Corvane Dunmarch Estorel Falkmar Granvel Hollinde Istrane Jemmark"
).split(" ");
const ORGANISATIONS = ["League of Harbours", "Union of Plains", "Council of Rivers", "Relief Society", "Grain Board"];
const GIVEN = "Ada Boris Celia Dario Edda Fenn Greta Hugo Ines Joran Kaya Levin".split(" ");
const FAMILY = "Vell Marrow Kestel Orban Tilde Grann Sorrel Pike Lund Haskel Brandt Ferro Quill Dane".split(" ");
const OFFICES = ["Foreign minister", "Chief negotiator", "Spokesperson"];
const TOWNS = "Port Merrin,Old Quay,Halden,Vessel Bay,Marrowgate,Lindholm Ford,Castle Orr,Tern Island,Greywater".split(
  ",",
);
const ISSUES = (
  "Bridges,Captives,Grain,Borders,Ceasefire,Guarantees,Sanctions,Power stations,Children,Return of the fallen," +
  "Monitoring,Reparations,Ports,Neutrality,Elections,Language,Mines,Corridors,Airspace,Courts"
).split(",");
const TRACKS = ["Harbour talks", "Plains channel", "Relief track", "Grain track", "Working groups", "Envoys", "Courts"];
const CONTROLS = ["private", "public-service", "state", "official"] as const;
const OUTLETS = 40;

export const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

export function inventTables(): Tables {
  const parties = [...STATES.slice(0, 12), ...ORGANISATIONS, ...STATES.slice(12)].map(idOf);
  const states = STATES.map((name): ActorRecord => ({ id: idOf(name), type: "state", name }));
  const organisations = ORGANISATIONS.map((name): ActorRecord => ({ id: idOf(name), type: "organisation", name }));
  const officials = new Map<string, readonly string[]>();
  const people: ActorRecord[] = [];
  parties.forEach((party, i) => {
    const own = OFFICES.map((title, j): ActorRecord => {
      // Twelve and fourteen repeat together after 84: from there on the family names move one on.
      const k = i * OFFICES.length + j;
      const name = `${GIVEN[k % GIVEN.length]} ${FAMILY[(k + Math.floor(k / 84)) % FAMILY.length]}`;
      return { id: `${party}-${idOf(title)}`, type: "person", name, affiliations: [{ actor: party, title }] };
    });
    people.push(...own);
    officials.set(
      party,
      own.map((person) => person.id),
    );
  });
  const media = Array.from({ length: 12 }, (_, i) => ({
    id: `wire-${i + 1}`,
    type: "media" as const,
    name: `Wire ${i + 1}`,
  }));
  return {
    parties,
    officials,
    media: media.map((one) => one.id),
    actors: [...states, ...organisations, ...people, ...media],
    publishers: Array.from({ length: OUTLETS }, (_, i) => ({
      id: `outlet-${i + 1}`,
      name: `${STATES[i % STATES.length]} Post ${i + 1}`,
      control: CONTROLS[i % CONTROLS.length] ?? "private",
    })),
    places: [...TOWNS.map((name) => ({ id: idOf(name), name })), { id: "online", name: "Online" }],
    issues: ISSUES.map((name) => ({ id: idOf(name), name, definition: `What is said about ${name.toLowerCase()}.` })),
    tracks: TRACKS.map((name) => ({ id: idOf(name), name, definition: `What belongs to ${name.toLowerCase()}.` })),
  };
}

/** Without the actors, places and publishers that nothing names: a small dataset does not come round to all of them. */
export function leaveUnusedOut(dataset: Authored): Authored {
  const used = new Set<string>();
  for (const source of dataset.sources) used.add(source.publisher);
  for (const event of dataset.events) {
    if (event.place !== undefined) used.add(event.place);
    for (const { actor } of event.actors) used.add(actor);
    for (const { attribution = [] } of event.evidence) for (const actor of attribution) used.add(actor);
  }
  for (const { id, affiliations = [] } of dataset.actors) {
    if (used.has(id)) for (const { actor } of affiliations) used.add(actor);
  }
  const isUsed = ({ id }: { readonly id: string }) => used.has(id);
  return {
    ...dataset,
    actors: dataset.actors.filter(isUsed),
    places: dataset.places.filter(isUsed),
    publishers: dataset.publishers.filter(isUsed),
  };
}
