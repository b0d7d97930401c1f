import { type RefObject, useEffect, useState } from "react";
import type { Range as TextRange } from "../../../../dataset/text/locate";

/** What is selected in the paragraphs: a stretch of one, or something that goes over an edge. */
export type Selected =
  | { readonly type: "one"; readonly n: number; readonly range: TextRange }
  | { readonly type: "across" }
  | { readonly type: "outside" };

/** An element that holds the text of one block and nothing else; its number, "" for a line that is no paragraph. */
export const WORDS_ATTRIBUTE = "data-words";

/**
 * What the reader selects in a list of paragraphs, by mouse, touch or keys. It stays where the selection goes elsewhere,
 * such as into a field, or collapses, as it does on phones under the very press on "Use these words"; a press in the list
 * that selects nothing takes it back. The browser's selection is only read, never set.
 */
export function useSelected(list: RefObject<HTMLElement | null>) {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const container = list.current;
    if (!container) return;
    const follow = () => {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || !container.contains(selection.anchorNode)) return;
      setSelected(readSelection(container, selection.getRangeAt(0)));
    };
    const onClick = () => {
      if (document.getSelection()?.isCollapsed) setSelected(null);
    };
    document.addEventListener("selectionchange", follow);
    container.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("selectionchange", follow);
      container.removeEventListener("click", onClick);
    };
  }, [list]);
  return [selected, setSelected] as const;
}

/** A selection by three clicks ends before the first letter of what follows: only blocks with letters in it count. */
function readSelection(container: HTMLElement, range: Range): Selected | null {
  const touched = [...container.querySelectorAll<HTMLElement>(`[${WORDS_ATTRIBUTE}]`)].flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const inside = clamp(range, element);
    return inside.toString().trim() === "" ? [] : [{ element, inside }];
  });
  const [only, ...others] = touched;
  if (!only) return null;
  if (others.length > 0) return { type: "across" };
  const number = only.element.getAttribute(WORDS_ATTRIBUTE) ?? "";
  if (number === "") return { type: "outside" };
  const before = document.createRange();
  before.selectNodeContents(only.element);
  before.setEnd(only.inside.startContainer, only.inside.startOffset);
  const start = before.toString().length;
  return { type: "one", n: Number(number), range: { start, end: start + only.inside.toString().length } };
}

function clamp(range: Range, element: HTMLElement): Range {
  const inside = document.createRange();
  inside.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) {
    inside.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  return inside;
}
