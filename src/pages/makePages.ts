import type { Mapped } from "./feeds/sitemap";
import { makeActors } from "./make/makeActors";
import { makeFeeds } from "./make/makeFeeds";
import { makeLists } from "./make/makeLists";
import { makeMonths } from "./make/makeMonths";
import { makeRecords } from "./make/makeRecords";
import type { PreparedPages } from "./preparePages";
import type { PageFile } from "./renderPage";

/** Every page of a site and what leads to them, each handed on as it is made: what is held grows by their addresses alone. */
export async function* makePages(prepared: PreparedPages): AsyncGenerator<PageFile> {
  const { url } = prepared.site;
  const mapped: Mapped[] = [];
  for await (const page of makeHtml(prepared)) {
    if (url !== null && page.path.endsWith(".html"))
      mapped.push({ path: page.path, ...(page.changed !== undefined && { changed: page.changed }) });
    yield page;
  }
  if (url !== null) yield* makeFeeds(prepared, url, mapped);
}

async function* makeHtml(prepared: PreparedPages): AsyncGenerator<PageFile> {
  yield* makeRecords(prepared);
  yield* makeActors(prepared);
  yield* makeMonths(prepared);
  yield* makeLists(prepared);
}
