import type { Dataset, EventIndex } from "../dataset/dataset";
import type { AgreementState } from "../dataset/terms";
import { listWords } from "./listWords";

export const STATE_WORDS: { readonly [state in AgreementState]: { readonly label: string; readonly means: string } } = {
  agreed: { label: "Agreed", means: "Agreed; nothing further is recorded." },
  signed: { label: "Signed", means: "Signed; nothing further is recorded." },
  "in-force": { label: "In force", means: "In force when the dataset was last kept." },
  violated: { label: "Violated", means: "Somebody claims a breach." },
  lapsed: { label: "Lapsed", means: "It ended or ran out." },
  rejected: { label: "Rejected", means: "Agreed by some and refused by others." },
  fulfilled: { label: "Fulfilled", means: "What was promised was done." },
};

type Told = Pick<Dataset, "actors" | "stateOf" | "tiesTo">;

/** Who claims that an agreement was broken, by name, each once, in order of their claims. */
export const claimantsOf = ({ actors, tiesTo }: Told, event: EventIndex): readonly string[] => [
  ...new Set(
    tiesTo(event).flatMap(({ type, by }) => (type === "violates" && by !== null ? [actors.get(by)?.name ?? by] : [])),
  ),
];

/** An agreement's state as last reported, and of a breach always who claims it: "Lapsed; violated, says Volodymyr Zelensky". */
export function describeState(dataset: Told, event: EventIndex): string {
  const state = dataset.stateOf(event);
  if (state === null) return "";
  const claimants = claimantsOf(dataset, event);
  const breach = `violated, ${claimants.length === 1 ? "says" : "say"} ${listWords(claimants)}`;
  if (state === "violated") return claimants.length === 0 ? STATE_WORDS.violated.label : `V${breach.slice(1)}`;
  return claimants.length === 0 ? STATE_WORDS[state].label : `${STATE_WORDS[state].label}; ${breach}`;
}
