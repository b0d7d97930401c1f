import type { Slip } from "../slip";

const CHANGES = "changes.json";

export const CHANGES_SLIPS: readonly Slip[] = [
  {
    slip: "a change of nothing",
    file: CHANGES,
    replace: '"event": "2031-02-07-exchange",',
    by: "",
    at: '{\n        "type": "added"',
    message: "name it as 'event', 'source' or 'publisher', one of them",
  },
  {
    slip: "a change of two records",
    file: CHANGES,
    replace: '"event"',
    by: '"source": "post-2031-02-03",\n        "event"',
    at: '{\n        "type": "added"',
    message: "a change is of one record",
  },
  {
    slip: "a record that is not there",
    file: CHANGES,
    replace: "2031-02-07-exchange",
    by: "2031-02-07-exchanges",
    message: "did you mean '2031-02-07-exchange'?",
  },
  {
    slip: "withdrawn and there",
    file: CHANGES,
    replace: '"added"',
    by: '"withdrawn"',
    at: '"event": "2031-02-07-exchange"',
    message: "the event '2031-02-07-exchange' is said to be withdrawn and is there",
  },
  {
    slip: "another version than the dataset's",
    file: CHANGES,
    replace: '"version": "1.0.0"',
    by: '"version": "0.9.0"',
    message: "the newest version told here is '0.9.0', dataset.json is '1.0.0'",
  },
  {
    slip: "the oldest first",
    file: CHANGES,
    replace: "[\n",
    by: '[{ "version": "1.0.0", "date": "2030-01-01", "changes": [] },\n',
    at: '"date": "2031-03-31"',
    message: "'2031-03-31' is later than 2030-01-01 above it; the newest version comes first",
  },
  {
    slip: "a version told twice",
    file: CHANGES,
    replace: "[\n",
    by: '[{ "version": "1.0.0", "date": "2031-04-01", "changes": [] },\n',
    at: '"version": "1.0.0",\n    "date": "2031-03-31"',
    message: "version '1.0.0' is told twice",
  },
  {
    slip: "an address for corrections without its beginning",
    file: "dataset.json",
    replace: '"language"',
    by: '"contact": "desk@post.example",\n  "language"',
    message: "write 'mailto:desk@post.example'",
  },
  {
    slip: "a DOI as a web address",
    file: "dataset.json",
    replace: '"language"',
    by: '"doi": "https://doi.org/10.5281/zenodo.12",\n  "language"',
    message: "write '10.5281/zenodo.12'",
  },
];

export const HELD_SLIPS: readonly Slip[] = [
  {
    slip: "a round without an outcome",
    file: "events/2031-02.json",
    replace: '"outcome": "partial",',
    by: "",
    at: '"round": {',
    message: "a round that took place has an 'outcome'; write unknown where no source tells",
  },
  {
    slip: "an outcome of a round that was called off",
    file: "events/2031-02.json",
    replace: '"status": "occurred"',
    by: '"status": "cancelled"',
    at: '"outcome": "partial"',
    message: "a round that is cancelled has no outcome",
    severity: "warning",
  },
];
