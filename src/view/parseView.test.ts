import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, testDataset } from "../testing/testDataset";
import { addressOf } from "./addressOf";
import { DEFAULT_VIEW } from "./defaultView";
import { parseView } from "./parseView";
import { MAX_QUERY_LENGTH } from "./readers";
import { vocabularyOf } from "./vocabulary";

const vocabulary = vocabularyOf(
  testDataset(
    [
      { id: "2026-02-04-abu-dhabi-round-2", kind: "round", parties: ["ua", "ru"], issues: ["prisoners"] },
      { id: "2026-02-05-exchange", kind: "exchange", parties: ["ru", "us"], issues: ["ceasefire"], track: "europe" },
    ],
    {
      actors: [
        { id: "volodymyr-zelensky", name: "Volodymyr Zelensky", shortName: "Zelensky", type: "person", party: 0 },
        { id: "tass", name: "TASS", shortName: "TASS", type: "media", party: -1 },
        { id: "va", name: "Holy See", shortName: "Holy See", type: "state", party: -1 },
      ],
    },
  ),
);
const read = (query: string) => parseView(new URLSearchParams(query), vocabulary);
const reasonsOf = (query: string) => read(query).setAside.map(({ parameter, reason }) => `${parameter}: ${reason}`);

describe("a link", () => {
  it("without parameters shows the default view", () => {
    expect(read("")).toEqual({ view: DEFAULT_VIEW, setAside: [] });
  });

  it("with everything in it shows everything", () => {
    const { view, setAside } = read(
      "view=positions&party=ua,ru&match=all&kind=round,exchange&issue=prisoners&track=europe&from=2026-01&to=2026-02-15" +
        "&q=prisoners&lanes=issue&event=2026-02-04-abu-dhabi-round-2&source=fnnews-2026-02-05&p=6" +
        "&span=2026-01-20/2026-02-10&theme=dark&embed=1&disputed=1&actor=volodymyr-zelensky&sort=people&group=year&count=bodies&list=disagreements" +
        "&rows=name&cols=movement&asof=2026-02-05&since=2026-01-24&cell=prisoners.ua&all=1&meetings=1&round=2026-02-04-abu-dhabi-round-2",
    );
    expect(setAside).toEqual([]);
    expect(view).toMatchObject({
      view: "positions",
      parties: ["ua", "ru"],
      match: "all",
      kinds: ["round", "exchange"],
      issues: ["prisoners"],
      tracks: ["europe"],
      from: { edtf: "2026-01", start: dayOf("2026-01-01"), end: dayOf("2026-02-01") },
      to: { edtf: "2026-02-15", start: dayOf("2026-02-15"), end: dayOf("2026-02-16") },
      q: "prisoners",
      lanes: "issue",
      event: "2026-02-04-abu-dhabi-round-2",
      source: "fnnews-2026-02-05",
      p: 6,
      span: { start: dayOf("2026-01-20"), end: dayOf("2026-02-11") },
      theme: "dark",
      embed: true,
      disputed: true,
      actor: "volodymyr-zelensky",
      sort: "people",
      group: "year",
      counted: "bodies",
      sourceList: "disagreements",
      rows: "name",
      cols: "movement",
      asOf: { edtf: "2026-02-05", end: dayOf("2026-02-06") },
      since: { edtf: "2026-01-24", end: dayOf("2026-01-25") },
      cell: { issue: "prisoners", party: "ua" },
      all: true,
      meetings: true,
      round: "2026-02-04-abu-dhabi-round-2",
    });
  });

  it("may be given as a map", () => {
    expect(parseView(new Map([["party", "ua"]]), vocabulary).view.parties).toEqual(["ua"]);
  });

  it("keeps what makes no difference: a paragraph without source, a match without parties, empty and repeated values", () => {
    expect(read("p=3&match=all&kind=&party=ua,,ua, ru")).toEqual({
      view: { ...DEFAULT_VIEW, p: 3, match: "all", parties: ["ua", "ru"] },
      setAside: [],
    });
  });

  it("keeps a space at the end of the words, which the next word follows", () => {
    expect(read("q=prisoners+").view.q).toBe("prisoners ");
  });

  it("ignores what mail and advertising add", () => {
    expect(
      reasonsOf("utm_source=x&utm_campaign=y&fbclid=1&gclid=2&msclkid=3&mc_cid=4&igshid=5&_ga=6&view=about"),
    ).toEqual([]);
  });
});

const ROUND = "2026-02-04-abu-dhabi-round-2";

describe("a link as people paste it is read as it was meant, with a word of that", () => {
  it.each([
    [`event=${ROUND}.`, { event: ROUND }],
    [`event=${ROUND})`, { event: ROUND }],
    [`event=(${ROUND}),`, { event: ROUND }],
    [`event=${ROUND}%20`, { event: ROUND }],
    [`event=%C2%A0${ROUND}`, { event: ROUND }],
    [`event=${ROUND}%E2%80%9D.`, { event: ROUND }],
    [`event=${ROUND}%3E`, { event: ROUND }],
    [`event=${ROUND}/`, { event: ROUND }],
    ["event=2026-02-04-abu-dhabi-%20round-2", { event: ROUND }],
    ["event=2026-02-04-abu-dhabi%E2%80%91round%E2%80%932", { event: ROUND }],
    ["event=2026-02-04-Abu-Dhabi-Round-2", { event: ROUND }],
    [`round=${ROUND.toUpperCase()}!`, { round: ROUND }],
    ["view=Rounds.", { view: "rounds" }],
    ["party=UA,ru.", { parties: ["ua", "ru"] }],
    ["kind=Round;", { kinds: ["round"] }],
    ["source=Fnnews-2026-02-05.&p=6)", { source: "fnnews-2026-02-05", p: 6 }],
    ["from=2026%E2%80%9301.", { from: { edtf: "2026-01" } }],
    ["span=2026-02-05T10:00/2026-02-06T12:00.", { span: {} }],
    ["cell=prisoners.ua.", { cell: { issue: "prisoners", party: "ua" } }],
    ["theme=Dark", { theme: "dark" }],
    ["actor=Volodymyr-Zelensky", { actor: "volodymyr-zelensky" }],
  ])("%s", (query, meant) => {
    const { view, setAside, mended } = read(query);
    expect(view).toMatchObject(meant);
    expect(setAside).toEqual([]);
    expect(mended?.[0]?.reason).toMatch(/^'.+' is read as '.+'$/);
  });

  it("as it stands where it can be, and set aside as it stands where nothing helps", () => {
    expect(read(`event=${ROUND}`).mended).toBeUndefined();
    expect(reasonsOf("event=Nowhere.")).toEqual(["event: unknown event 'Nowhere.'"]);
  });

  it("keeps every letter of the words to search", () => {
    expect(read("q=U.S.").view.q).toBe("U.S.");
    expect(read("q=Who+said+%22no%22%3F").view.q).toBe('Who said "no"?');
  });

  it("ignores what the large services add", () => {
    expect(
      reasonsOf(
        "_x_tr_sl=uk&_x_tr_tl=en&_x_tr_hl=en&_x_tr_pto=wapp&_openstat=3&tgWebAppData=1&tgWebAppVersion=7&mibextid=x&ncid=1&CMP=share" +
          "&yclid=1&ysclid=2&s=20&t=abc&fb_action_ids=1&__cft__[0]=a&__tn__=b&trk=c&lipi=d&igsh=e&wprov=f&sfnsn=g&epik=h&gad_source=1",
      ),
    ).toEqual([]);
  });
});

describe("what cannot be used is set aside with a reason, and the rest applies", () => {
  it.each([
    ["party=rusia", "party: unknown party 'rusia'; did you mean 'ru' (Russia)?"],
    ["party=atlantis", "party: unknown party 'atlantis'"],
    ["party=volodymyr-zelensky", "party: Volodymyr Zelensky is not a party but counts for 'ua' (Ukraine)"],
    ["party=tass", "party: TASS is not a party but counts for no party"],
    ["party=va", "party: no event involves Holy See"],
    ["match=some", "match: unknown match 'some'; known are any, all"],
    ["view=postions", "view: unknown view 'postions'; did you mean 'positions'?"],
    ["kind=rounds", "kind: unknown kind 'rounds'; did you mean 'round'?"],
    ["issue=prison", "issue: unknown issue 'prison'; did you mean 'prisoners' (Prisoners)?"],
    ["track=euorpe", "track: unknown track 'euorpe'; did you mean 'europe' (Europe)?"],
    ["from=2026-02-30", "from: 30 February 2026 does not exist"],
    ["to=soon", "to: write a year, a month or a day: 2026, 2026-02 or 2026-02-05"],
    [
      "event=2026-02-04-abu-dhabi-round",
      "event: unknown event '2026-02-04-abu-dhabi-round'; did you mean '2026-02-04-abu-dhabi-round-2'?",
    ],
    ["source=../../etc", "source: a source's id is made of small letters, digits and hyphens"],
    ["p=0", "p: a paragraph's number is a whole number from 1"],
    ["p=1e3", "p: a paragraph's number is a whole number from 1"],
    ["span=2026-01-20", "span: write two dates with a / between them: 2026-01-20/2026-02-10"],
    ["asof=2026-02", "asof: 2026-02 is no day; write one such as 2026-02-05"],
    ["since=2026", "since: 2026 is no day; write one such as 2026-02-05"],
    ["cell=prisoners", "cell: write an issue and a party with a full stop between them: territory.ua"],
    ["cell=prisoners.rusia", "cell: unknown party 'rusia'; did you mean 'ru' (Russia)?"],
    ["rows=names", "rows: unknown order of rows 'names'; did you mean 'name'?"],
    ["theme=blue", "theme: unknown theme 'blue'; known are light, dark"],
    ["embed=true", "embed: write 1 for yes, or leave it out"],
    [
      "actor=volodymyr-zelenskyy",
      "actor: unknown actor 'volodymyr-zelenskyy'; did you mean 'volodymyr-zelensky' (Volodymyr Zelensky)?",
    ],
    ["parties=ua", "parties: unknown parameter 'parties'; did you mean 'party'?"],
    ["zzzzzz=1", "zzzzzz: unknown parameter 'zzzzzz'"],
    ["view=about&view=rounds", "view: it is given more than once; the first one counts"],
  ])("%s", (query, reason) => {
    expect(reasonsOf(`${query}&lanes=kind`)).toEqual([reason]);
    expect(read(`${query}&lanes=kind`).view.lanes).toBe("kind");
  });

  it("takes one bad value out of a list and keeps the others", () => {
    const { view, setAside } = read("party=ua,rusia,us");
    expect(view.parties).toEqual(["ua", "us"]);
    expect(setAside).toEqual([
      { parameter: "party", value: "rusia", reason: "unknown party 'rusia'; did you mean 'ru' (Russia)?" },
    ]);
  });

  it("does not search for a whole book", () => {
    expect(reasonsOf(`q=${"x".repeat(MAX_QUERY_LENGTH)}`)).toEqual([]);
    expect(reasonsOf(`q=${"x".repeat(MAX_QUERY_LENGTH + 1)}`)).toEqual([
      "q: the words to search are longer than 300 characters",
    ]);
  });

  it("drops a period that ends before it begins, both ends, and says so", () => {
    const { view, setAside } = read("from=2026-03&to=2026-01&kind=round");
    expect(view).toEqual({ ...DEFAULT_VIEW, kinds: ["round"] });
    expect(setAside.map(({ parameter }) => parameter)).toEqual(["from", "to"]);
    expect(setAside[0]?.reason).toBe("the period from 2026-03 to 2026-01 ends before it begins");
  });

  it("keeps a period within one month, whichever end is the finer", () => {
    expect(read("from=2026-02-15&to=2026-02").setAside).toEqual([]);
  });

  it("shortens a long value in the reason and strips what would turn the notice round", () => {
    const [reason] = reasonsOf(`kind=\u202Eabc%00${"x".repeat(90)}`);
    expect(reason).toMatch(/^kind: unknown kind 'abcx{57}…'; known are round/);
  });
});

describe("a link that somebody made up", () => {
  it("never fails, and what it comes to can be linked to", () => {
    const key = fc.oneof(
      fc.constantFrom("party", "from", "span", "p", "event", "kind", "actor"),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 5 }), (pairs) => {
        const { view } = parseView(pairs, vocabulary);
        expect(read(addressOf(view))).toEqual({ view, setAside: [] });
      }),
    );
  });
});
