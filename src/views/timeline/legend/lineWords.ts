import type { LaneMode } from "../../../view/choices";

/** What the picture means, in one line. */
export const LINE_WORDS: { readonly [mode in LaneMode]: string } = {
  party: "Each line is a party; an upright is a meeting of all it touches; a lens, an exchange of people or bodies.",
  kind: "Each line is a kind of event; a sign has its party’s colour, ink where several share it.",
  issue: "Each line is an issue; an upright joins the issues that one event is about.",
  track: "Each line is a track of talks; a sign has its party’s colour, ink where several share it.",
};
