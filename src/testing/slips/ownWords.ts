import { EVENTS, type Slip } from "../slip";

export const OWN_WORDS_SLIPS: readonly Slip[] = [
  {
    slip: "words a letter off",
    file: EVENTS,
    replace: /"first the bridges and then the rest"(?=\n {10}\])/,
    by: '"first the bridges and then a rest"',
    message:
      "'first the bridges and then a rest' is no quote of this event's evidence; did you mean 'first the bridges and then the rest'?",
  },
  {
    slip: "words of another event",
    file: EVENTS,
    replace: /"first the bridges and then the rest"(?=\n {10}\])/,
    by: '"both delegations sat down at the harbour"',
    at: '"both delegations sat down at the harbour"\n          ]',
    message: "is no quote of this event's evidence; quote it there first, or name one that is",
  },
  {
    slip: "no words in a list of words",
    file: EVENTS,
    replace: /"quotes": \[[^\]]*\]/,
    by: '"quotes": []',
    message: "'quotes' is empty; name quotes of the event's evidence, or take 'quotes' away",
  },
  {
    slip: "words of a relation that are nobody's",
    file: "events/2031-03.json",
    replace: /"each side will mend its own half"(?=,?\s*\])/,
    by: '"each side shall mend its own half"',
    message: "did you mean 'each side will mend its own half'?",
  },
  {
    slip: "a stance without words",
    file: EVENTS,
    replace: /,\s*"quotes": \[[^\]]*\]/,
    by: "",
    at: '{\n          "issue": "bridges",\n          "act"',
    message: "1 of 1 stances name no words of their own, this one first",
    severity: "warning",
  },
  {
    slip: "a reading without words",
    file: EVENTS,
    replace: ',\n            "quote": "the League put it at thirty-eight"',
    by: "",
    at: '{\n            "says": "thirty-eight"',
    message:
      "1 of 2 readings have no words of their own, this one first; give them a 'quote' (events: 2031-02-07-exchange)",
    severity: "warning",
  },
  {
    slip: "an attributed quote that may be anybody's words",
    file: EVENTS,
    replace: ',\n        "speech": "reported"',
    by: "",
    at: '{\n        "source": "post-2031-02-03",\n        "paragraph": 4',
    message: "of 1 of 2 attributed quotes it is not told whose words they are",
    severity: "warning",
  },
  {
    slip: "readings that agree",
    file: EVENTS,
    replace: '"says": "thirty-eight"',
    by: '"says": "Forty"',
    at: '"readings"',
    message: "these readings agree",
  },
];
