/** Baselines of labels that want to stand at `wantedPx` and need `stepPx` each, kept within [topPx, bottomPx]; the order given is kept by place, not by index. */
export function spreadLabels(
  wantedPx: readonly number[],
  stepPx: number,
  topPx: number,
  bottomPx: number,
): readonly number[] {
  const order = wantedPx.map((_, i) => i).sort((a, b) => (wantedPx[a] ?? 0) - (wantedPx[b] ?? 0));
  const placed = wantedPx.map((y) => y + 4);
  let floor = topPx;
  for (const i of order) {
    placed[i] = Math.max(placed[i] ?? 0, floor);
    floor = (placed[i] ?? 0) + stepPx;
  }
  let ceiling = bottomPx;
  for (const i of [...order].reverse()) {
    placed[i] = Math.min(placed[i] ?? 0, ceiling);
    ceiling = (placed[i] ?? 0) - stepPx;
  }
  return placed;
}
