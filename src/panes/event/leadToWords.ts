import { focusSoon } from "../page/focusSoon";
import { pressedByKeys } from "../page/pressed";

/**
 * Leads whoever chose a claim by keys to its words in the document: the ways to copy and cite them are one Tab on. Words that
 * the document does not show (a copy that has others) leave the paragraph itself.
 */
export function leadToWords(source: string, paragraph: number, quote: string | undefined): void {
  if (!pressedByKeys()) return;
  focusSoon(() => {
    const home = document.querySelector(
      `li[data-paragraph="${paragraph}"][data-source="${CSS.escape(source)}"][data-open]`,
    );
    const words = [...(home?.querySelectorAll("mark[data-quote]") ?? [])].find((mark) => mark.textContent === quote);
    return words?.closest<HTMLElement>("[tabindex]") ?? home?.querySelector("button") ?? null;
  });
}
