import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendAddress } from "./mendAddress";
import { PARAM_KEYS } from "./view";

const pairs = (search: string) => Object.fromEntries(new URLSearchParams(mendAddress(search).search));

describe("a link that programs have changed on its way", () => {
  it.each([
    ["view=rounds&amp;round=a-1", { view: "rounds", round: "a-1" }],
    ["view=rounds&amp;amp;round=a-1&amp;p=2", { view: "rounds", round: "a-1", p: "2" }],
    ["event%3Da-1", { event: "a-1" }],
    ["view%3Drounds%26round%3Da-1", { view: "rounds", round: "a-1" }],
    ["view=rounds%26round%3Da-1", { view: "rounds", round: "a-1" }],
    ["view=rounds%26amp%3Bround%3Da-1", { view: "rounds", round: "a-1" }],
    ["event=a-1?utm_source=x", { event: "a-1", utm_source: "x" }],
    ["event=a-1%23section", { event: "a-1" }],
    ["span=2022-02-15%252F2022-03-18", { span: "2022-02-15/2022-03-18" }],
    ["span=2022-02-15%25252F2022-03-18", { span: "2022-02-15/2022-03-18" }],
    ["q=prisoners%2520of%2520war", { q: "prisoners of war" }],
    ["??event=a-1", { event: "a-1" }],
    ["Event=a-1&VIEW=rounds", { event: "a-1", view: "rounds" }],
    ["%20event=a-1", { event: "a-1" }],
  ])("%s", (search, meant) => {
    expect(pairs(search)).toEqual(meant);
    const { mended } = mendAddress(search);
    expect(mended.length).toBeGreaterThan(0);
    for (const { reason } of mended) expect(reason).toMatch(/^'.+' is read as '.+'$/s);
  });

  it.each([
    "",
    "view=rounds&round=a-1",
    "party=ua%2Cru&q=100%25",
    "q=why%3F&kind=round",
    "q=a%26b%3Dc",
    "q=5%25+off",
    "nonsense=a%3Fb&other=%2541",
    "span=2022-02-15/2022-03-18",
    "utm_source=x?y",
  ])("leaves “%s” as it is", (search) => {
    expect(mendAddress(search)).toEqual({ search, mended: [] });
  });

  it("leaves every link alone that the app itself writes", () => {
    const value = fc.oneof(fc.stringMatching(/^[a-z0-9./,-]{1,20}$/), fc.string({ unit: "grapheme", maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...PARAM_KEYS), value), { maxLength: 5 }), (given) => {
        const written = given.filter(([key, text]) => text !== "" && (key === "q" || /^[a-z0-9./,-]+$/.test(text)));
        const search = String(new URLSearchParams(written.filter(([, text]) => !/%[0-9a-f]{2}/i.test(text))));
        expect(mendAddress(search)).toEqual({ search, mended: [] });
      }),
    );
  });

  it("never fails, and has nothing left to do the second time", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const once = mendAddress(search).search;
        expect(typeof once).toBe("string");
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom("&amp;", "%26", "?", "&"), fc.stringMatching(/^[a-z0-9-]{1,9}$/), (between, id) => {
        const { search } = mendAddress(`view=rounds${between}round=${id}`);
        expect(mendAddress(search)).toEqual({ search, mended: [] });
        expect(pairs(search)).toEqual({ view: "rounds", round: id });
      }),
    );
  });
});
