import { makeActors } from "./make/makeActors";
import { makeLists } from "./make/makeLists";
import { makeMonths } from "./make/makeMonths";
import { makeRecords } from "./make/makeRecords";
import type { PreparedPages } from "./preparePages";
import type { PageFile } from "./renderPage";

/** Every page of a site, each handed on as it is made, so that what is held does not grow with their number. */
export async function* makePages(prepared: PreparedPages): AsyncGenerator<PageFile> {
  yield* makeRecords(prepared);
  yield* makeActors(prepared);
  yield* makeMonths(prepared);
  yield* makeLists(prepared);
}
