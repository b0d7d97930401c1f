import { KIND_DEFINITIONS } from "../../../dataset/definitions";
import type { Kind } from "../../../dataset/terms";
import type { LegendKey } from "./legendKeys";

interface Explained {
  readonly label: string;
  readonly means: string;
}

const SIGN_WORDS: { readonly [key in Exclude<LegendKey, Kind>]: Explained } = {
  seat: { label: "At the table", means: "A filled dot sits at the table." },
  hollow: { label: "Hosts or mediates", means: "A hollow dot hosts, mediates, helps or observes." },
  chip: {
    label: "Round's number",
    means: "The number over a round is its number as sources count it, a dash where they give none.",
  },
  people: {
    label: "How many people",
    means: "A lens is as wide as the square root of the people handed over; arrows tell how many went which way.",
  },
  gathered: {
    label: "Several events",
    means: "What stands for several events says how many when pointed at; press it to come closer or to list them.",
  },
  planned: { label: "Planned", means: "Dashed is planned: it had not taken place when the dataset was last kept." },
  cancelled: { label: "Called off", means: "Struck through was announced and then called off." },
  draft: { label: "Draft", means: "A dashed outline in a dataset that is being written: not finished, not published." },
  over: { label: "Over", means: "A pale agreement is over: it ran out, was ended or was rejected." },
  broken: {
    label: "Said to be broken",
    means: "An agreement outlined in dashes is one of which somebody claims a breach.",
  },
  vague: {
    label: "Date not exact",
    means: "A fade spans the days that a date may lie in; an arrow says that it goes on.",
  },
  disputed: { label: "Sources differ", means: "A small fork says that sources differ on it." },
  tied: {
    label: "Tied to it",
    means:
      "An arc goes from the chosen event to what it is tied to. Its arrow is at the one that depends on the other; dashed is a breach that somebody claims.",
  },
  "as-of": { label: "As of", means: "The dotted line is the day up to which the dataset is kept." },
};

export const explain = (key: LegendKey): Explained => (isSign(key) ? SIGN_WORDS[key] : KIND_DEFINITIONS[key]);

const isSign = (key: LegendKey): key is keyof typeof SIGN_WORDS => key in SIGN_WORDS;

export const KEYS_MEAN =
  "Arrows move along the score; . and , choose the next and previous event, [ and ] its evidence; + − 0 zoom, F finds the event, T shows its thread, / searches.";

export const NOTHING_TOUCHED =
  "Touch a sign, here or on the score, for what it means. Choose one, and the words it rests on open beside it.";
