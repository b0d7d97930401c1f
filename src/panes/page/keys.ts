/** What a key does wherever the focus is, as long as nobody is typing. */
export type PageKey = "search" | "next" | "previous" | "passage-before" | "passage-after" | "show" | "thread" | "close";

/** The one list of keys: what is listened to, and what the About page says of it. */
export const PAGE_KEYS: readonly {
  /** As a keyboard is labelled. */
  readonly label: string;
  readonly does: PageKey;
  /** `KeyboardEvent.key`, in lower case. */
  readonly key: string;
  /** `KeyboardEvent.code` of the place where a US keyboard has it: for layouts whose letters are of another alphabet. */
  readonly code: string;
}[] = [
  { label: "/", does: "search", key: "/", code: "Slash" },
  { label: ".", does: "next", key: ".", code: "Period" },
  { label: ",", does: "previous", key: ",", code: "Comma" },
  { label: "[", does: "passage-before", key: "[", code: "BracketLeft" },
  { label: "]", does: "passage-after", key: "]", code: "BracketRight" },
  { label: "F", does: "show", key: "f", code: "KeyF" },
  { label: "T", does: "thread", key: "t", code: "KeyT" },
  { label: "Esc", does: "close", key: "escape", code: "Escape" },
];

type Press = Pick<KeyboardEvent, "key" | "code" | "shiftKey">;

/** Letters, but for those that a Latin layout has: of these no key of the list is made. */
const OF_ANOTHER_ALPHABET = /^(?!\p{Script=Latin})\p{L}$/u;
/** Latin layouts that have the full stop where a US keyboard has the slash. */
const STOP_AT_SLASH = /^(tr|az)\b/;

/**
 * Reads key presses: by what is typed, and by its place on the keyboard where the layout is of another alphabet. Such a
 * layout shows by the letters that come of it; the full stop that Cyrillic and Hebrew layouts have in the slash's place
 * shows nothing, and is taken for the slash unless Latin letters came before it or the reader's language is one whose
 * own layout has it there.
 */
export function readKeys(language: string) {
  let otherAlphabet = !STOP_AT_SLASH.test(language);
  return (press: Press): PageKey | null => {
    if (/^\p{L}$/u.test(press.key)) otherAlphabet = OF_ANOTHER_ALPHABET.test(press.key);
    const byPlace =
      OF_ANOTHER_ALPHABET.test(press.key) ||
      (otherAlphabet && press.key === "." && press.code === "Slash" && !press.shiftKey);
    const found = PAGE_KEYS.find(({ key, code }) =>
      byPlace ? code === press.code && !press.shiftKey : key === press.key.toLowerCase(),
    );
    return found?.does ?? null;
  };
}
