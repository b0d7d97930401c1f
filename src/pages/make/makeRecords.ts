import { createElement } from "react";
import { asEventIndex } from "../../dataset/dataset";
import { type SourceRow, sourceIn } from "../../dataset/part";
import { eventIn } from "../../files/queries";
import { pagePath } from "../../view/pageAddress";
import { cardOf } from "../cards/cardOf";
import { EventPage } from "../EventPage";
import { oembedOf } from "../oembed";
import { type PreparedPages, readCompiled } from "../preparePages";
import { type PageFile, renderPage } from "../renderPage";
import { SourcePage } from "../SourcePage";
import { changedOn } from "../site";
import { WithdrawnPage } from "../WithdrawnPage";
import { titleAlone } from "../words";

/** The pages of events and documents, part file by part file, and of what was withdrawn. */
export async function* makeRecords({ site, files, sources, withdrawn }: PreparedPages): AsyncGenerator<PageFile> {
  const { dataset, pages } = site;
  const inPart = new Map<number, SourceRow[]>();
  for (const row of sources) {
    if (!pages.hasSource(row.id)) continue;
    const rows = inPart.get(row.part);
    if (rows) rows.push(row);
    else inPart.set(row.part, [row]);
  }
  for (const [n, address] of dataset.parts.entries()) {
    const part = await readCompiled(files, "part", address);
    for (let i = 0; i < part.events.length; i++) {
      const event = asEventIndex(address.first + i);
      const of = eventIn(dataset, part, event);
      if (of === null || !pages.hasEvent(event)) continue;
      const card = cardOf(site, of);
      const props = { site, of, ...(card !== null && { image: card }) };
      const page = renderPage(pagePath("event", of.detail.id), createElement(EventPage, props));
      yield { ...page, changed: changedOn(site, "event", of.detail.id), ...(card !== null && { card }) };
      if (site.url !== null) yield oembedOf(site, site.url, of.detail.id, titleAlone(site, event));
    }
    for (const row of inPart.get(n) ?? []) {
      const source = sourceIn(part.sources, row.id);
      if (!source) continue;
      const page = renderPage(pagePath("source", row.id), createElement(SourcePage, { site, source, row }));
      yield { ...page, changed: changedOn(site, "source", row.id) };
    }
  }
  for (const each of withdrawn) {
    yield renderPage(pagePath(each.subject, each.id), createElement(WithdrawnPage, { site, withdrawn: each }));
  }
}
