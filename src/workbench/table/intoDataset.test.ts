import { describe, expect, test } from "vitest";
import { bring, errorsOf, exampleRow, NOTHING_SAID, templateOf } from "../../testing/bringTable";
import { inventDataset } from "../../testing/inventDataset";
import { type Draft, findRecord, type JsonRecord, recordsOf } from "../draft";
import { applyEdit } from "../edit";
import { importTable } from "./importTable";
import { sayCounts } from "./importWords";
import { suggestMapping } from "./suggestMapping";

describe("into a dataset that is open", () => {
  const opened = (): Draft => ({ texts: inventDataset() });
  const added = (draft: Draft): JsonRecord =>
    findRecord(draft, "events", "2031-02-02-first-round-at-port-merrin")?.record ?? {};

  test("names that it has are those, in any spelling; what is near is suggested", () => {
    const { names, after } = bring(
      templateOf(
        exampleRow({
          Parties: "ALDORA; Brenmk",
          Mediators: "League of Harbors",
          Place: "port merrin",
          Publisher: "Harbour post",
        }),
      ),
      opened(),
    );
    expect(errorsOf(after)).toEqual([]);
    expect(added(after).actors).toEqual([
      { actor: "al", role: "party" },
      { actor: "br", role: "party" },
      { actor: "league-of-harbors", role: "mediator" },
    ]);
    expect(names.map(({ kind, name, meant }) => [kind, name, meant?.id ?? null])).toEqual([
      ["actors", "League of Harbors", "league"],
    ]);
  });

  test("a name that somebody said is another's is that one, and no record is made", () => {
    const table = templateOf(exampleRow({ Parties: "Aldora; Brenmark", Mediators: "League of Harbors" }));
    const { names } = bring(table, opened());
    const key = names.find(({ name }) => name === "League of Harbors")?.key ?? "";
    const { after } = bring(table, opened(), {
      order: null,
      names: new Map([[key, { type: "existing", id: "league" }]]),
    });
    expect(added(after).actors).toContainEqual({ actor: "league", role: "mediator" });
    expect(recordsOf(after, "actors").length).toBe(recordsOf(opened(), "actors").length);
  });

  test("what nobody touched stays byte for byte, and one undo takes all back", () => {
    const draft = opened();
    const table = templateOf(exampleRow({ Parties: "Aldora; Brenmark" }));
    const { edit } = importTable({ table, mapping: suggestMapping(table.header), answers: NOTHING_SAID, draft });
    const { draft: after, inverse } = applyEdit(draft, edit);
    expect(after.texts.get("events/2031-02.json")).toContain('"id": "2031-02-05-vell-bridges"');
    expect(after.texts.get("events/2031-03.json")).toBe(draft.texts.get("events/2031-03.json"));
    expect([...applyEdit(after, inverse).draft.texts]).toEqual([...draft.texts]);
  });

  test("its only track is that of every row that names none; of several none is guessed", () => {
    const trackOf = (...tracks: readonly string[]) => suggestMapping(["Date"], null, tracks).defaults.get("track");
    expect([trackOf("Harbour talks"), trackOf("Harbour talks", "Others"), trackOf()]).toEqual([
      "Harbour talks",
      undefined,
      undefined,
    ]);
  });

  test("an address that it has is that source, with the paragraph added", () => {
    const table = templateOf(
      exampleRow({
        Parties: "Aldora; Brenmark",
        "Source address": "https://post.example/2031/02/03/meet",
        Paragraph: "2",
        Published: "",
        Gist: "They shook hands.",
      }),
    );
    const { after, counts } = bring(table, opened());
    expect([sayCounts(counts), errorsOf(after)]).toEqual(["1 row: 1 event", []]);
    expect(recordsOf(after, "sources")[0]?.record.paragraphs).toContainEqual({ n: 2, gist: "They shook hands." });
  });

  test("an event after the dataset's last day is told, in the words of data:check", () => {
    const { faults } = bring(templateOf(exampleRow({ Date: "2032-01-01", "End date": "" })), opened());
    expect(faults).toEqual([
      { at: 2, column: "Date", message: expect.stringMatching(/^'2032-01-01' is after the dataset's as-of date/) },
    ]);
  });

  test("the same table a second time warns of each event", () => {
    const table = templateOf(exampleRow({ Parties: "Aldora; Brenmark" }));
    const { after } = bring(table, opened());
    const { warnings, counts } = bring(table, after);
    expect([counts.events, warnings.map(({ message }) => message)]).toEqual([
      1,
      [expect.stringMatching(/has this title and date too; is it the same event twice\?$/)],
    ]);
  });
});
