import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { beyond, goToBeyond } from "./words";
import "./fold.css";

interface FoldProps {
  /** What is in the pane: when it changes, the passages are counted anew. */
  readonly subject: string;
  /** The chosen event rests on the passages that count; else all with evidence do. */
  readonly ofChosen: boolean;
  readonly children: ReactNode;
}

interface Beyond {
  readonly above: number;
  readonly below: number;
}

/**
 * The pane that the document scrolls in, with a button at either end that tells how many passages with evidence lie
 * beyond it and goes to the next one.
 */
export function Fold({ subject, ofChosen, children }: FoldProps) {
  const pane = useRef<HTMLElement>(null);
  const [{ above, below }, setBeyond] = useState<Beyond>({ above: 0, below: 0 });
  const selector = ofChosen ? "[data-paragraph][data-supports]" : "[data-paragraph][data-evidence]";

  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject means other passages in the same pane
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const count = () => {
      const next = countBeyond(element, selector);
      setBeyond((last) => (last.above === next.above && last.below === next.below ? last : next));
    };
    // Opening a paragraph, or a quote that arrives, moves what is below it.
    const sizes = new ResizeObserver(count);
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    const contents = new MutationObserver(() => {
      for (const child of element.children) sizes.observe(child);
      count();
    });
    contents.observe(element, { childList: true, subtree: true, attributeFilter: ["data-supports", "data-evidence"] });
    element.addEventListener("scroll", count, { passive: true });
    count();
    return () => {
      sizes.disconnect();
      contents.disconnect();
      element.removeEventListener("scroll", count);
    };
  }, [selector, subject]);

  const go = (way: "above" | "below") => {
    const element = pane.current;
    if (!element) return;
    const target = nextBeyond(element, selector, way);
    if (!target) return;
    const frame = element.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    element.scrollTo({
      top: element.scrollTop + box.top - frame.top - Math.max(0, (frame.height - box.height) / 3),
    });
    // The button goes away with the last passage on its side: focus follows to where the reader was led.
    const left = countBeyond(element, selector);
    if (left[way] === 0) target.querySelector("button")?.focus({ preventScroll: true });
  };

  return (
    <div className="fold">
      {above > 0 && (
        <button
          type="button"
          className="fold-button"
          data-way="above"
          aria-label={goToBeyond(above, "above", ofChosen)}
          onClick={() => go("above")}
        >
          <span aria-hidden="true">↑</span> <span>{beyond(above, "above")}</span>
        </button>
      )}
      {/* A pane that scrolls must be reachable by keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section ref={pane} className="source-scroll" data-links-scroll tabIndex={0} aria-label="The document">
        {children}
      </section>
      {below > 0 && (
        <button
          type="button"
          className="fold-button"
          data-way="below"
          aria-label={goToBeyond(below, "below", ofChosen)}
          onClick={() => go("below")}
        >
          <span aria-hidden="true">↓</span> <span>{beyond(below, "below")}</span>
        </button>
      )}
    </div>
  );
}

/** A sliver of a paragraph is not the paragraph: this much of it must be in sight, in pixels. */
const IN_SIGHT_PX = 24;

const isAbove = (box: DOMRect, frame: DOMRect): boolean => box.bottom < frame.top + IN_SIGHT_PX;
const isBelow = (box: DOMRect, frame: DOMRect): boolean => box.top > frame.bottom - IN_SIGHT_PX;

function countBeyond(pane: HTMLElement, selector: string): Beyond {
  const frame = pane.getBoundingClientRect();
  // A folded sheet has no height: nothing is above or below it.
  if (frame.height === 0) return { above: 0, below: 0 };
  const boxes = [...pane.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
  return {
    above: boxes.filter((box) => isAbove(box, frame)).length,
    below: boxes.filter((box) => isBelow(box, frame)).length,
  };
}

function nextBeyond(pane: HTMLElement, selector: string, way: "above" | "below"): HTMLElement | null {
  const frame = pane.getBoundingClientRect();
  const beyond = [...pane.querySelectorAll<HTMLElement>(selector)].filter((each) =>
    (way === "above" ? isAbove : isBelow)(each.getBoundingClientRect(), frame),
  );
  return (way === "above" ? beyond.at(-1) : beyond[0]) ?? null;
}
