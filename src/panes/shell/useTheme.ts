import { useLayoutEffect } from "react";
import type { Theme } from "../../view/choices";

/** Puts the chosen theme on the page's root; none leaves it to the system. */
export function useTheme(theme: Theme | null): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  }, [theme]);
}
