/**
 * Where each party stands, reckoned from the files of data/ in the plainest way, to compare with what the app says: none of
 * its code takes part.
 */
import { readFileSync } from "node:fs";
import { readEvents } from "./authored";

interface Stance {
  readonly issue: string;
  readonly act: string;
  readonly position: string;
  readonly quotes?: readonly string[];
}
interface Authored {
  readonly id: string;
  readonly kind: string;
  readonly when: string;
  readonly status: string;
  readonly actors: readonly { readonly actor: string; readonly role: string; readonly for?: string }[];
  readonly evidence: readonly {
    readonly source: string;
    readonly paragraph: number;
    readonly quote: string;
    readonly translation?: string;
  }[];
  readonly statement?: {
    readonly speaker: string;
    readonly joint?: readonly string[];
    readonly stances: readonly Stance[];
  };
}
interface Actor {
  readonly id: string;
  readonly type: string;
  readonly affiliations?: readonly {
    readonly actor: string;
    readonly from?: string | null;
    readonly to?: string | null;
  }[];
}

const read = (file: string) => JSON.parse(readFileSync(`data/${file}`, "utf8"));
export const events = readEvents<Authored>();
const actors = new Map<string, Actor>(read("actors.json").map((actor: Actor) => [actor.id, actor]));

/** First moments of EDTF dates as text that sorts by time; the time of day at the place. */
const DAY_OF_SEASON: { readonly [season: string]: string } = {
  "21": "03-01",
  "22": "06-01",
  "23": "09-01",
  "24": "12-01",
};
function startOf(edtf: string): string {
  const [start = ""] = edtf.replace(/[~?%]/g, "").split("/");
  const season = DAY_OF_SEASON[start.slice(5)];
  if (season) return `${start.slice(0, 4)}-${season}`;
  return start.length === 4 ? `${start}-01-01` : start.length === 7 ? `${start}-01` : start.slice(0, 16);
}
/** The first day after; of what is open, a day after all others. */
function endOf(edtf: string): string {
  const last = (edtf.split("/")[1] || edtf).replace(/[~?%]/g, "");
  if (last === "..") return "9999-12-31";
  if (last.includes("T")) return last.slice(0, 16);
  const date = new Date(`${startOf(last)}T00:00:00Z`);
  if (last.length === 10) date.setUTCDate(date.getUTCDate() + 1);
  else if (last.length === 7) date.setUTCMonth(date.getUTCMonth() + (DAY_OF_SEASON[last.slice(5)] ? 3 : 1));
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

function partyOf(id: string, day: string): string | null {
  const actor = actors.get(id);
  if (!actor || actor.type === "media") return null;
  if (actor.type === "state" || actor.type === "organisation") return id;
  const ties = actor.affiliations ?? [];
  const dated = ties.find(
    ({ from, to }) => (from || to) && (!from || startOf(from) <= day) && (!to || day < endOf(to)),
  );
  const tie = dated ?? ties.find(({ from, to }) => !from && !to);
  return tie ? partyOf(tie.actor, day) : null;
}

const said = events
  .filter((event) => event.kind === "statement")
  .sort((a, b) => {
    const key = (event: Authored) => `${startOf(event.when).padEnd(17)}${endOf(event.when).padEnd(17)}${event.id}`;
    return key(a) < key(b) ? -1 : 1;
  })
  .flatMap((event) => {
    const { speaker, joint = [], stances } = event.statement ?? { speaker: "", stances: [] };
    const start = startOf(event.when);
    const parties = new Set(
      [speaker, ...joint].map((id) => {
        const own = event.actors.filter((one) => one.actor === id && one.for);
        const standsFor = (own.find(({ role }) => role === "speaker") ?? own[0])?.for;
        return (standsFor && partyOf(standsFor, start)) || partyOf(id, start);
      }),
    );
    if (parties.size > 1) parties.delete(null);
    return stances.flatMap(({ quotes = [], ...stance }) => {
      const words = quotes.map((quote) => event.evidence.find((one) => one.quote === quote));
      return [...parties].map((party) => ({ ...stance, words, event: event.id, start, party }));
    });
  });
export type Said = (typeof said)[number];

/** All that is recorded. */
export const FAR = "9999-12-31";

/** Trails by "issue.party" of what was said up to the end of a day. */
export function trailsAsOf(last: string): ReadonlyMap<string, readonly Said[]> {
  const trails = new Map<string, Said[]>();
  for (const each of said) {
    if (each.party === null || each.start.slice(0, 10) > last) continue;
    const key = `${each.issue}.${each.party}`;
    trails.set(key, [...(trails.get(key) ?? []), each]);
  }
  return trails;
}

const STANDING = new Set(["demands", "offers", "accepts", "rejects", "conditions", "reaffirms"]);

/** The last that says where a party stands, and the last remark where it is later. */
export function standOf(trail: readonly Said[]): { readonly standing: Said | null; readonly remark: Said | null } {
  const standing = trail.filter(({ act }) => STANDING.has(act)).at(-1) ?? null;
  const remark = trail.filter(({ act }) => !STANDING.has(act)).at(-1) ?? null;
  return { standing, remark: remark && standing && remark.start <= standing.start ? null : remark };
}

/** What a cell says of two days: another position, a first one, the same again, remarks alone, or nothing. */
export function moveOf(trail: readonly Said[], since: string): string {
  const isNew = ({ start }: Said) => start.slice(0, 10) > since;
  const was = standOf(trail.filter((each) => !isNew(each))).standing;
  const is = standOf(trail).standing;
  if (!trail.some(isNew)) return "nothing";
  if (is === null || is === was) return "remarks";
  if (was === null) return "first";
  if (was.act !== is.act) return "moved";
  return was.position === is.position ? "repeated" : "reworded";
}

export function countMoves(since: string, last: string): { readonly changed: number; readonly first: number } {
  const moves = [...trailsAsOf(last).values()].map((trail) => moveOf(trail, since));
  return {
    changed: moves.filter((move) => move === "moved" || move === "reworded").length,
    first: moves.filter((move) => move === "first").length,
  };
}

/** Last days of the rounds that took place. */
export const roundEnds: readonly string[] = events
  .filter(({ kind, status }) => kind === "round" && status !== "cancelled" && status !== "planned")
  .map(({ when }) => when.split("/")[1] ?? when)
  .sort();
