import { EVENTS, type Slip } from "../slip";

export const SYNTAX_SLIPS: readonly Slip[] = [
  {
    slip: "a comma left out",
    file: EVENTS,
    replace: '"kind": "round",',
    by: '"kind": "round"',
    at: '"title": "First round',
    message: "not JSON: a comma is missing before this",
  },
  {
    slip: "a comma too many",
    file: "tracks.json",
    replace: '"Talks at Port Merrin."\n  }',
    by: '"Talks at Port Merrin."\n  },',
    at: "]",
    message: "a comma too many before ]",
  },
  {
    slip: "a comment",
    file: "tracks.json",
    replace: '"name": "Harbour talks",',
    by: '"name": "Harbour talks", // nice',
    at: "// nice",
    message: "comments are not allowed",
  },
  {
    slip: "a quotation mark left out",
    file: EVENTS,
    replace: '"title": "First round at Port Merrin",',
    by: '"title": "First round at Port Merrin,',
    at: "First round at",
    message: 'a text has no closing "',
  },
  {
    slip: "a key twice",
    file: EVENTS,
    replace: '"kind": "round",',
    by: '"kind": "round",\n    "id": "other",',
    at: '"id": "other"',
    message: "the key 'id' is given twice",
  },
  { slip: "an empty file", file: "issues.json", replace: "ALL", by: "", message: "the file is empty" },
  { slip: "a byte order mark", file: "tracks.json", replace: "[", by: "\ufeff[", message: "byte order mark" },
  {
    slip: "a record where a list belongs",
    file: "tracks.json",
    replace: "ALL",
    by: "{}\n",
    message: "must hold a list [ ]",
  },
];
