import { expect, test } from "vitest";
import { thingOfSource } from "./things";

const authorOf = (author: string): unknown => {
  const source = {
    id: "a",
    type: "news",
    title: "Delegations meet",
    publisher: { id: "post", name: "Harbour Post", control: "private" },
    author,
    published: "2031-02-03",
    language: "en",
    url: "https://post.example/a",
    rights: "all-rights-reserved",
  } as const;
  return Object.entries(thingOfSource(source)).find(([key]) => key === "author")?.[1];
};

test("each author of a byline is somebody, and what is no person's name an organisation", () => {
  expect(authorOf("Illia Novikov, Samuel Petrequin")).toEqual([
    { "@type": "Person", name: "Illia Novikov" },
    { "@type": "Person", name: "Samuel Petrequin" },
  ]);
  expect(authorOf("HT News Desk")).toEqual([{ "@type": "Organization", name: "HT News Desk" }]);
});
