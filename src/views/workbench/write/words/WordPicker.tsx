import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Range } from "../../../../dataset/text/locate";
import { pickableWords } from "../../../../workbench/evidence/wholeWords";
import { pickerName } from "../words";
import "./wordPicker.css";

interface WordPickerProps {
  readonly n: number;
  readonly text: string;
  readonly language: string;
  /** null where nothing is taken. */
  readonly onPick: (range: Range | null) => void;
  readonly onUse: () => void;
  readonly onLeave: () => void;
}

/**
 * A paragraph as a list of its words, for who selects by keys or a screen reader, or taps the first word and the last. A
 * list box says each word and whether it is taken, which a selection in plain text does not.
 */
export function WordPicker({ n, text, language, onPick, onUse, onLeave }: WordPickerProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const words = useMemo(() => pickableWords(text), [text]);
  const [active, setActive] = useState(0);
  /** The word that the run of taken words begins at; null while none is taken. */
  const [anchor, setAnchor] = useState<number | null>(null);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  const go = (to: number, from: number | null) => {
    const at = Math.max(0, Math.min(words.length - 1, to));
    setActive(at);
    setAnchor(from);
    const [first, last] = from === null ? [null, null] : [words[Math.min(from, at)], words[Math.max(from, at)]];
    onPick(first && last ? { start: first.start, end: last.end } : null);
  };
  /** The first tap begins, the second ends, the third begins anew. */
  const tap = (at: number, shift: boolean) => {
    const open = anchor !== null && (shift || anchor === active);
    go(at, open ? anchor : at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextWord(event.key, active, words.length, box.current);
    if (to !== null) go(to, event.shiftKey ? (anchor ?? active) : null);
    else if (event.key === " ") tap(active, true);
    else if (event.key === "Enter") onUse();
    else if (event.key === "Escape") onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-multiselectable
      aria-label={pickerName(n)}
      aria-activedescendant={`${id}-${active}`}
      className="word-picker"
      lang={language}
      dir="auto"
      onKeyDown={onKeyDown}
    >
      {words.map(({ start, end }, i) => {
        const taken = anchor !== null && i >= Math.min(anchor, active) && i <= Math.max(anchor, active);
        return (
          <WordOption
            key={start}
            id={`${id}-${i}`}
            word={text.slice(start, end)}
            after={text.slice(end, words[i + 1]?.start)}
            active={i === active}
            taken={taken}
            onTap={(shift) => tap(i, shift)}
          />
        );
      })}
    </div>
  );
}

interface WordOptionProps {
  readonly id: string;
  readonly word: string;
  /** The space behind it. */
  readonly after: string;
  readonly active: boolean;
  readonly taken: boolean;
  readonly onTap: (shift: boolean) => void;
}

function WordOption({ id, word, after, active, taken, onTap }: WordOptionProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are the list's */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active word */}
      <span
        id={id}
        role="option"
        aria-selected={taken}
        className="word-option"
        data-active={active || undefined}
        onClick={(event) => onTap(event.shiftKey)}
      >
        {word}
      </span>
      <span aria-hidden="true">{after}</span>
    </>
  );
}

/** Which word a key leads to; null for a key that leads to none. */
function nextWord(key: string, active: number, count: number, box: HTMLElement | null): number | null {
  switch (key) {
    case "ArrowRight":
      return active + 1;
    case "ArrowLeft":
      return active - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "ArrowDown":
      return besideIn(box, active, 1);
    case "ArrowUp":
      return besideIn(box, active, -1);
    default:
      return null;
  }
}

/** The word nearest to the active one in the line below it or above it; itself where there is none. */
function besideIn(box: HTMLElement | null, active: number, step: 1 | -1): number {
  const places = [...(box?.querySelectorAll("[role=option]") ?? [])].map((each) => each.getBoundingClientRect());
  const here = places[active];
  if (!here) return active;
  const rows = places.map(({ top }) => top).filter((top) => (top - here.top) * step > here.height / 2);
  const row = step === 1 ? Math.min(...rows) : Math.max(...rows);
  let nearest = active;
  let least = Number.POSITIVE_INFINITY;
  places.forEach(({ top, left, width }, i) => {
    const away = Math.abs(left + width / 2 - (here.left + here.width / 2));
    if (Math.abs(top - row) > here.height / 2 || away >= least) return;
    nearest = i;
    least = away;
  });
  return nearest;
}
