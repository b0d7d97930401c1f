import type { Dataset } from "../dataset/dataset";
import { asEventIndex } from "../dataset/dataset";
import { KINDS, type Role } from "../dataset/terms";
import type { When } from "../time/when";
import { dayOf, type TestEvent, testDataset } from "./testDataset";

/** Datasets for tests of the score. Nothing but tests imports this file. */

const PARTIES = ["ua", "ru", "us", "tr", "ae", "eu", "fr", "uk", "de", "sa", "qa", "un"];

/** Numbers from 0 up to 1 that a seed decides (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Crowd {
  readonly events: number;
  readonly seed: number;
  readonly days: number;
  readonly parties?: readonly string[];
}

export const CROWD_START = dayOf("2022-02-24");

/** Events of all kinds at random on `days` days: instants, days, some of two or more days, one to five parties each. */
export function crowd({ events, seed, days, parties = PARTIES }: Crowd): Dataset {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  const rows = Array.from({ length: events }, (_, n): TestEvent => {
    const kind = pick(KINDS);
    const from = CROWD_START + Math.floor(random() * days);
    const clock = random() < 0.2 ? random() : 0;
    const lasts = random() < 0.1 ? 1 + Math.floor(random() * 6) : clock > 0 ? 1 / 1440 : 1;
    const pair = [pick(parties), pick(parties), pick(parties), pick(parties), pick(parties)];
    const speakers: Role = kind === "statement" ? "speaker" : kind === "proposal" ? "proposer" : "party";
    const count = kind === "statement" ? (random() < 0.9 ? 1 : 3) : 1 + Math.floor(random() * 5);
    const seats = pair.slice(0, count).map((id) => [id, speakers] as const);
    return {
      id: `e${n}`,
      title: `Event ${n}`,
      kind,
      from: from + clock,
      until: from + clock + lasts,
      parties: seats,
      importance: Math.floor(random() * 256),
      roundNumber: kind === "round" ? 1 + Math.floor(random() * 9) : 0,
      transfers:
        kind === "exchange" && random() < 0.8
          ? [
              { from: 0, to: 1, count: Math.floor(random() * 1000), what: "prisoners-of-war" },
              { from: 1, to: 0, count: Math.floor(random() * 1000), what: "prisoners-of-war" },
            ]
          : [],
    };
  });
  return testDataset(rows, { parties });
}

/** The same dataset with another date for some events, by id: vague and open ones, which literals of days cannot say. */
export function withWhen(dataset: Dataset, whens: Readonly<Record<string, Partial<When>>>): Dataset {
  return {
    ...dataset,
    whenOf: (event) => ({ ...dataset.whenOf(event), ...whens[dataset.idOf(asEventIndex(event))] }),
  };
}
