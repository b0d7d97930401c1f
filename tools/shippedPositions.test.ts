import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { FAR, moveOf, type Said, standOf, trailsAsOf } from "../e2e/authoredPositions";
import { compileDataset } from "../src/dataset/compileDataset";
import { asEventIndex } from "../src/dataset/dataset";
import type { StanceRow, Words } from "../src/dataset/part";
import { readCore } from "../src/dataset/read";
import { tabulateStances } from "../src/facts/positions";
import { compareStand } from "../src/facts/standing";
import { fullBits } from "../src/filter/bits";
import { dayOf } from "../src/testing/testDataset";
import { readFolder } from "./readFolder";

const files = await readFolder(fileURLToPath(new URL("../data", import.meta.url)));
const { output } = compileDataset(files);
if (!output) throw new Error("the shipped dataset does not compile");
const dataset = readCore(output.core.bytes.slice().buffer);
const stances = output.files.find(({ url }) => url === dataset.files.stances.url);
const rows: readonly StanceRow[] = JSON.parse(new TextDecoder().decode(stances?.bytes));

const tabulate = (last: string) =>
  tabulateStances({
    ...{ dataset, rows, shown: fullBits(dataset.count), onlyIssues: new Set<number>(), onlyParties: new Set<number>() },
    until: last === FAR ? Number.POSITIVE_INFINITY : dayOf(last) + 1,
  });

const placeOf = ({
  source,
  paragraph,
  quote,
  translation,
}: Pick<Words, "source" | "paragraph" | "quote" | "translation">) => ({
  ...{ source, paragraph, quote },
  translation: translation ?? null,
});

/** What stands in a file of a stance, as either reckoning has it. */
const authored = (said: Said | null) =>
  said && {
    event: said.event,
    act: said.act,
    position: said.position,
    words: said.words.map((words) => words && placeOf(words)),
  };
const compiled = (row: StanceRow | null) =>
  row && {
    event: dataset.idOf(asEventIndex(row.event)),
    act: row.act,
    position: row.position,
    words: row.words.map(placeOf),
  };

describe("where the parties of the shipped dataset stand is what its files say", () => {
  test.each([["2025-08-16"], ["2026-02-16"], [FAR]])("as of %s, on every issue", (last) => {
    const matrix = tabulate(last);
    const told = matrix.cells.map(({ issue, party, standing, remark, trail }) => [
      `${dataset.issues[issue]?.id}.${dataset.parties[party]?.id}`,
      { standing: compiled(standing), remark: compiled(remark), stances: trail.length },
    ]);
    const expected = [...trailsAsOf(last)].map(([key, trail]) => {
      const { standing, remark } = standOf(trail);
      return [key, { standing: authored(standing), remark: authored(remark), stances: trail.length }];
    });
    expect(expected.length).toBeGreaterThan(100);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
  });

  test.each([
    ["2026-02-16", FAR],
    ["2025-08-14", "2025-08-16"],
    ["2026-01-22", "2026-02-05"],
  ])("and what came between %s and %s", (since, last) => {
    const told = tabulate(last).cells.map(({ issue, party, trail }) => [
      `${dataset.issues[issue]?.id}.${dataset.parties[party]?.id}`,
      compareStand(dataset, trail, dayOf(since) + 1).move,
    ]);
    const expected = [...trailsAsOf(last)].map(([key, trail]) => [key, moveOf(trail, since)]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
  });
});
