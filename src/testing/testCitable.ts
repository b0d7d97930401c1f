/** Things to cite, for tests. Nothing but tests imports this file. */
import type { Citable } from "../export/cite/citable";
import { readCiteDate } from "../export/cite/citeDate";

const PLAIN: Citable = {
  id: "lincoln-2025-09-05-pledges",
  kind: "article",
  authors: [
    { type: "person", family: "Novikov", given: "Illia" },
    { type: "person", family: "Petrequin", given: "Samuel" },
  ],
  title: "Macron says 26 countries pledge troops as a reassurance force",
  described: false,
  container: "Lincoln Daily News",
  version: null,
  date: readCiteDate("2025-09-05"),
  url: "https://lincoln.example/a_b%20c?x=1&y=~2#d",
  archivedUrl: null,
  language: "en",
  accessed: "2026-11-24",
  note: null,
};

export const citable = (parts: Partial<Citable> = {}): Citable => ({ ...PLAIN, ...parts });

export const OFFICIAL = citable({
  id: "president-2025-05-10",
  kind: "page",
  authors: [{ type: "body", name: "Ministry of Trade & Industry" }],
  title: "A full ceasefire must begin",
  container: null,
});
