/**
 * Left edges of bars that keep their order and stand at least `stepPx` apart within [0, widthPx]: each as near to where its
 * date puts it as its neighbours allow. `wantedPx` ascends. Where there is no room for all they share it evenly.
 */
export function placeBars(wantedPx: readonly number[], stepPx: number, widthPx: number): readonly number[] {
  const step = Math.min(stepPx, widthPx / Math.max(1, wantedPx.length));
  const placed: number[] = [];
  for (const x of wantedPx) placed.push(Math.max(x, (placed[placed.length - 1] ?? -step) + step));
  let limit = widthPx - step;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.max(0, Math.min(placed[i] ?? 0, limit));
    limit = (placed[i] ?? 0) - step;
  }
  return placed;
}
