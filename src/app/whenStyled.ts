import { askAgain } from "../panes/page/laterPart";

/** Whether there is a token of the style sheet's. */
const isStyled = (): boolean => getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "";

/**
 * Whether the page's own style sheet came. Scripts wait for the style sheets of their page, but not in WebKit: one that
 * is not there by now may be on its way as well as lost, so it is asked for once more and waited for.
 */
export async function whenStyled(): Promise<boolean> {
  if (isStyled()) return true;
  const links = document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]");
  await Promise.allSettled([...links].map(askAgain));
  return isStyled();
}
