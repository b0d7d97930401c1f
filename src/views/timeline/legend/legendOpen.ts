const STORED_AS = "parley-legend";

/** Whether the legend stands open when the page opens: on a first visit, until somebody closes it. Storage may refuse. */
export function wasLegendOpen(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== "closed";
  } catch {
    return true;
  }
}

export function rememberLegend(open: boolean): void {
  try {
    localStorage.setItem(STORED_AS, open ? "open" : "closed");
  } catch {
    // Then it stands open again next time, and can be closed again.
  }
}
