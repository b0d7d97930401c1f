import { type RefObject, useLayoutEffect, useState } from "react";
import { printing } from "./printing";
import { useSignal } from "./signal";

/** Width and height of an element in CSS pixels, followed as it changes; zero before the first layout. */
export function useSize(ref: RefObject<Element | null>): { readonly widthPx: number; readonly heightPx: number } {
  const [size, setSize] = useState({ widthPx: 0, heightPx: 0 });
  const onPaper = useSignal(printing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: paper has another width, and no observer is told in time
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      setSize((old) => (old.widthPx === width && old.heightPx === height ? old : { widthPx: width, heightPx: height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, onPaper]);
  return size;
}
