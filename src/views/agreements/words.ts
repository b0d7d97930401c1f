import type { Dataset, EventIndex } from "../../dataset/dataset";
import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import type { AgreementState } from "../../dataset/terms";
import { formatNumber } from "../../time/formatNumber";
import { STATE_WORDS } from "../../words/agreementState";
import { partiesIn } from "../../words/describe";
import { listWords } from "../../words/listWords";

/** What a filter of states is called: those that somebody says were broken are not in a state of that name alone. */
export const nameState = (state: AgreementState): string =>
  state === "violated" ? "Later broken, somebody says" : STATE_WORDS[state].label;

export const countAgreements = (shown: number, all: number): string =>
  shown === all
    ? `${formatNumber(all)} ${all === 1 ? "agreement" : "agreements"}`
    : `${formatNumber(shown)} of ${formatNumber(all)} agreements`;

/** What the lines mean, once over all of them. */
export const LINE_MEANS =
  "Each line is the life of an agreement: from the day it was agreed to its end, or fading where it is not recorded to have ended. A dot carries it out, a bar prolongs it, a square ends it, a cross is a breach that somebody claims.";

export const moreSteps = (all: number): string => `Show all ${formatNumber(all)} events of its life`;

export const NONE_SHOWN = "No agreement passes the filters.";
export const NONE_IN_STATE = "No agreement that passes the filters is in this state.";

/** Who made an agreement, through whom, and how surely where it did not simply occur. */
export function whoAgreed(dataset: Dataset, event: EventIndex): string {
  const mediators = partiesIn(dataset, event, ["mediator"]);
  const status = dataset.statusOf(event);
  return [
    listWords(partiesIn(dataset, event, ["signatory", "party"])),
    mediators.length > 0 && `mediated by ${listWords(mediators)}`,
    status !== "occurred" && STATUS_DEFINITIONS[status].label.toLowerCase(),
  ]
    .filter(Boolean)
    .join(" · ");
}
