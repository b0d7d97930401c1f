import { expect, test } from "vitest";
import { reportAddress, reportHow, reportOf } from "./reportError";

const REPORT = reportOf({
  title: "Vell: bridges first & last",
  address: "https://talks.example/e/vell.html#quote-k3f9",
  claim: "Bridges: demands Bridges first.",
  quote: "first the bridges + then the rest",
  version: "1.0.0",
});

test("a report says what it is about, in which words, where and in which version", () => {
  expect(REPORT.subject).toBe("Error in: Vell: bridges first & last");
  expect(REPORT.body.split("\n").slice(3)).toEqual([
    "About: Vell: bridges first & last",
    "Claim: Bridges: demands Bridges first.",
    "Words: “first the bridges + then the rest”",
    "Address: https://talks.example/e/vell.html#quote-k3f9",
    "Version of the dataset: 1.0.0",
  ]);
  const page = reportOf({ title: "Talks", address: "./", version: "1" });
  expect(page.body).not.toMatch(/Claim|Words/);
});

test("a letter holds the report whole, whatever its signs", () => {
  const url = new URL(reportAddress("mailto:desk@post.example?cc=two@post.example", REPORT) ?? "");
  const field = (name: string) => decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(url.href)?.[1] ?? "");
  expect(url.pathname).toBe("desk@post.example");
  expect(field("cc")).toBe("two@post.example");
  expect(field("subject")).toBe(REPORT.subject);
  expect(field("body").replaceAll("\r\n", "\n")).toBe(REPORT.body);
});

test("a form is opened as it is, and what is no address is none", () => {
  expect(reportAddress("https://post.example/corrections", REPORT)).toBe("https://post.example/corrections");
  expect(reportAddress("javascript:alert(1)", REPORT)).toBeNull();
  expect(reportAddress(undefined, REPORT)).toBeNull();
});

test("where no address is named, the text goes to whoever made the dataset, if it says who", () => {
  expect(reportHow({ creator: "Harbour Post", publisher: "Merrin House" })).toMatch(/^The dataset, by Harbour Post, /);
  expect(reportHow({ publisher: "Merrin House" })).toMatch(/^The dataset, by Merrin House, .* Copy this text to them/);
  expect(reportHow({})).toBe(
    "The dataset names no address for corrections. Copy this text to whoever publishes the site.",
  );
});
