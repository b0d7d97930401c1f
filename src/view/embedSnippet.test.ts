import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW } from "./defaultView";
import { embedSnippet } from "./embedSnippet";

const page = "https://news.example/parley/";

describe("the HTML to embed", () => {
  it("carries the filters and the event, and leaves the view and the open card behind", () => {
    const html = embedSnippet(
      page,
      { ...DEFAULT_VIEW, view: "about", parties: ["ua", "ru"], match: "all", event: "e-1", actor: "ua" },
      "Talks",
    );
    expect(html).toContain(`src="${page}?party=ua%2Cru&amp;match=all&amp;event=e-1&amp;embed=1"`);
    expect(html).toContain('title="Talks"');
  });

  it("lets no text of the view or the title out of its attribute", () => {
    const html = embedSnippet(page, { ...DEFAULT_VIEW, q: '"><script>' }, 'A "quoted" <title>');
    expect(html).not.toContain("<script");
    expect(html).toContain('title="A &quot;quoted&quot; &lt;title&gt;"');
  });
});
