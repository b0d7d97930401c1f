import { expect, test } from "vitest";
import { compileForTest } from "../../testing/testSelection";
import { DEFAULT_VIEW } from "../../view/defaultView";
import { pictureWords } from "./pictureWords";

const { dataset } = compileForTest();

test("a picture says which events it shows, of which dataset, and where to find it", () => {
  const view = { ...DEFAULT_VIEW, kinds: ["round" as const], q: "bridges" };
  expect(pictureWords({ dataset, view, shownCount: 1, span: null }, "https://parley.example/?kind=round")).toEqual({
    title: "Talks between Aldora and Brenmark",
    subtitle: "1 of 4 events · Rounds · “bridges”",
    source: "Parley, dataset aldora-brenmark 1.0.0, as of 31 March 2031, CC0-1.0. https://parley.example/?kind=round",
  });
});

test("what XML cannot hold, which an address may bring along, does not break the picture", () => {
  const view = { ...DEFAULT_VIEW, q: "a\uffffb\u0000c\ud800d\u001be\u{1f54a}" };
  const { subtitle } = pictureWords({ dataset, view, shownCount: 4, span: null }, "https://parley.example/");
  expect(subtitle).toBe("4 of 4 events · “a\ufffdb\ufffdc\ufffdd\ufffde\u{1f54a}”");
});
