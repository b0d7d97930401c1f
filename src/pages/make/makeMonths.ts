import { createElement } from "react";
import { addMonths, dayOf } from "../../time/calendar";
import { spanOf } from "../../time/day";
import { formatEdtf } from "../../time/edtfWords";
import { pagePath } from "../../view/pageAddress";
import { chunksOf } from "../chunks";
import { pageHref } from "../links";
import { MonthPage } from "../MonthPage";
import type { Month } from "../months";
import type { PreparedPages } from "../preparePages";
import { type PageFile, renderPage } from "../renderPage";

/** The pages of months, each with the ways to the months before and after in which something is recorded. */
export function* makeMonths({ site, months }: Pick<PreparedPages, "site" | "months">): Generator<PageFile> {
  const wayTo = (month: Month | undefined) =>
    month ? { href: pageHref("month", month.month), name: formatEdtf(month.month) } : null;
  for (const [n, month] of months.entries()) {
    const first = dayOf(`${month.month}-01`);
    const ways = {
      previous: wayTo(months[n - 1]),
      next: wayTo(months[n + 1]),
      span: spanOf(first, addMonths(first, 1)),
    };
    for (const chunk of chunksOf([...month.events, ...month.vague], pagePath("month", month.month))) {
      yield renderPage(chunk.path, createElement(MonthPage, { site, month, chunk, ...ways }));
    }
  }
}
