import { Window } from "happy-dom";
import { compileDataset } from "../dataset/compileDataset";
import { readCore } from "../dataset/read";
import { makePages } from "../pages/makePages";
import { type PagesInput, preparePages } from "../pages/preparePages";
import { holdFiles } from "./heldFiles";

/** The pages of a dataset's texts by path, and what they were made from. Nothing but tests imports this file. */
export async function madePages(texts: ReadonlyMap<string, string>, input: Partial<PagesInput> = {}) {
  const { output, faults } = compileDataset(texts);
  if (output === null) throw new Error(faults[0]?.message);
  const { readingFiles } = holdFiles(new Map(output.files.map(({ url, bytes }) => [url, bytes])));
  const dataset = readCore(output.core.bytes.slice().buffer);
  const facts = { dataset, files: readingFiles, url: null, css: "assets/pages.css", authored: null, ...input };
  const prepared = await preparePages(facts);
  const pages = new Map<string, string>();
  for await (const { path, text } of makePages(prepared)) pages.set(path, text);
  return { pages, prepared };
}

/** A page as a browser without scripts has it. */
export function parsePage(text: string | undefined) {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
  document.write(text ?? "");
  return document;
}
