import { partiesAtTable } from "../dataset/atTable";
import type { Dataset, EventIndex, Transfer } from "../dataset/dataset";
import {
  KIND_DEFINITIONS,
  SPEECH_DEFINITIONS,
  STATUS_DEFINITIONS,
  TRANSFERRED_DEFINITIONS,
} from "../dataset/definitions";
import type { Evidence } from "../dataset/part";
import type { Role } from "../dataset/terms";
import { formatNumber } from "../time/formatNumber";
import { formatWhen } from "../time/words";
import { describeState } from "./agreementState";
import { counted } from "./counted";
import { listWords } from "./listWords";

/** Names within stay as they are. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The name of an event's mark for a screen reader: "KIND: TITLE, DATE". */
export function nameMark(dataset: Dataset, event: EventIndex): string {
  const kind = KIND_DEFINITIONS[dataset.kindOf(event)].label;
  return `${kind}: ${dataset.titleOf(event)}, ${formatWhen(dataset.whenOf(event), "long")}`;
}

/** When it was, and how surely where it did not simply occur: "5 Feb 2026", "18 Feb 2026 · claimed". */
export function whenAndHow(dataset: Dataset, event: EventIndex): string {
  const status = dataset.statusOf(event);
  const when = formatWhen(dataset.whenOf(event), "short");
  return status === "occurred" ? when : `${when} · ${STATUS_DEFINITIONS[status].label.toLowerCase()}`;
}

/** Short names of the parties that hold one of the roles, each once, in the dataset's order. */
export function partiesIn(dataset: Dataset, event: EventIndex, roles: readonly Role[]): string[] {
  const held = dataset.seatsOf(event).filter((seat) => roles.includes(seat.role));
  return namesOf(
    dataset,
    held.map(({ party }) => party),
  );
}

const namesOf = ({ parties }: Dataset, among: readonly number[]): string[] =>
  [...new Set(among)].sort((a, b) => a - b).flatMap((party) => parties[party]?.shortName ?? []);

/** What stands under an event's title in a list: who, and the kind's own fact. Parts are joined by " · " on screen. */
export function describeEvent(dataset: Dataset, event: EventIndex): string[] {
  const kind = dataset.kindOf(event);
  const facts: string[] = [];
  const say = (label: string, names: readonly string[]) => {
    if (names.length > 0) facts.push(`${label}${listWords(names)}`);
  };
  const sayParties = (label: string, roles: readonly Role[]) => say(label, partiesIn(dataset, event, roles));
  switch (kind) {
    case "round":
    case "meeting": {
      say("", namesOf(dataset, partiesAtTable(dataset.seatsOf(event))));
      sayParties("mediated by ", ["mediator"]);
      sayParties("hosted by ", ["host"]);
      break;
    }
    case "statement":
      sayParties("", ["speaker"]);
      break;
    case "exchange":
      facts.push(...describeTransfers(dataset, dataset.transfersOf(event)));
      sayParties("mediated by ", ["mediator"]);
      break;
    case "agreement":
      sayParties("", ["signatory", "party"]);
      sayParties("mediated by ", ["mediator"]);
      facts.push(lowerFirst(describeState(dataset, event)));
      break;
    case "proposal":
      sayParties("", ["proposer"]);
      break;
    default: {
      const never: never = kind;
      throw new Error(`unknown kind ${never}`);
    }
  }
  if (dataset.statusOf(event) !== "occurred") facts.push(dataset.statusOf(event));
  const sources = dataset.sourceCountOf(event);
  const disagreements = dataset.disagreementCountOf(event);
  facts.push(counted(sources, "source"));
  if (sources > 1) facts.push(counted(dataset.originCountOf(event), "origin"));
  if (disagreements > 0) facts.push(counted(disagreements, "disagreement"));
  return facts;
}

/** "157 each way", or what goes each way: "50 prisoners of war and 2 civilians to Ukraine". A number that no source gives is said to be unknown. */
export function describeTransfers(dataset: Pick<Dataset, "parties">, transfers: readonly Transfer[]): string[] {
  const directions = new Map<string, Transfer[]>();
  for (const transfer of transfers) {
    const key = `${transfer.from}>${transfer.to}`;
    directions.set(key, [...(directions.get(key) ?? []), transfer]);
  }
  const ways = [...directions.values()];
  const [one, other] = ways.map((way) => (way.length === 1 ? way[0] : undefined));
  if (ways.length === 2 && one && other && one.count !== null && one.count === other.count && one.what === other.what) {
    return [`${formatNumber(one.count)} each way`];
  }
  return ways.map((way) => {
    const to = dataset.parties[way[0]?.to ?? -1]?.shortName ?? "unknown";
    return `${listWords(way.map(describeTransfer))} to ${to}`;
  });
}

export function describeTransfer({ count, what }: Pick<Transfer, "count" | "what">): string {
  const number = count === null ? "an unknown number of" : formatNumber(count);
  return `${number} ${count === 1 ? TRANSFERRED_DEFINITIONS[what].one : TRANSFERRED_DEFINITIONS[what].label}`;
}

const nameActor = (dataset: Pick<Dataset, "actors">, id: string): string => dataset.actors.get(id)?.name ?? id;

/**
 * Who says it, as people read it: "Vladimir Putin, as quoted by TASS, in Financial News". The chain runs from the origin to
 * the outlet that the reader can open, and says whose the words are; without attribution the outlet speaks in its own voice.
 */
export function describeAttribution(
  dataset: Pick<Dataset, "actors">,
  { attribution, speech = "outlet" }: Pick<Evidence, "attribution" | "speech">,
  publisher: string,
): string {
  const [origin, ...relays] = attribution.map((id) => nameActor(dataset, id));
  if (origin === undefined) return publisher;
  const via = [...relays, publisher].filter((name) => name !== origin);
  return via.length === 0 ? origin : `${origin}, ${lowerFirst(SPEECH_DEFINITIONS[speech].label)} ${via.join(", in ")}`;
}

/** The same with the paragraph that it stands in: "TASS, ¶4". */
export const describePlace = (
  dataset: Pick<Dataset, "actors">,
  evidence: Pick<Evidence, "attribution" | "speech" | "paragraph">,
  publisher: string,
): string => `${describeAttribution(dataset, evidence, publisher)}, ¶${evidence.paragraph}`;

/** What stands where a claim has no words of its own: nothing else that is quoted is shown for it. */
export const NO_WORDS = "No words recorded for this.";
