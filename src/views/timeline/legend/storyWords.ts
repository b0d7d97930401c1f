import type { Dataset } from "../../../dataset/dataset";
import { deriveRoundRuns, joinRuns, type RoundRun } from "../../../facts/roundRuns";
import { openSilence } from "../../../score/ribbon/silences";
import { yearOf } from "../../../time/calendar";
import { asDay } from "../../../time/day";
import { formatNumber } from "../../../time/formatNumber";
import { formatDay } from "../../../time/words";
import { listWords } from "../../../words/listWords";

/** More runs than these are told as one, and more parties not by name. */
const RUNS_AT_MOST = 4;
const NAMED_AT_MOST = 4;

/**
 * Who met in rounds, how often and when: "Ukraine and Russia held 3 rounds in 2025 and 2 mediated by US in 2026."
 * Empty where no round was held.
 */
export function tellRounds(dataset: Dataset): string {
  const runs = deriveRoundRuns(dataset);
  if (runs.length === 0) return "";
  const nameOf = (parties: readonly number[]): readonly string[] =>
    parties.length > NAMED_AT_MOST ? [] : parties.flatMap((party) => dataset.parties[party]?.shortName ?? []);
  const all = joinRuns(runs);
  const sides = all.sides.length < 2 ? [] : nameOf(all.sides);
  const told = runs.length > RUNS_AT_MOST ? [all] : runs;
  const rounds = told.map((run, i) => {
    const noun = i > 0 ? "" : run.count === 1 ? " round" : " rounds";
    const others = nameOf(run.sides).filter((name) => !sides.includes(name));
    const mediators = nameOf(run.mediators);
    // Before the years: after them they might be of all the rounds before.
    const whose = [
      ...(others.length === 0 ? [] : [`${sides.length > 0 ? "with" : "of"} ${listWords(others)}`]),
      ...(mediators.length === 0 ? [] : [`mediated by ${listWords(mediators)}`]),
    ].map((words) => ` ${words}`);
    return `${formatNumber(run.count)}${noun}${whose.join(",")} ${inYears(run)}`;
  });
  return sides.length > 0 ? `${listWords(sides)} held ${listWords(rounds)}.` : `Held: ${listWords(rounds)}.`;
}

/** Since when none was held, where that goes on: "No round since 18 February 2026." */
export function tellSilence(dataset: Dataset): string {
  const silence = openSilence(dataset);
  return silence === null ? "" : `No round since ${formatDay(asDay(silence.start - 1))}.`;
}

function inYears({ from, to }: RoundRun): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  return first === last ? `in ${first}` : `from ${first} to ${last}`;
}
