import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGREEMENT_STATES, KINDS } from "../dataset/terms";
import { testDataset } from "../testing/testDataset";
import { type Bound, parseBound } from "../time/bound";
import { spanOf } from "../time/day";
import { addressOf } from "./addressOf";
import {
  AXIS_ORDERS,
  COUNTED,
  GROUPS,
  LANE_MODES,
  SEQUENCES,
  SORTS,
  SOURCE_LISTS,
  THEMES,
  VIEW_NAMES,
  WORKBENCH_STEPS,
} from "./choices";
import { DEFAULT_VIEW } from "./defaultView";
import { embedAddress } from "./embedSnippet";
import { formatView } from "./formatView";
import { stepOf } from "./history";
import { mendAddress } from "./mendAddress";
import { parseView } from "./parseView";
import { FIELDS, type Field, PARAM_KEYS, ROWS, type View } from "./view";
import { vocabularyOf } from "./vocabulary";

const IDS = {
  party: ["ua", "ru", "us"],
  kind: [...KINDS],
  issue: ["prisoners", "ceasefire"],
  track: ["talks", "europe"],
};
const vocabulary = vocabularyOf(
  testDataset(
    [
      { id: "2026-02-04-round-2", kind: "round", parties: ["ua", "ru"], issues: ["prisoners"], track: "talks" },
      { id: "2026-02-05-exchange", kind: "exchange", parties: ["ru", "us"], issues: ["ceasefire"], track: "europe" },
    ],
    { actors: [{ id: "an-envoy", name: "An Envoy", shortName: "Envoy", type: "person", party: 0 }] },
  ),
);

const anyBound = fc.constantFrom("2025", "2026", "2026-02", "2026-02-15", "2024-02-29").map((edtf): Bound => {
  const result = parseBound(edtf);
  if (!result.ok) throw new Error(result.reason);
  return result.bound;
});
const anyDay = anyBound.filter(({ edtf }) => edtf.length === 10);
const anySpan = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 5_000 }))
    .map(([at, days]) => spanOf(at, at + days)),
  fc
    .tuple(fc.nat(40_000_000), fc.integer({ min: 1, max: 20_000 }))
    .map(([at, minutes]) => spanOf(at / 1440, (at + minutes) / 1440)),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const someOf = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> => fc.shuffledSubarray([...values]);
const anyEvent = fc.constantFrom("2026-02-04-round-2", "2026-02-05-exchange");
const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);

/** What each field may hold; lanes of parties. A new parameter does not compile until it stands here. */
const ANY: { readonly [F in Field]: fc.Arbitrary<View[F]> } = {
  data: orNull(
    fc.stringMatching(/^[a-z0-9]{1,8}(\/[a-z0-9 -]{1,8}){0,2}$/).map((path) => `${path.replaceAll("/ ", "/a")}.zip`),
  ),
  view: fc.constantFrom(...VIEW_NAMES),
  step: fc.constantFrom(...WORKBENCH_STEPS),
  edit: orNull(anyId),
  parties: someOf(IDS.party),
  match: fc.constantFrom("any", "all"),
  kinds: someOf(KINDS),
  issues: someOf(IDS.issue),
  tracks: someOf(IDS.track),
  from: orNull(anyBound),
  to: orNull(anyBound),
  q: fc.string({ unit: "grapheme", maxLength: 40 }),
  disputed: fc.boolean(),
  thread: orNull(anyEvent),
  lanes: fc.constantFrom(...LANE_MODES),
  laneOrder: someOf([...IDS.party, "others"]),
  foldedLanes: someOf([...IDS.party, "others"]),
  othersOpen: fc.boolean(),
  states: someOf(AGREEMENT_STATES),
  sort: orNull(fc.constantFrom(...SORTS)),
  group: orNull(fc.constantFrom(...GROUPS)),
  counted: fc.constantFrom(...COUNTED),
  sequence: fc.constantFrom(null, ...SEQUENCES),
  sourceList: fc.constantFrom(...SOURCE_LISTS),
  rows: fc.constantFrom(...AXIS_ORDERS),
  cols: fc.constantFrom(...AXIS_ORDERS),
  asOf: orNull(anyDay),
  since: orNull(anyDay),
  cell: orNull(fc.record({ issue: fc.constantFrom(...IDS.issue), party: fc.constantFrom(...IDS.party) })),
  all: fc.boolean(),
  meetings: fc.boolean(),
  round: orNull(anyEvent),
  event: orNull(anyEvent),
  source: orNull(anyId),
  p: orNull(fc.integer({ min: 1, max: 99_999 })),
  quote: orNull(fc.stringMatching(/^[a-z0-9]{4}$/)),
  actor: orNull(fc.constant("an-envoy")),
  span: orNull(anySpan),
  theme: orNull(fc.constantFrom(...THEMES)),
  embed: fc.boolean(),
};

/** Any view that a link can hold: lanes by their mode, a period that does not end before it begins. */
const anyView: fc.Arbitrary<View> = fc
  .record(ANY)
  .filter(({ from, to }) => from === null || to === null || from.start < to.end)
  .chain((view) => {
    const lanes = someOf([...IDS[view.lanes], "others"]);
    return fc.record({ view: fc.constant(view), laneOrder: lanes, foldedLanes: lanes });
  })
  .map(({ view, ...lanes }) => ({ ...view, ...lanes }));

const readAddress = (address: string) =>
  parseView(new URL(address, "https://parley.example/").searchParams, vocabulary);

describe.each(FIELDS)("the parameter that holds %s", (field) => {
  const { key, usual } = ROWS[field];

  it("reads what it writes", () => {
    fc.assert(
      fc.property(readerOf(field), ({ value, text, again }) => {
        if (text !== "") expect(again()).toEqual({ value, setAside: [], mended: [] });
        else expect(value).toEqual(usual);
      }),
    );
  });

  it("makes of any text a value that it can write, and says what it did not take", () => {
    const written = readerOf(field).map(({ text }) => text);
    const nearly = fc.tuple(written, fc.constantFrom("", ".", ",", " ", "x", ",x", "-")).map((parts) => parts.join(""));
    const anyText = fc.oneof(nearly, fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom("1", "0", "others"));
    fc.assert(
      fc.property(anyText, (text) => {
        const { view, setAside, mended = [] } = parseView([[key, text]], vocabulary);
        expect(parseView(new URLSearchParams(addressOf(view)), vocabulary)).toEqual({ view, setAside: [] });
        for (const { parameter } of [...setAside, ...mended]) expect(parameter).toBe(key);
      }),
    );
  });

  it("is left out where it is usual, and usual where it is left out", () => {
    expect(formatView({ [field]: usual })[key]).toBeNull();
    expect(readAddress("").view[field]).toEqual(usual);
  });
});

/** A value of a field with its text, and what the text is read as. */
function readerOf<F extends Field>(field: F) {
  const { read, write } = ROWS[field];
  return ANY[field].map((value) => {
    const text = write(value);
    return { value, text, again: () => read(text, vocabulary, "party") };
  });
}

describe("the parameters together", () => {
  it("have a name each", () => {
    expect(new Set(PARAM_KEYS).size).toBe(FIELDS.length);
  });

  it("give the same view, through a real address too", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readAddress(addressOf(view))).toEqual({ view, setAside: [] });
        expect(readAddress(addressOf(view, "https://parley.example/app/"))).toEqual({ view, setAside: [] });
      }),
    );
  });

  it("are left alone by what mends pasted links, unless a search looks encoded", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const search = addressOf({ ...view, q: "" }).slice(1);
        expect(mendAddress(search)).toEqual({ search, mended: [] });
      }),
    );
  });

  it("embed what an embed shows, and the rest is as usual there", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const embedded = readAddress(embedAddress("https://parley.example/", view)).view;
        for (const field of FIELDS.filter((each) => each !== "embed")) {
          expect(embedded[field]).toEqual(ROWS[field].embeds ? view[field] : DEFAULT_VIEW[field]);
        }
        expect(embedded.embed).toBe(true);
      }),
    );
  });

  it("make an entry of the history where one changes that is no mere look", () => {
    fc.assert(
      fc.property(anyView, anyView, fc.constantFrom(...FIELDS), (view, other, field) => {
        const changed = { ...view, [field]: other[field] };
        const same = formatView(changed)[ROWS[field].key] === formatView(view)[ROWS[field].key];
        expect(stepOf(view, changed, null, 0).history).toBe(ROWS[field].run !== null && !same ? "push" : "replace");
      }),
    );
  });
});

describe("an address", () => {
  it("of some fields has the others as usual", () => {
    expect(addressOf({ event: "e-1", source: "a-report", p: 6 }, "https://parley.example/")).toBe(
      "https://parley.example/?event=e-1&source=a-report&p=6",
    );
    expect(addressOf({ parties: ["ua", "ru"], match: "any" })).toBe("?party=ua%2Cru");
  });

  it("of the usual view leaves the parameters at hand behind", () => {
    expect(new URL(addressOf(DEFAULT_VIEW), "https://parley.example/?view=rounds").searchParams.size).toBe(0);
    expect(addressOf(DEFAULT_VIEW, "https://parley.example/")).toBe("https://parley.example/");
  });
});
