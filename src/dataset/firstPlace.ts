/** By halving: the first of `length` places for which `isReached` holds, `length` where there is none. Once it holds, it must hold for all after. */
export function firstPlace(length: number, isReached: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
