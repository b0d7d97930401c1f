import { describe, expect, test } from "vitest";
import { quoteSign } from "../dataset/text/quoteSign";
import { inventDataset } from "../testing/inventDataset";
import { madePages, parsePage } from "../testing/madePages";

const { pages } = await madePages(inventDataset());
const page = (id: string) => parsePage(pages.get(`e/${id}.html`));
const text = (element: { textContent: string | null } | null | undefined) =>
  element?.textContent?.replace(/\s+/g, " ").trim();
const factsOf = (document: ReturnType<typeof parsePage>) =>
  [...document.querySelectorAll(".facts > div")].map((fact) => [
    text(fact.querySelector("dt")),
    text(fact.querySelector("dd")),
  ]);

describe("an event's page", () => {
  test("says its facts, those of its kind among them", () => {
    expect(factsOf(page("2031-02-02-round-1"))).toEqual([
      ["When", "2–3 February 2031"],
      ["Where", "Port Merrin"],
      ["Party", "Aldora, Brenmark"],
      ["Mediator", "League of Harbours"],
      ["Number", "Round 1, as its sources count"],
      ["Format", "Bilateral, in person"],
      ["Outcome", "Agreement in part"],
      ["Duration", "6 hours 30 minutes"],
      ["Issues", "Bridges"],
      ["Track", "Harbour talks"],
    ]);
    const exchange = factsOf(page("2031-02-07-exchange"));
    expect(exchange).toContainEqual(["Brenmk to Aldora", "40 prisoners of war"]);
    expect(exchange).toContainEqual(["Aldora to Brenmk", "an unknown number of civilians"]);
    expect(exchange.find(([label]) => label === "Status")?.[1]).toMatch(/^Disputed\. /);
  });

  test("gives each claim its own words, with who says them and the way to the original at those words", () => {
    const claim = page("2031-02-05-vell-bridges").querySelector(".claims > li");
    expect(text(claim?.querySelector(".claim"))).toBe("Bridges demands Bridges first.");
    const quote = claim?.querySelector("blockquote");
    expect(text(quote)).toBe("first the bridges and then the rest");
    expect(quote?.getAttribute("cite")).toBe("https://roads.example/words");
    expect(text(claim?.querySelector(".who"))).toBe(
      "Ada Vell, as quoted by Aldoran Ministry of Roads, in Ministry site, ¶2",
    );
    const ways = [...(claim?.querySelectorAll(".ways a") ?? [])].map((link) => link.getAttribute("href"));
    expect(ways[0]).toMatch(/^https:\/\/roads\.example\/words#:~:text=first%20the/);
    expect(claim?.querySelector(`figure[id="${ways[1]?.slice(1)}"] blockquote`)).toBe(quote);
  });

  test("leads from each quote into the app at the event and those words, also where they stand a second time", () => {
    const document = page("2031-02-07-exchange");
    const into = [...document.querySelectorAll("figure.quote")].map((figure) => {
      const link = [...figure.querySelectorAll(".ways a")].find((way) => text(way) === "In the document");
      return [text(figure.querySelector("blockquote")), link?.getAttribute("href")];
    });
    const opens = (p: number, quote: string) =>
      `../?event=2031-02-07-exchange&source=post-2031-02-03&p=${p}&quote=${quoteSign(quote)}`;
    const [gate, league] = ["forty captives walked over the old bridge", "the League put it at thirty-eight"];
    expect(into).toEqual([
      [gate, opens(4, gate)],
      [gate, opens(4, gate)],
      [league, opens(7, league)],
    ]);
  });

  test("shows what sources tell differently side by side, each with its words, and names each quote once", () => {
    const document = page("2031-02-07-exchange");
    const readings = [...document.querySelectorAll(".readings > li")];
    expect(readings.map((reading) => text(reading.querySelector(".claim")))).toEqual([
      "forty · Preferred: counted at the gate",
      "thirty-eight",
    ]);
    expect(text(readings[1]?.querySelector("blockquote"))).toBe("the League put it at thirty-eight");
    const names = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith("quote-"))).toHaveLength(2);
  });

  test("tells relations from both ends, and what is part of it", () => {
    const answer = page("2031-03-01-bridge-terms");
    expect(answer.body.textContent).toContain("Answers (says League of Harbours): ");
    const words = answer.querySelector(".tie-words a");
    expect(text(words)).toBe("“each side will mend its own half”");
    expect(answer.querySelector(words?.getAttribute("href") ?? "")).not.toBeNull();
    const answered = page("2031-02-05-vell-bridges");
    expect(answered.body.textContent).toContain("Answered by (says League of Harbours): ");
    const parts = [...page("2031-02-02-round-1").querySelectorAll("section")].find(
      (section) => text(section.querySelector("h2")) === "Part of it",
    );
    expect([...(parts?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"))).toEqual([
      "../e/2031-02-05-vell-bridges.html",
      "../e/2031-03-01-bridge-terms.html",
    ]);
  });

  test("leads to the events before and after it, and into the app at the event", () => {
    const document = page("2031-02-05-vell-bridges");
    const way = (rel: string) => document.querySelector(`.step-ways a[rel="${rel}"]`)?.getAttribute("href");
    expect(document.querySelector(".into-app")?.getAttribute("href")).toBe("../?event=2031-02-05-vell-bridges");
    expect(way("prev")).toBe("../e/2031-02-02-round-1.html");
    expect(way("next")).toBe("../e/2031-03-01-bridge-terms.html");
  });

  test("says what versions changed of it, and why", () => {
    expect(page("2031-02-07-exchange").body.textContent).toContain(
      "Added: The exchange at the old bridge. Reason: New.Version 1.0.0, 31 March 2031",
    );
  });
});
