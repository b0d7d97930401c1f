import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "./duration";

test.each([
  ["PT4H", "4 hours"],
  ["PT1H", "1 hour"],
  ["PT1H30M", "1 hour 30 minutes"],
  ["PT40M", "40 minutes"],
  ["P2D", "2 days"],
  ["P1DT2H", "1 day 2 hours"],
  ["P2W", "2 weeks"],
  ["PT1.5H", "1.5 hours"],
  ["PT0M", "0 minutes"],
])("%s lasts %s", (iso, words) => expect(formatDuration(iso)).toBe(words));

test.each(["", "P", "PT", "4H", "about four hours", "PT4H30", "P1DT"])(
  "%j is no duration and stays as written",
  (text) => {
    expect(parseDuration(text)).toBeNull();
    expect(formatDuration(text)).toBe(text);
  },
);
