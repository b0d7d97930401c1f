import { describe, expect, it } from "vitest";
import { testDataset } from "../testing/testDataset";
import { DEFAULT_VIEW } from "./defaultView";
import { EMBED_FORMS, embedAddress, embedSnippet } from "./embedSnippet";
import { parseView } from "./parseView";
import { vocabularyOf } from "./vocabulary";

const page = "https://news.example/parley/";

const vocabulary = vocabularyOf(
  testDataset([{ id: "e-1", kind: "round", parties: ["ua"], issues: ["prisoners"], track: "talks" }], {
    actors: [{ id: "an-envoy", name: "An Envoy", shortName: "Envoy", type: "person", party: 0 }],
  }),
);

/** The parameters that the frame gets from a view with these. */
function embedded(query: string): object {
  const { view, setAside } = parseView(new URLSearchParams(query), vocabulary);
  expect(setAside).toEqual([]);
  return Object.fromEntries(new URL(embedAddress(page, view)).searchParams);
}

describe("the HTML to embed", () => {
  it.each([
    ["script", `<script async src="${page}embed.js" data-parley="ADDRESS" data-title="Talks"></script>`],
    [
      "element",
      `<parley-timeline src="ADDRESS" title="Talks"></parley-timeline>\n<script async src="${page}embed.js"></script>`,
    ],
    [
      "frame",
      '<iframe src="ADDRESS" title="Talks" width="100%" height="480" loading="lazy" allow="clipboard-write" style="border:0"></iframe>',
    ],
  ] as const)("as %s carries the filters and the event, and leaves the view and the open card behind", (form, html) => {
    const view = {
      ...DEFAULT_VIEW,
      view: "about",
      parties: ["ua", "ru"],
      match: "all",
      event: "e-1",
      actor: "ua",
    } as const;
    const address = `${page}?party=ua%2Cru&amp;match=all&amp;event=e-1&amp;embed=1`;
    expect(embedSnippet(form, page, view, "Talks", 480)).toBe(html.replace("ADDRESS", address));
  });

  it("names the script in the site's folder, whatever the page's own name and dataset", () => {
    const html = embedSnippet("script", `${page}index.html?data=talks.zip`, DEFAULT_VIEW, "Talks", 480);
    expect(html).toContain(`src="${page}embed.js"`);
    expect(html).toContain(`data-parley="${page}index.html?data=talks.zip&amp;embed=1"`);
  });

  it("carries all that an embed shows", () => {
    const shown =
      "party=ua&match=all&kind=round&issue=prisoners&track=talks&from=2026-01&to=2026-02&q=war&disputed=1" +
      "&lanes=kind&order=round,others&folded=round&others=1&event=e-1&source=a-report&p=6" +
      "&span=2026-01-20/2026-02-10&theme=dark";
    expect(embedded(shown)).toEqual({ ...Object.fromEntries(new URLSearchParams(shown)), embed: "1" });
  });

  it("carries nothing that an embed does not show", () => {
    const elsewhere =
      "view=positions&sort=people&group=year&count=bodies&list=disagreements&rows=name&cols=movement" +
      "&asof=2026-02-05&cell=prisoners.ua&all=1&meetings=1&round=e-1&actor=an-envoy";
    expect(embedded(elsewhere)).toEqual({ embed: "1" });
  });

  it.each(EMBED_FORMS)("lets no text of the view or the title out of its attribute, as %s", (form) => {
    const html = embedSnippet(form, page, { ...DEFAULT_VIEW, q: '"><b>' }, 'A "quoted" <title>', 480);
    expect(html).not.toContain("<b>");
    expect(html).toContain('title="A &quot;quoted&quot; &lt;title&gt;"');
  });
});
