import { expect, test } from "vitest";
import { dayOf } from "./calendar";
import { spanOf } from "./day";
import { formatStretch } from "./stretch";

const words = (from: string, to: string) => formatStretch(spanOf(dayOf(from), dayOf(to)));

test("a stretch is told in years and months, below a month in days", () => {
  expect(words("2022-04-02", "2025-05-16")).toBe("3 years 1 month");
  expect(words("2024-01-31", "2025-01-31")).toBe("1 year");
  expect(words("2025-07-24", "2026-01-23")).toBe("5 months");
  expect(words("2025-01-31", "2025-02-28")).toBe("1 month");
  expect(words("2026-02-06", "2026-02-17")).toBe("11 days");
  expect(words("2026-02-06", "2026-02-07")).toBe("1 day");
});
