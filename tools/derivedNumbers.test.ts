import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileDataset } from "../src/dataset/compileDataset";
import { readCore } from "../src/dataset/read";
import type { EventRecord } from "../src/dataset/schema/event";
import { listExchanges, sidesOf } from "../src/facts/exchanges";
import { totalExchanges } from "../src/facts/exchangeTotals";
import { countReceived } from "../src/facts/received";
import { indexFilters } from "../src/filter/filterIndex";
import { findPeriod } from "../src/filter/period";
import { dayOf } from "../src/time/calendar";
import { readFolder } from "./readFolder";

/** What the app derives from the shipped dataset, against sums from the authored files and against numbers that others published. */
const files = await readFolder(fileURLToPath(new URL("../data", import.meta.url)));
const authored = [...files].flatMap(([path, text]): EventRecord[] =>
  path.startsWith("events/") ? JSON.parse(text) : [],
);

interface Handed {
  readonly what: string;
  readonly count: number | null;
}

/** Who was handed over to Ukraine in a year, by the authored files alone. */
const handedOver = (year: number, but: readonly string[] = []): readonly Handed[] =>
  authored.flatMap((event) =>
    event.kind === "exchange" &&
    event.when.startsWith(String(year)) &&
    event.status !== "planned" &&
    event.status !== "cancelled" &&
    !but.includes(event.id)
      ? event.exchange.transfers.filter(({ to }) => to === "ua")
      : [],
  );
const sum = (handed: readonly Handed[]) => handed.reduce((all, { count }) => all + (count ?? 0), 0);
const living = ({ what }: Handed) => what !== "bodies";

describe("exchanges by year", () => {
  const core = compileDataset(files).output?.core.bytes ?? new Uint8Array();
  const dataset = readCore(core.slice().buffer);
  const index = indexFilters(dataset);
  const sides = sidesOf(dataset);
  if (sides === null) throw new Error("the shipped dataset has a pair that exchanges people");

  test.each([2022, 2023, 2024, 2025, 2026])("the app's sums of %i are those of the authored files", (year) => {
    const inYear = findPeriod(index, dayOf(`${year}-01-01`), dayOf(`${year + 1}-01-01`));
    const { first } = totalExchanges(listExchanges(dataset, inYear), sides).received;
    expect(dataset.parties[sides[0]]?.id).toBe("ua");
    expect(countReceived(first, "people").known).toBe(sum(handedOver(year).filter(living)));
    expect(countReceived(first, "bodies").known).toBe(sum(handedOver(year).filter((each) => !living(each))));
  });
});

/**
 * Ukraine's Coordination Headquarters published how many people it had brought back in a year. What the exchanges of the
 * dataset add up to differs from that by what is named here, and by nothing else.
 */
describe("exchanges against published totals", () => {
  test("2022: 1,596, of which 26 are in no exchange whose number is known", () => {
    // Stranded drivers who went home were never captives; one side's claim.
    const drivers = "2022-04-09-exchange-lorry-drivers";
    expect(sum(handedOver(2022).filter(living)) - sum(handedOver(2022, [drivers]).filter(living))).toBe(20);
    const captives = handedOver(2022, [drivers]).filter(living);
    // In the exchange of 28 November nobody tells how many came back to Ukraine.
    expect(captives.filter(({ count }) => count === null)).toHaveLength(1);
    expect(1596 - sum(captives)).toBe(26);
  });

  test("2024: 1,358, the same, without children who were returned and not exchanged", () => {
    const captives = handedOver(2024).filter((each) => living(each) && each.what !== "children");
    expect(captives.filter(({ count }) => count === null)).toEqual([]);
    expect(sum(captives)).toBe(1358);
    expect(sum(handedOver(2024).filter(({ what }) => what === "children"))).toBe(40);
  });
});
