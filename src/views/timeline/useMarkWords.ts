import { useMemo } from "react";
import { asEventIndex, type Dataset, type EventIndex } from "../../dataset/dataset";
import { KIND_DEFINITIONS } from "../../dataset/definitions";
import { KINDS } from "../../dataset/terms";
import { lifeSign } from "../../facts/agreements";
import { eventsOn } from "../../facts/quotes";
import { tiedTo } from "../../facts/tied";
import { useSource } from "../../files/queries";
import { type Bits, hasBit } from "../../filter/bits";
import { useSignal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { useOpenPassage } from "../../panes/source/useOpenPassage";
import { OTHERS } from "../../score/lanes/lanes";
import type { Cluster } from "../../score/scene";
import { spanOf } from "../../time/day";
import { formatSpan } from "../../time/words";
import { idsIn } from "../../view/idWords";
import { nameMark } from "../../words/describe";
import type { RibbonWords } from "./createRibbon";
import type { Emphasis, MarkWords } from "./drawMarks";

/** As many as links are drawn. */
const LIFTED_AT_MOST = 7;

/** "12 statements of Russia, 3 to 9 February 2026"; "14 events, 3 March to 9 April 2022" where kinds are mixed. */
export function nameCluster({ byKind, count, lane, laneLabel, span }: Cluster): string {
  const kinds = KINDS.filter((_, kind) => (byKind[kind] ?? 0) > 0);
  const [only] = kinds;
  const { label, plural } = only && kinds.length === 1 ? KIND_DEFINITIONS[only] : EVENTS;
  const what = (count === 1 ? label : plural).toLowerCase();
  const whose = kinds.length === 1 && laneLabel !== "" ? nameLane(lane, laneLabel) : "";
  return `${count} ${what}${whose}, ${formatSpan(span, "long")}`;
}

function nameLane(key: string, label: string): string {
  if (key === OTHERS) return " of others";
  const [mode] = key.split(":");
  if (mode === "party") return ` of ${label}`;
  return mode === "issue" ? ` on ${label.toLowerCase()}` : mode === "track" ? ` in ${label}` : "";
}
const EVENTS = { label: "event", plural: "events" } as const;

/** "6 rounds, 28 February to 1 April 2022" of rounds in order of time. */
export function nameRounds(dataset: Dataset, rounds: readonly EventIndex[]): string {
  const first = rounds[0];
  if (first === undefined) return "";
  const end = rounds.reduce((last, round) => Math.max(last, dataset.endOf(round)), 0);
  return `${rounds.length} rounds, ${formatSpan(spanOf(Math.floor(dataset.startOf(first)), Math.ceil(end)), "long")}`;
}

/** What a cluster holds, for its tooltip: "2 rounds, 10 statements". */
export function describeCluster(cluster: Cluster): string {
  return cluster.byKind
    .map((n, kind) => ({ n, kind: KINDS[kind] }))
    .flatMap(({ n, kind }) => {
      if (n === 0 || !kind) return [];
      const { label, plural } = KIND_DEFINITIONS[kind];
      return `${n} ${(n === 1 ? label : plural).toLowerCase()}`;
    })
    .join(", ");
}

interface ScoreWords extends MarkWords, RibbonWords {
  /** Drawn even where they are gathered in a cluster. */
  readonly lifted: readonly EventIndex[];
  /** What the reader is on: the chosen event, or the first that rests on an open paragraph; null for neither, or hidden by the filter. */
  readonly subject: EventIndex | null;
}

/**
 * The marks' names, and one word of emphasis for each: chosen, raised (under the pointer or the focus, or resting on the
 * open paragraph), muted (others, while a paragraph is open on its own), default. The same object as long as it tells the same.
 */
export function useMarkWords(compact: boolean): ScoreWords {
  const { dataset, view, shown, chosen, raised } = useReading();
  const pointed = useSignal(raised);
  const { at } = useOpenPassage();
  const aloneOpen = chosen === null && view.source !== null && view.p !== null;
  const source = useSource(dataset, aloneOpen ? view.source : null, null);
  const paragraph = source.value?.paragraphs.find(({ n }) => n === view.p);
  const resting = (aloneOpen && paragraph ? eventsOn(paragraph, view.quote) : []).join();
  const number = compact && at >= 0 ? String(at + 1) : "";
  return useMemo(
    () => tellMarks(dataset, shown, { chosen, pointed, resting: idsIn(resting).map(Number), number }),
    [dataset, shown, chosen, pointed, resting, number],
  );
}

interface Marked {
  readonly chosen: EventIndex | null;
  readonly pointed: EventIndex | null;
  /** What rests on the open paragraph, in order. */
  readonly resting: readonly number[];
  /** Of the open passage of the chosen event. */
  readonly number: string;
}

function tellMarks(dataset: Dataset, shown: Bits, { chosen, pointed, resting, number }: Marked): ScoreWords {
  const rests = new Set(resting);
  const emphasisOf = (event: EventIndex): Emphasis => {
    if (event === chosen) return "chosen";
    if (event === pointed || rests.has(event)) return "raised";
    return rests.size > 0 ? "muted" : "default";
  };
  const wanted = [
    ...(pointed === null ? [] : [pointed]),
    ...(chosen === null ? [] : [chosen]),
    ...resting.slice(0, LIFTED_AT_MOST),
    // An arc to what the chosen event is tied to has to end somewhere.
    ...(chosen === null ? [] : tiedTo(dataset, chosen, shown)),
  ];
  const lifted = wanted.map(asEventIndex).filter((event) => hasBit(shown, event));
  const first = chosen ?? resting[0];
  return {
    lifted,
    subject: first !== undefined && hasBit(shown, first) ? asEventIndex(first) : null,
    idOf: dataset.idOf,
    nameOf: (event) => nameMark(dataset, event),
    lifeOf: (event) => lifeSign(dataset, event),
    nameOfCluster: nameCluster,
    nameOfRounds: ({ members }) => nameRounds(dataset, members()),
    emphasisOf,
    numberOf: (event) => (event === chosen ? number : ""),
  };
}
