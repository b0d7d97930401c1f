import type { PageFacts } from "../../export/selection";

/** The page's address without query and fragment, and today in the reader's own calendar. */
export function pageFacts(): PageFacts {
  const now = new Date();
  const pad = (n: number): string => String(n).padStart(2, "0");
  return {
    url: window.location.origin + window.location.pathname,
    accessed: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
  };
}
