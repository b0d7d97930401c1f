import { describe, expect, test } from "vitest";
import { bring, errorsOf, exampleRow, firstOf, readText, templateOf } from "../../testing/bringTable";
import { recordsOf } from "../draft";
import { sayCounts } from "./importWords";
import { formatTemplate } from "./template";

describe("our template", () => {
  test("its example row is a sound event with its source", () => {
    const { after, counts, names } = bring(readText(formatTemplate(), "Harbour talks.csv"));
    expect(errorsOf(after)).toEqual([]);
    expect(sayCounts(counts)).toBe("1 row: 1 event");
    expect(firstOf(after, "events")).toEqual({
      id: "2031-02-02-first-round-at-port-merrin",
      kind: "round",
      title: "First round at Port Merrin",
      summary: "The delegations of Aldora and Brenmark met for two days.",
      when: "2031-02-02/2031-02-03",
      place: "port-merrin",
      track: "harbour-talks",
      status: "occurred",
      actors: [
        { actor: "aldora", role: "party" },
        { actor: "brenmark", role: "party" },
        { actor: "league-of-harbours", role: "mediator" },
      ],
      issues: ["bridges"],
      evidence: [
        {
          source: "harbour-post-2031-02-03-delegations-meet-at-port-merrin",
          paragraph: 1,
          quote: "both delegations sat down at the harbour",
          stance: "supports",
        },
      ],
      round: { number: 1, format: "bilateral", mode: "in-person", outcome: "partial" },
    });
    expect(firstOf(after, "sources")).toEqual({
      id: "harbour-post-2031-02-03-delegations-meet-at-port-merrin",
      type: "news",
      title: "Delegations meet at Port Merrin",
      publisher: "harbour-post",
      published: "2031-02-03",
      language: "en",
      url: "https://post.example/2031/02/03/meet",
      rights: "all-rights-reserved",
      paragraphs: [{ n: 1, gist: "The delegations sat down together for the first time." }],
    });
    expect(names.map(({ kind, name, id }) => [kind, name, id])).toContainEqual([
      "publishers",
      "Harbour Post",
      "harbour-post",
    ]);
    expect(JSON.parse(after.texts.get("dataset.json") ?? "")).toMatchObject({
      title: "Harbour talks",
      asOf: "2031-02-03",
    });
  });

  test("each kind becomes what its kind is", () => {
    const table = templateOf(
      exampleRow(),
      exampleRow({
        Kind: "Meeting",
        Title: "A call",
        Format: "call",
        "Round number": "",
        Mode: "",
        Outcome: "",
        Quote: "the two ministers spoke by telephone",
      }),
      exampleRow({
        Kind: "statement",
        Title: "Words",
        Format: "",
        "Round number": "",
        Mode: "",
        Outcome: "",
        Speakers: "Aldora; Brenmark",
        Act: "demands",
        Position: "Bridges first.",
      }),
      exampleRow({
        Kind: "exchange",
        Title: "Captives",
        Format: "",
        "Round number": "",
        Mode: "",
        Outcome: "",
        "Released by": "Aldora",
        "Received by": "Brenmark",
        "Number of people": "1,200",
        "Who was exchanged": "Prisoners of war",
      }),
      exampleRow({
        Kind: "agreement",
        Title: "Terms",
        Format: "",
        "Round number": "",
        Mode: "",
        Outcome: "",
        Signatories: "Aldora; Brenmark",
        "Agreement type": "ceasefire",
        "Agreement state": "in force",
      }),
      exampleRow({
        Kind: "proposal",
        Title: "Plan",
        Format: "",
        "Round number": "",
        Mode: "",
        Outcome: "",
        "Proposed by": "Aldora",
      }),
    );
    const { after, counts, faults } = bring(table);
    expect([faults, sayCounts(counts), errorsOf(after)]).toEqual([[], "6 rows: 6 events", []]);
    const [, meeting, statement, exchange, agreement, proposal] = recordsOf(after, "events").map(
      ({ record }) => record,
    );
    expect([
      meeting?.meeting,
      statement?.statement,
      exchange?.exchange,
      agreement?.agreement,
      proposal?.proposal,
    ]).toEqual([
      { format: "call" },
      {
        speaker: "aldora",
        joint: ["brenmark"],
        stances: [
          {
            issue: "bridges",
            act: "demands",
            position: "Bridges first.",
            quotes: ["both delegations sat down at the harbour"],
          },
        ],
      },
      { transfers: [{ from: "aldora", to: "brenmark", count: 1200, what: "prisoners-of-war" }] },
      { type: "ceasefire", state: "in-force" },
      { proposer: "aldora" },
    ]);
  });

  test("rows on one page share its source, with each paragraph once", () => {
    const table = templateOf(
      exampleRow(),
      exampleRow({ Title: "Later", Paragraph: "4", Gist: "They went on.", Quote: "the talks went on until midnight" }),
      exampleRow({ Title: "Again", Paragraph: "4", Gist: "", Quote: "until midnight and then broke off" }),
    );
    const { after, counts } = bring(table);
    expect(sayCounts(counts)).toBe("3 rows: 3 events");
    expect(recordsOf(after, "sources").map(({ record }) => record.paragraphs)).toEqual([
      [
        { n: 1, gist: "The delegations sat down together for the first time." },
        { n: 4, gist: "They went on." },
      ],
    ]);
  });

  test("the same table gives the same ids, and rows of one date and title differ by a number", () => {
    const table = templateOf(exampleRow(), exampleRow({ Paragraph: "2" }));
    const ids = () => recordsOf(bring(table).after, "events").map(({ record }) => record.id);
    expect(ids()).toEqual(["2031-02-02-first-round-at-port-merrin", "2031-02-02-first-round-at-port-merrin-2"]);
    expect(ids()).toEqual(ids());
  });
});
