import { expect, test } from "vitest";
import { addressOf } from "./addressOf";

const PAGE = "https://parley.example/app/";

test("an address with the page's own keeps the dataset that the page names, once", () => {
  const page = addressOf({ data: "talks.zip" }, PAGE);
  expect(page).toBe(`${PAGE}?data=talks.zip`);
  expect(addressOf({ source: "post", p: 2 }, page)).toBe(`${PAGE}?data=talks.zip&source=post&p=2`);
  expect(addressOf({ data: "talks.zip", q: "bridges" }, page)).toBe(`${PAGE}?data=talks.zip&q=bridges`);
});

test("an address without parameters is the page's own, or leads back to all that is usual", () => {
  expect(addressOf({}, PAGE)).toBe(PAGE);
  expect(addressOf({})).toBe("?");
});
