/** Where an element stands, as the transform attribute says it and as an animation does. */
const inPixels = (place: string): string => place.replace(/-?[\d.]+/g, "$&px");

/** Puts an element at its place at once; where it takes `moveMs` from the place before, it is seen on its way there. */
export function putAt(element: SVGElement, place: string, before: string | null, moveMs: number | null): void {
  element.setAttribute("transform", place);
  if (moveMs !== null && before !== null) slide(element, before, place, moveMs);
}

/** Shows an element on its way from one place to another, where it stands. */
export function slide(element: SVGElement, from: string, to: string, moveMs: number): void {
  element.animate([{ transform: inPixels(from) }, { transform: inPixels(to) }], {
    duration: moveMs,
    easing: "ease-in-out",
  });
}

/** Tells at each frame until what moves has come to rest. */
export function followMove(moveMs: number, onFrame: () => void): void {
  const end = performance.now() + moveMs;
  const follow = () => {
    onFrame();
    if (performance.now() < end) requestAnimationFrame(follow);
  };
  requestAnimationFrame(follow);
}
