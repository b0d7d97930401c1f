import type { Located, Range } from "./locate";

/** What a pattern's matches become; the pattern is global. */
export interface Rule {
  readonly pattern: RegExp;
  readonly to: (match: string) => string;
}

/** A text after some rules, one after the other. */
export const rewrite = (text: string, rules: readonly Rule[]): string =>
  rules.reduce((before, { pattern, to }) => before.replace(pattern, (match) => to(match)), text);

/** The same with the way back: each UTF-16 unit of the outcome knows the stretch that it came from. */
export const traceRewrite = (text: string, rules: readonly Rule[]): Located =>
  rules.reduce<Located>((before, rule) => chain(before, traceRule(before.text, rule)), {
    text,
    rangeOf: (start, end) => ({ start, end }),
  });

/** One way back after another: `second` was made of the text of `first`. */
export const chain = (first: Located, second: Located): Located => ({
  text: second.text,
  rangeOf: (start, end) => {
    const range = second.rangeOf(start, end);
    return first.rangeOf(range.start, range.end);
  },
});

function traceRule(text: string, { pattern, to }: Rule): Located {
  const units: string[] = [];
  const ranges: Range[] = [];
  const keep = (start: number, end: number) => {
    for (let at = start; at < end; at++) {
      units.push(text.charAt(at));
      ranges.push({ start: at, end: at + 1 });
    }
  };
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    keep(done, match.index);
    done = match.index + match[0].length;
    for (const unit of to(match[0]).split("")) {
      units.push(unit);
      ranges.push({ start: match.index, end: done });
    }
  }
  keep(done, text.length);
  return {
    text: units.join(""),
    rangeOf: (start, end) => ({ start: ranges[start]?.start ?? 0, end: ranges[end - 1]?.end ?? 0 }),
  };
}
