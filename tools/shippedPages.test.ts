import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { EventRecord } from "../src/dataset/schema/event";
import { buildPages, decodeHtml, PAGE_LISTS } from "./builtPages";
import { readFolder } from "./readFolder";

/** Whether all that the editors of the shipped dataset wrote is in its pages, and nothing else. */

const texts = await readFolder("data");
const { pages } = await buildPages(texts, "https://talks.example/ua/");
const authored = <T>(prefix: string): readonly T[] =>
  [...texts].filter(([path]) => path.startsWith(prefix)).flatMap(([, text]): T[] => JSON.parse(text));
const events = authored<EventRecord>("events/");
const sourceIds = [...texts.keys()].flatMap((path) => /^sources\/(.+)\.json$/.exec(path)?.[1] ?? []);

/** What a reader of a page reads, in one line. */
const textOf = (html: string): string =>
  decodeHtml(html.replace(/^.*<body>/s, "").replaceAll(/<[^>]+>/g, " ")).replaceAll(/\s+/g, " ");
const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => decodeHtml(value ?? ""));

describe("the pages of the shipped dataset", () => {
  test("are of every event, document, actor and month, and of what was withdrawn", () => {
    const actors = authored<{ id: string }>("actors.json").map(({ id }) => `p/${id}.html`);
    const changes = authored<{ changes: readonly { type: string; event?: string; source?: string }[] }>("changes.json");
    const gone = changes
      .flatMap((release) => release.changes)
      .filter(({ type }) => type === "withdrawn")
      .flatMap(({ event, source }) => (event ? `e/${event}.html` : source ? `s/${source}.html` : []));
    const months = events.map(({ when }) => /^\d{4}-(0\d|1[0-2])/.exec(when)?.[0]).filter(Boolean);
    const wanted = [
      ...events.map(({ id }) => `e/${id}.html`),
      ...sourceIds.map((id) => `s/${id}.html`),
      ...actors,
      ...months.map((month) => `m/${month}.html`),
      ...PAGE_LISTS.map((name) => `${name}/index.html`),
      ...gone,
    ];
    expect(gone.length).toBeGreaterThan(5);
    expect(wanted.filter((path) => !pages.has(path))).toEqual([]);
  });

  test("lead to pages and names that are there, and to the app", () => {
    const names = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, "id"))]));
    const broken: string[] = [];
    let followed = 0;
    for (const [path, html] of pages) {
      for (const href of attributes(html, "href")) {
        if (/^(https?|mailto):/.test(href)) continue;
        followed++;
        const [file = "", anchor] = href.split("#");
        const target = file === "" ? path : posix.join(posix.dirname(path), file);
        // The app itself, and what it has beside it.
        if (/^(\.\/|\?.*|icon\.svg|assets\/pages\.css|\w+\.(xml|json)|\w\/index\.(csv|json))$/.test(target)) continue;
        const there = names.get(target.endsWith("/") ? `${target}index.html` : target);
        if (!there || (anchor !== undefined && !there.has(anchor))) broken.push(`${path}: ${href}`);
      }
    }
    expect(followed).toBeGreaterThan(50_000);
    expect(broken).toEqual([]);
  });

  test("hold every fact, claim, quote and source that the editors wrote of an event", () => {
    const missing: string[] = [];
    for (const event of events) {
      const html = pages.get(`e/${event.id}.html`) ?? "";
      const text = textOf(html);
      const hrefs = new Set(attributes(html, "href").map((href) => href.replace(/#.*/, "")));
      const says = (what: string) =>
        text.includes(what.replaceAll(/\s+/g, " ")) || missing.push(`${event.id}: ${what}`);
      const cites = (id: string) => hrefs.has(`../s/${id}.html`) || missing.push(`${event.id}: document ${id}`);
      says(event.title);
      says(event.summary);
      for (const { actor } of event.actors) if (!hrefs.has(`../p/${actor}.html`)) missing.push(`${event.id}: ${actor}`);
      for (const { quote, source, paragraph, translation } of event.evidence) {
        says(quote);
        says(`¶${paragraph}`);
        if (translation) says(translation);
        cites(source);
      }
      for (const { readings } of event.discrepancies ?? []) {
        for (const { says: reading, quote, source, why } of readings) {
          for (const words of [reading, quote, why]) if (words) says(words);
          cites(source);
        }
      }
      for (const { to } of event.relations ?? []) if (!hrefs.has(`../e/${to}.html`)) missing.push(`${event.id}: ${to}`);
      if (event.kind === "statement") for (const { position } of event.statement.stances) says(position);
    }
    expect(missing).toEqual([]);
  });

  test("show in blockquotes the recorded words and no others", () => {
    const foreign: string[] = [];
    for (const event of events) {
      const readings = (event.discrepancies ?? []).flatMap((each) => each.readings);
      const own = new Set([...event.evidence, ...readings].map(({ quote }) => quote?.replaceAll(/\s+/g, " ")));
      const html = pages.get(`e/${event.id}.html`) ?? "";
      for (const [, words] of html.matchAll(/<blockquote[^>]*><p>(.*?)<\/p><\/blockquote>/gs)) {
        if (!own.has(decodeHtml(words ?? "").replaceAll(/\s+/g, " "))) foreign.push(`${event.id}: ${words}`);
      }
    }
    expect(foreign).toEqual([]);
  });

  test("are each within 30 kB packed, hold no script but data and the one that tells an older link, and no style of their own", () => {
    for (const [path, html] of pages) {
      expect(gzipSync(html).length, path).toBeLessThan(30_000);
      const scripts = html.match(/<script(?! type="application\/ld\+json">)[^>]*>|<style| style=| on\w+=/g);
      expect(scripts, path).toEqual(['<script type="module" src="../page.js">']);
    }
  });
});
