import fc from "fast-check";
import { expect, test } from "vitest";
import { mutateAddress } from "../testing/mutateAddress";
import { testDataset } from "../testing/testDataset";
import { isCampaign } from "./campaign";
import { formatView, givenIn } from "./formatView";
import { takeVersion } from "./linkVersion";
import { mendAddress } from "./mendAddress";
import { parseView } from "./parseView";
import { FIELDS, type Field, PARAM_KEYS, ROWS, type SetAside } from "./view";
import { vocabularyOf } from "./vocabulary";

const vocabulary = vocabularyOf(
  testDataset(
    [
      { id: "2026-02-04-round-2", kind: "round", parties: ["ua", "ru"], issues: ["prisoners"], track: "talks" },
      { id: "constructor", kind: "exchange", parties: ["ru", "us"], issues: ["ceasefire"], track: "europe" },
    ],
    { actors: [{ id: "an-envoy", name: "An Envoy", shortName: "Envoy", type: "person", party: 0 }] },
  ),
);

/** Addresses as the app writes them; every parameter stands in one of them. */
const ADDRESSES = [
  "view=rounds&all=1&meetings=1&round=2026-02-04-round-2&event=constructor&theme=dark&v=2.0.0",
  "party=ua,ru&match=all&kind=round,exchange&issue=prisoners&track=talks&from=2022&to=2026-02-05&q=prisoners+of+war&disputed=1",
  "lanes=issue&order=prisoners,others&folded=ceasefire&others=1&sequence=oldest&span=2026-01-20/2026-02-10&thread=constructor",
  "view=positions&cell=prisoners.ua&rows=recorded&cols=recorded&asof=2026-02-05&since=2025-02-05&actor=an-envoy",
  "view=exchanges&count=people&sort=newest&group=year&state=signed,violated",
  "view=sources&list=documents&source=fnnews-2026-02-06&p=2&quote=ab12&embed=1",
  "view=workbench&step=dataset&edit=2026-02-04-round-2&data=talks/2026.zip",
];
const address = fc
  .tuple(fc.constantFrom(...ADDRESSES), fc.array(fc.nat(9999), { minLength: 3, maxLength: 12 }))
  .map(([search, numbers]) => mutateAddress(search, numbers));

test("every parameter is among what is changed", () => {
  const named = new Set(ADDRESSES.flatMap((search) => [...new URLSearchParams(search).keys()]));
  expect(PARAM_KEYS.filter((key) => !named.has(key))).toEqual([]);
});

const read = (search: string) => {
  const { search: mended, mended: mends } = mendAddress(search);
  const { search: rest, setAside: ofVersion } = takeVersion(mended);
  const parsed = parseView(new URLSearchParams(rest), vocabulary);
  return { ...parsed, rest, said: [...mends, ...ofVersion, ...parsed.setAside, ...(parsed.mended ?? [])] };
};

const usualText = <F extends Field>(field: F): string => ROWS[field].write(ROWS[field].usual);
const USUAL = new Map(FIELDS.map((field) => [ROWS[field].key, usualText(field)]));

/** What is said stands in a notice: a line, in its own direction, that a person can read. */
function expectSaid({ reason }: SetAside) {
  expect(reason.length, reason).toBeLessThan(600);
  expect(reason, reason).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  expect(reason, reason).not.toMatch(/\bundefined\b|\bNaN\b|\[object |Error\b|function /);
}

test("500 changed addresses are read to a view that can be linked to; what is not taken is named", () => {
  fc.assert(
    fc.property(address, (search) => {
      const { view, rest, said } = read(search);
      for (const each of said) expectSaid(each);
      const written = givenIn(formatView(view));
      expect(parseView(written, vocabulary)).toEqual({ view, setAside: [] });
      const named = new Set([...written.map(([key]) => key), ...said.map(({ parameter }) => parameter)]);
      for (const [key, value] of new URLSearchParams(rest)) {
        // A comma or nothing between commas asks for nothing; what is usual need not be written.
        const asksNothing = value.replaceAll(/[,\s]/g, "") === "" || isCampaign(key);
        const isUsual = [USUAL.get(key), "0"].includes(value.trim());
        expect(asksNothing || named.has(key) || isUsual, `${key}=${value}`).toBe(true);
      }
    }),
    { numRuns: 500, seed: 14 },
  );
});

test("an address of 100,000 signs is read, however deep its links lie in each other", () => {
  for (const piece of ["event=a?", "a%3D", "%25", "&", "party=ua,", "x=1&", "a?event=", "constructor,"]) {
    const { view } = read(`party=${piece.repeat(100_000 / piece.length)}`);
    expect(parseView(givenIn(formatView(view)), vocabulary).setAside).toEqual([]);
  }
}, 20_000);
