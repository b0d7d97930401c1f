/** What people, programs and malice do to links. Nothing but tests imports this file. */
import { HOSTILE_TEXTS } from "./hostileValues";

const CHANGES = [
  "put value",
  "put in list",
  "rename",
  "double",
  "drop",
  "swap",
  "encode",
  "break encoding",
  "cut",
  "insert",
  "case",
  "link in link",
  "long",
] as const;

const SIGNS = [..."&=?#%+;,./:'\"<> \\|[]{}", "%00", "%ff", "%E2%80%AE", "&amp;", "%2526", "\u202e", "\u00a0", "🙂"];
const NAMES = [
  "constructor",
  "__proto__",
  "toString",
  "event[]",
  "Event",
  "q",
  "v",
  "",
  " ",
  "utm_source",
  "span",
  "view",
];

/** A search part of an address with some changes that the numbers choose. */
export function mutateAddress(search: string, numbers: readonly number[]): string {
  let made = search;
  for (let i = 0; i + 2 < numbers.length; i += 3) {
    made = change(made, pick(CHANGES, numbers[i] ?? 0), numbers[i + 1] ?? 0, numbers[i + 2] ?? 0);
  }
  return made;
}

function change(search: string, what: (typeof CHANGES)[number], place: number, other: number): string {
  const pairs = search.split("&");
  const at = place % pairs.length;
  const [name = "", value = ""] = (pairs[at] ?? "").split("=");
  const put = (pair: string): string => pairs.with(at, pair).join("&");
  const offset = place % (search.length + 1);
  const text = encodeURIComponent(pick(HOSTILE_TEXTS, other).replace(/\p{Surrogate}/gu, "\ufffd"));
  switch (what) {
    case "put value":
      return put(`${name}=${text}`);
    case "put in list":
      return put(`${name}=${value},${text},${value}`);
    case "rename":
      return put(`${pick(NAMES, other)}=${value}`);
    case "double":
      return [...pairs, pairs[at]].join("&");
    case "drop":
      return pairs.toSpliced(at, 1).join("&");
    case "swap":
      return put(`${name}=${(pairs[other % pairs.length] ?? "").split("=")[1] ?? ""}`);
    case "encode":
      return put(encodeURIComponent(pairs[at] ?? ""));
    case "break encoding":
      return put(`${name}=${value}%${pick(["", "2", "zz", "E2%80", "C3"], other)}`);
    case "cut":
      return search.slice(0, offset);
    case "insert":
      return search.slice(0, offset) + pick(SIGNS, other) + search.slice(offset);
    case "case":
      return put((pairs[at] ?? "").toUpperCase());
    case "link in link":
      return put(`${name}=${value}${"?event=x".repeat(other % 50)}`);
    case "long":
      return put(`${name}=${value.repeat(other % 100)}`);
  }
}

function pick<const T>(of: readonly T[], n: number): T {
  const one = of[n % of.length];
  if (one === undefined) throw new Error("there is nothing to choose from");
  return one;
}
