import type { EventRecord } from "../src/dataset/schema/event";
import {
  ACTS,
  AGREEMENT_STATES,
  AGREEMENT_TYPES,
  type Kind,
  MEETING_FORMATS,
  ROUND_OUTCOMES,
  TRANSFERRED,
} from "../src/dataset/terms";
import { isoDay } from "../src/time/calendar";
import { asDay } from "../src/time/day";
import type { Dice } from "./dice";
import { inventDate } from "./inventDates";
import type { Evidencer } from "./inventSources";
import type { Tables } from "./inventTables";

type Involvement = EventRecord["actors"][number];
type Common = Omit<Extract<EventRecord, { kind: "meeting" }>, "kind" | "meeting" | "actors">;

/** One in a hundred each, as in the shipped dataset but for more rounds. */
const OF_HUNDRED = { round: 4, exchange: 17, agreement: 6, meeting: 17, proposal: 7, statement: 49 } satisfies {
  readonly [kind in Kind]: number;
};
const KIND_OF_HUNDRED = (Object.keys(OF_HUNDRED) as Kind[]).flatMap((kind) =>
  Array.from({ length: OF_HUNDRED[kind] }, () => kind),
);
const STATUS_OF_HUNDRED = (["occurred", "claimed", "disputed", "cancelled"] as const).flatMap((status, i) =>
  Array.from({ length: [94, 4, 1, 1][i] ?? 0 }, () => status),
);
const VERBS = ["speak of", "put forward", "come back to", "ask about", "answer on", "insist on", "explain"];
const PART_OF_ROUND = 0.45;
/** A state "violated" needs somebody who claims it. */
const UNBROKEN = AGREEMENT_STATES.filter((state) => state !== "violated");
const DISPUTED = 0.08;
/** About as many events as in the shipped dataset say what they answer. */
const ONE_ANSWER_IN = 3;

/**
 * Makes events one after the other; days must ascend, so that sources and rounds lie near what rests on them. `lean`
 * events rest on one piece of evidence each.
 */
export function createInventor(
  dice: Dice,
  tables: Tables,
  evidencer: Evidencer,
  lean: boolean,
): (day: number) => EventRecord {
  const [first = "", second = "", ...others] = tables.parties;
  const told = new Map<string, number>();
  let number = 0;
  let round: string | null = null;
  let before: string | null = null;

  const nameOf = new Map([...tables.actors, ...tables.issues].map(({ id, name }) => [id, name]));
  const officialOf = (party: string): string => dice.pick(tables.officials.get(party) ?? [party]);
  const someParty = (): string => (dice.chance(0.6) ? dice.pick([first, second]) : dice.pickRanked(others));

  const commonOf = (day: number, kind: EventRecord["kind"], subject: string): Common => {
    number++;
    const id = `${isoDay(asDay(day))}-${kind}-${number}`;
    const issues = [...new Set(Array.from({ length: 1 + dice.below(3) }, () => dice.pickRanked(tables.issues).id))];
    const date = inventDate(dice, day, kind);
    const base = `${nameOf.get(subject) ?? subject}: ${dice.pick(VERBS)} ${(nameOf.get(issues[0] ?? "") ?? "").toLowerCase()}`;
    const same = told.get(`${base} ${date.edtf}`) ?? 0;
    told.set(`${base} ${date.edtf}`, same + 1);
    const title = same === 0 ? base : `${base}, ${same + 1}`;
    const pieces = lean ? 1 : 1 + (dice.chance(0.6) ? 1 : 0) + (dice.chance(0.25) ? 1 : 0);
    const evidence = evidencer.evidenceOf(date.day, pieces);
    const [one] = evidence;
    const says = { source: one?.source ?? "", paragraph: one?.paragraph ?? 1, quote: one?.quote ?? "" };
    const answered = number % ONE_ANSWER_IN === 0 && isDay(date.edtf) ? before : null;
    // What is dated by a month or a season may begin after what answers it.
    if (isDay(date.edtf)) before = id;
    return {
      id,
      title,
      summary: `On ${date.edtf} it was reported in ${evidence.length} places: ${title}. The sources agree on little more than that.`,
      when: date.edtf,
      ...(dice.chance(0.6) && { place: dice.pick(tables.places).id }),
      track: dice.pickRanked(tables.tracks).id,
      ...(kind !== "round" && round !== null && dice.chance(PART_OF_ROUND) && { partOf: round }),
      status: dice.pick(STATUS_OF_HUNDRED),
      issues,
      evidence,
      ...(answered !== null && { relations: [{ type: "answers", to: answered }] }),
      ...(dice.chance(DISPUTED) && {
        discrepancies: [
          {
            about: "what was said",
            readings: [
              { says: "this much", ...says },
              { says: "less", ...says },
            ],
          },
        ],
      }),
    };
  };

  return (day) => {
    const kind = dice.pick(KIND_OF_HUNDRED);
    const subject = kind === "exchange" ? first : someParty();
    const common = commonOf(day, kind, subject);
    const other = subject === first ? second : first;
    switch (kind) {
      case "round": {
        round = common.id;
        const mediator = dice.pickRanked(others);
        const actors: Involvement[] = [
          { actor: first, role: "party" },
          { actor: second, role: "party" },
          { actor: mediator, role: "mediator" },
          { actor: officialOf(first), role: "head-of-delegation", for: first },
          { actor: officialOf(second), role: "head-of-delegation", for: second },
        ];
        const outcome = dice.pick(ROUND_OUTCOMES);
        const format = { format: "trilateral", mode: "in-person" } as const;
        // What did not take place brought nothing.
        const result = common.status === "cancelled" ? {} : { outcome };
        return { ...common, kind, actors, round: { number: 1 + (number % 999), ...format, ...result } };
      }
      case "meeting": {
        const guests = [...new Set([subject, other, dice.pickRanked(others), dice.pickRanked(others)])].slice(
          0,
          2 + dice.below(3),
        );
        const actors = guests.map((actor): Involvement => ({ actor, role: "party" }));
        return { ...common, kind, actors, meeting: { format: dice.pick(MEETING_FORMATS) } };
      }
      case "statement": {
        const speaker = officialOf(subject);
        const actors: Involvement[] = [{ actor: speaker, role: "speaker" }];
        if (dice.chance(0.5)) actors.push({ actor: other, role: "addressee" });
        const stances = common.issues.map((issue) => ({
          issue,
          act: dice.pick(ACTS),
          position: `Not without ${issue}.`,
          quotes: common.evidence.slice(0, 1).map(({ quote }) => quote),
        }));
        return { ...common, kind, actors, statement: { speaker, stances } };
      }
      case "exchange": {
        const what = dice.pick(TRANSFERRED);
        const count = dice.chance(0.1) ? null : 1 + Math.floor(dice.next() ** 3 * 900);
        const actors: Involvement[] = [
          { actor: first, role: "releasing" },
          { actor: second, role: "releasing" },
        ];
        if (dice.chance(0.5)) actors.push({ actor: dice.pickRanked(others), role: "facilitator" });
        const transfers = [
          { from: first, to: second, count, what },
          { from: second, to: first, count, what },
        ];
        return { ...common, kind, actors, exchange: { transfers } };
      }
      case "agreement": {
        const actors = [subject, other].map((actor): Involvement => ({ actor, role: "signatory" }));
        return {
          ...common,
          kind,
          actors,
          agreement: { type: dice.pick(AGREEMENT_TYPES), state: dice.pick(UNBROKEN) },
        };
      }
      case "proposal":
        return {
          ...common,
          kind,
          actors: [{ actor: subject, role: "proposer" }],
          proposal: { proposer: subject, points: 1 + dice.below(20) },
        };
      default:
        return kind satisfies never;
    }
  };
}

/** A season or a year may end before what was invented for a day in it. */
const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);
