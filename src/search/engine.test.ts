// Long because one engine answers all of it: each question is asked of the same few rows.
import { describe, expect, it } from "vitest";
import type { SearchRow } from "../dataset/part";
import { countBits, hasBit, iterateBits } from "../filter/bits";
import { createEngine } from "../testing/createEngine";
import { growEngine, growInSlices } from "./engine";
import { markHits } from "./highlight";
import { HITS_LISTED } from "./protocol";

const row = (event: number, words: Partial<SearchRow>): SearchRow => ({
  event,
  title: "",
  summary: "",
  names: "",
  quotes: [],
  gists: [],
  ...words,
});

const rows: readonly SearchRow[] = [
  row(0, {
    title: "Exchange of 314 prisoners",
    summary: "Ukraine and Russia exchange 314 prisoners of war, the first exchange in five months.",
    names: "Volodymyr Zelensky Україна Ukraine",
    quotes: ["both sides agreed to exchange 314 prisoners", "the first such swap in five months"],
  }),
  row(1, {
    title: "Second round in Abu Dhabi",
    summary: "The sides agreed to go on. Prisoners were on the agenda, and an exchange.",
    names: "Rustem Umerov Steve Witkoff",
    gists: ["Agreed that both sides meet again.", "Exchange of lists."],
  }),
  row(2, {
    title: "Erdoğan offers Istanbul",
    summary: "Turkey offers to host; 1,200 bodies were returned.",
    names: "Recep Tayyip Erdoğan Serhiy Kyslytsya",
    quotes: ["we are ready to host talks in Istanbul"],
  }),
  row(3, { title: "A word on prisoners", summary: "Nothing was agreed.", quotes: ["the exchange is on both lists"] }),
];
const engine = createEngine(rows, 5);
const found = (q: string) => engine.search(q).hits.map((hit) => hit.event);

describe("search", () => {
  it.each(["Zelensky", "zelenskyy", "Зеленський", "Зеленский", "ЗЕЛЕНСКИЙ", "Zelinsky", "zelens"])(
    "finds the same man as %s",
    (q) => {
      expect(found(q)).toEqual([0]);
    },
  );

  it.each([
    ["erdogan", [2]],
    ["Эрдоган", [2]],
    ["Кислиця", [2]],
    ["Виткофф", [1]],
    ["istambul", [2]],
    ["1200", [2]],
    ["abu dh", [1]],
    ["prisonners exchnge", [0, 1, 3]],
  ])("forgives accents, alphabets and slips: %s", (q, events) => {
    expect([...found(q)].sort()).toEqual(events);
  });

  it("asks for every word", () => {
    expect(found("istanbul prisoners")).toEqual([]);
  });

  it("does not stretch numbers and short words", () => {
    expect(found("315 ")).toEqual([]);
    expect(found("31 ")).toEqual([]);
    expect(found("wur ")).toEqual([]);
  });

  it("forgives slips only in words that the dataset does not have, and says in which", () => {
    const security = [
      row(0, { title: "Security guarantees" }),
      row(1, { title: "Securing the plant" }),
      row(2, { title: "Guarantee of security" }),
    ];
    const { search } = createEngine(security, 3);
    expect([...iterateBits(search("security").bits)]).toEqual([0, 2]);
    expect(search("security").forgiven).toEqual([]);
    expect([...iterateBits(search("secruity garantees").bits)]).toEqual([0, 2]);
    expect(search("secruity guarantees").forgiven).toEqual(["secruiti"]);
  });

  it("lets the word being typed stand for all that begin with it, and a finished one for itself", () => {
    expect(found("pri")).toHaveLength(3);
    expect(found("pri ")).toEqual([]);
  });

  it("puts the exact words of a quote first, and says where it found them", () => {
    const { hits } = engine.search("both sides agreed");
    expect(hits.map((hit) => [hit.event, hit.field])).toEqual([
      [0, "quotes"],
      [1, "gists"],
    ]);
  });

  it("puts them before an event that has the same words more often in another order", () => {
    const { search } = createEngine(
      [
        row(0, { title: "Agreed, both sides agreed", quotes: ["sides agreed both"], names: "Both Sides" }),
        row(1, { summary: "On the long way to the end of a war there was a day on which both sides agreed to meet" }),
        row(2, { quotes: ["on the long way to the end of a war there came a day on which both sides agreed to meet"] }),
      ],
      3,
    );
    expect(search("both sides agreed to").hits.map((hit) => hit.event)).toEqual([2, 1]);
    expect(search("both sides agreed").hits.map((hit) => [hit.event, hit.field])).toEqual([
      [2, "quotes"],
      [0, "title"],
      [1, "summary"],
    ]);
  });

  it("puts first for a bare name what its bearer said or did, before what others say of it", () => {
    const { search } = createEngine(
      [
        row(0, {
          title: "Putin on Zelensky",
          quotes: ["Zelensky must decide, Zelensky alone"],
          actors: ["Putin"],
          names: "Putin",
        }),
        row(1, {
          title: "An evening address",
          actors: ["Volodymyr Zelensky", "Zelensky"],
          names: "Volodymyr Zelensky · Zelensky · Putin",
        }),
        row(2, { title: "Zelensky's letter, Zelensky's words", summary: "Zelensky wrote", names: "Zelensky" }),
        row(3, {
          title: "On the dead of the war",
          actors: ["Headquarters for Prisoners of War"],
          names: "Headquarters for Prisoners of War",
        }),
        row(4, { title: "War", quotes: ["the war goes on"] }),
      ],
      5,
    );
    for (const q of ["Zelensky", "zelenskyy ", "Volodymyr Zelensky", "Zelens"]) {
      expect([q, search(q).hits[0]?.event]).toEqual([q, 1]);
    }
    expect(search("Putin").hits[0]?.event).toBe(0);
    // A word of a name is not the name.
    expect(search("war").hits[0]?.event).toBe(4);
  });

  it("puts a single word in a quote before the same word elsewhere", () => {
    expect(found("swap five months")[0]).toBe(0);
    expect(engine.search("exchange").hits[0]?.field).toBe("quotes");
  });

  it("takes quotation marks at their word", () => {
    expect(found("agreed to exchange")).toEqual([0, 1]);
    expect(found("“agreed to exchange”")).toEqual([0]);
    expect(found('"agreed exchange"')).toEqual([]);
  });

  it("does not let a phrase run from one quote into the next", () => {
    expect(found('"314 prisoners the first"')).toEqual([]);
  });

  it("gives the events as a set with room for the whole dataset", () => {
    const { bits } = engine.search("prisoners");
    expect([...iterateBits(bits)]).toEqual([0, 1, 3]);
    expect(bits.length).toBe(1);
  });

  it("narrows nothing where there is no word to look for", () => {
    for (const q of ["", " ", "—", '"']) {
      expect(engine.search(q).hits).toEqual([]);
      expect(countBits(engine.search(q).bits)).toBe(5);
    }
  });

  it("lists only as many as anybody reads, and counts all", () => {
    const many = Array.from({ length: HITS_LISTED + 20 }, (_, event) => row(event, { title: `Call ${event}` }));
    const { hits, bits } = createEngine(many, many.length).search("call");
    expect(hits).toHaveLength(HITS_LISTED);
    expect(countBits(bits)).toBe(HITS_LISTED + 20);
    expect(hits[0]?.event).toBe(0);
  });

  it.each(["constructor", "__proto__", "toString ", "hasOwnProperty prisoners"])("takes %s for words as any", (q) => {
    expect(found(q)).toEqual([]);
    const named = createEngine([row(0, { title: `The word ${q}`, quotes: [q] })], 1);
    expect(named.search(q).hits).toMatchObject([{ event: 0, field: "quotes" }]);
  });

  it("does not stumble over a word that goes on from one that every object has", () => {
    const named = createEngine([row(0, { title: "Constructorship" })], 1);
    expect(named.search("constructor").hits).toHaveLength(1);
  });

  it("refuses the file of another version", async () => {
    await expect(growEngine(3).add(rows)).rejects.toThrow(
      "the search file belongs to another version of the dataset (event 3)",
    );
  });

  it("answers of the rows that have come, and with all of them as if they had come at once", async () => {
    const many = Array.from({ length: 30 }, (_, event) =>
      row(event, { title: `Call ${event} about ${event < 10 ? "cease-fire lines" : "a ceasefire"}` }),
    );
    const growing = growEngine(many.length);
    await growing.add(many.slice(20));
    expect(growing.search("ceasefire").hits.map(({ event }) => event)).toEqual([
      20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    ]);
    expect(growing.search("lines").hits).toEqual([]);
    await growing.add(many.slice(10, 20));
    // A row that comes twice counts once.
    await growing.add(many.slice(0, 15));
    const whole = createEngine(many, many.length);
    for (const q of ["ceasefire", "lines", "cease fire", "calll 7"]) {
      const [found, expected] = [growing.search(q), whole.search(q)];
      expect(found.bits).toEqual(expected.bits);
      expect(found.forgiven).toEqual(expected.forgiven);
    }
  });

  it("opened in slices, between which other work is done, answers the same", async () => {
    const many = Array.from({ length: 750 }, (_, event) =>
      row(event, { title: `Call ${event} about cease-fire lines` }),
    );
    let turns = 0;
    let open = true;
    const others = () => {
      turns++;
      if (open) setTimeout(others);
    };
    setTimeout(others);
    const sliced = growInSlices(many.length);
    await sliced.add(many);
    open = false;
    expect(turns).toBeGreaterThan(3);
    for (const q of ["call", "ceasefire", "calll 7", "cease fire lines"]) {
      expect(sliced.search(q)).toEqual(createEngine(many, many.length).search(q));
    }
  });

  it("refuses the file of another version in slices too", async () => {
    await expect(growInSlices(3).add(rows)).rejects.toThrow("another version of the dataset");
  });

  it("finds nothing in an empty file", () => {
    const none = createEngine([], 2).search("peace");
    expect([none.hits.length, hasBit(none.bits, 0)]).toEqual([0, false]);
  });

  it("and the marking of hits agree on which words answer", () => {
    for (const q of ["prisonners", "exchang", "Зеленський", "erdogan", "1200", "agreed both", "swap"]) {
      const { hits, forgiven } = engine.search(q);
      for (const hit of hits) {
        const of = rows[hit.event];
        const texts = of ? [of.title, of.summary, of.names, ...of.quotes, ...of.gists] : [];
        expect(texts.some((text) => markHits(text, q, forgiven).some((piece) => piece.hit))).toBe(true);
      }
    }
  });
});
