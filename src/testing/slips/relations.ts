import { EVENTS, type Slip } from "../slip";

export const RELATIONS_SLIPS: readonly Slip[] = [
  {
    slip: "a relation to an unknown event",
    file: "events/2031-03.json",
    replace: '"to": "2031-02-05-vell-bridges"',
    by: '"to": "2031-02-05-vel-bridges"',
    message: "unknown event '2031-02-05-vel-bridges'; did you mean '2031-02-05-vell-bridges'?",
  },
  {
    slip: "a relation to itself",
    file: "events/2031-03.json",
    replace: '"to": "2031-02-05-vell-bridges"',
    by: '"to": "2031-03-01-bridge-terms"',
    message: "no relation to itself",
  },
  {
    slip: "an answer to what comes later",
    file: EVENTS,
    replace: '"round": {\n      "number": 1',
    by: '"relations": [{ "type": "answers",\n"to": "2031-03-01-bridge-terms" }],\n    "round": {\n      "number": 1',
    at: '"to": "2031-03-01-bridge-terms"',
    message: "'2031-03-01-bridge-terms' (2031-03-01/..) comes after this event (2031-02-02/2031-02-03)",
  },
  {
    slip: "preparing what is over",
    file: "events/2031-03.json",
    replace: '"type": "answers"',
    by: '"type": "prepares"',
    at: '"to": "2031-02-05-vell-bridges"',
    message: "was over before this event",
  },
  {
    slip: "a breach that nobody claims",
    file: "events/2031-03.json",
    replace: /"type": "answers",[^}]*\}/,
    by: '"type": "violates", "to": "2031-02-05-vell-bridges" }',
    at: '{\n        "type": "violates"',
    message: "a breach is somebody's claim",
  },
  {
    slip: "an agreement broken by nobody's word",
    file: "events/2031-03.json",
    replace: '"state": "signed"',
    by: '"state": "violated"',
    message: `nobody is named who says so; give the event that tells of the breach a relation { "type": "violates", "to": "2031-03-01-bridge-terms"`,
  },
  {
    slip: "the same relation twice",
    file: "events/2031-03.json",
    replace: '"relations": [',
    by: '"relations": [{ "type": "answers", "to": "2031-02-05-vell-bridges" },',
    at: '{\n        "type": "answers"',
    message: "is said twice",
  },
];
