import { z } from "zod";
import { formatNumber } from "../../time/formatNumber";
import { inUnicodeForm } from "../unicodeForm";
import { listSome } from "./listSome";
import { codePoint, showValue } from "./showValue";

// zod compiles fast validators with `new Function`, which the page's content security policy forbids in a browser.
z.config({ jitless: !("process" in globalThis) });

/** Nothing that is said in one text is longer, and what is shown of it costs its length everywhere. */
const TEXT_LENGTH_MOST = 5000;
const ADDRESS_LENGTH_MOST = 4000;

const tooLong = (value: string, most: number, what: string): string =>
  `has ${formatNumber(value.length)} characters; ${formatNumber(most)} are the most for ${what}`;

/** What is wrong with a text as such, or null. Invisible characters hide in pasted text and break matching and search. */
function parseTextFault(text: string): string | null {
  if (PLAIN.test(text) && text.length <= TEXT_LENGTH_MOST) return null;
  if (text.length > TEXT_LENGTH_MOST) return tooLong(text, TEXT_LENGTH_MOST, "one text");
  if (text.length === 0) return "is empty";
  if (text !== text.trim()) return text.trim() === "" ? "is blank" : "begins or ends with a space; take it away";
  if (/[\n\r\u2028\u2029]/.test(text)) return "contains a line break; write it as one paragraph";
  const control = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.exec(text);
  if (control) return `contains the control character ${codePoint(control[0])}; take it away`;
  const none = /\p{Noncharacter_Code_Point}/u.exec(text);
  if (none) return `contains ${codePoint(none[0])}, which is no character; take it away`;
  if (/\p{Surrogate}/u.test(text)) return "contains half of a character (a lone surrogate); type the character again";
  if (text.includes("\ufffd")) return "contains U+FFFD, the sign of a wrongly decoded file; type the character again";
  if (!VISIBLE.test(text)) {
    const unseen = listSome([...new Set(text)].map(codePoint), 3);
    return `has only characters that cannot be seen (${unseen}); write it in letters`;
  }
  return null;
}

/** What most texts are, and none of the faults: signs of ASCII, no space at either end. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/** U+2800 is the braille pattern without dots. */
const VISIBLE = /[^\p{Z}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A refinement that tells its reason: the message is what the function returns, null passes. */
const because = (reason: (value: string) => string | null) =>
  z.string().check((context) => {
    const message = reason(context.value);
    if (message !== null) context.issues.push({ code: "custom", message, input: context.value });
  });

/** One line of plain text in well-formed UTF-16, without spaces at its ends. */
export const text = because(parseTextFault).meta({ minLength: 1, maxLength: TEXT_LENGTH_MOST });

/** Ids stand in addresses that people share, and a source's is the name of its file. */
const ID_LENGTH_MOST = 100;

/** The id that a text may be meant for, "" where none is left of it or it would be too long. */
function spellId(text: string): string {
  const plain = inUnicodeForm(text, "NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const parts = plain.split(/[\s_.-]+/).filter((part) => part !== "");
  const spelled = parts.every((part) => /^[a-z0-9]+$/.test(part)) ? parts.join("-") : "";
  return spelled.length <= ID_LENGTH_MOST ? spelled : "";
}

/** Kebab-case ASCII: parts of a-z and 0-9 joined by single hyphens. */
export const id = because((value) => {
  if (value === "") return "is empty; an id is needed, of a-z, 0-9 and single hyphens";
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) {
    const meant = spellId(value);
    const advice = meant === "" ? "" : `; did you mean '${meant}'?`;
    return `'${showValue(value)}' is not an id: use a-z, 0-9 and single hyphens between them${advice}`;
  }
  if (value.length <= ID_LENGTH_MOST) return null;
  return `is too long for an id (${formatNumber(value.length)} characters; ${ID_LENGTH_MOST} are the most)`;
}).meta({ pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: ID_LENGTH_MOST });

/** A date or interval in EDTF (ISO 8601-2 levels 0 and 1); its meaning is checked where the as-of date is known. */
export const edtf = text.meta({
  description: "EDTF: 2026-02-05, 2026-02, 2026, 2026-02-04/2026-02-05, 2021-23 (autumn), 2026-02~, 2026-02-06/..",
  examples: ["2026-02-05", "2026-02-04/2026-02-05", "2026-02~"],
});

export const isoDay = because((value) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return `'${showValue(value)}' is not a day; write YYYY-MM-DD`;
  const parsed = new Date(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(value);
  return exists ? null : `'${showValue(value)}' is not a day of the calendar`;
}).meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

/** What is not seen in an address leads elsewhere than what is seen. Plain spaces are told as such. */
const UNSEEN_IN_ADDRESS =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}]/u;

const adviseOn = (character: string): string =>
  /[\p{Noncharacter_Code_Point}\p{Surrogate}]/u.test(character)
    ? "take it away"
    : `take it away, or write it as ${encodeURIComponent(character)}`;

export const webAddress = because((value) => {
  if (value.length > ADDRESS_LENGTH_MOST) return tooLong(value, ADDRESS_LENGTH_MOST, "an address");
  const unseen = UNSEEN_IN_ADDRESS.exec(value)?.[0];
  if (unseen !== undefined) return `contains the invisible character ${codePoint(unseen)}; ${adviseOn(unseen)}`;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || /\s/.test(value))
    return `'${showValue(value)}' is not an address; copy it whole from the browser`;
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return `must begin with https:// or http://, not ${showValue(url.protocol)}`;
  // Browsers mend these; what else reads the dataset takes them for paths.
  if (!/^https?:\/\/[^/\\?#]/i.test(value)) {
    return `must have two slashes and a host after '${url.protocol}'; copy it whole from the browser`;
  }
  if (url.username !== "" || url.password !== "") return "holds a user name or password; take it out";
  return null;
}).meta({ pattern: "^https?://" });

/** Codes that editors write for a language when they mean its country, and what the language is. */
const LANGUAGE_OF: ReadonlyMap<string, string> = new Map([
  ["ua", "uk"],
  ["jp", "ja"],
  ["gr", "el"],
  ["cz", "cs"],
  ["dk", "da"],
  ["gb", "en"],
  ["us", "en"],
]);

/** Making one takes as long as asking it a hundred times. */
const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** BCP 47. The primary language must be one that Intl has a name for. */
export const language = because((value) => {
  try {
    const canonical = Intl.getCanonicalLocales(value)[0] ?? value;
    const primary = canonical.split("-")[0] ?? "";
    const known = languageNames.of(primary) !== undefined;
    if (known && LANGUAGE_OF.get(value) === undefined) return canonical === value ? null : `write '${canonical}'`;
  } catch {
    // RangeError: not well-formed; told below.
  }
  const meant = LANGUAGE_OF.get(value.toLowerCase());
  return `'${showValue(value)}' is not a BCP 47 language tag such as en, uk or zh-Hant${meant ? `; did you mean '${meant}'?` : ""}`;
});

export const timeZone = because((value) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    if (value === "UTC" || value.includes("/")) return null;
  } catch {
    // RangeError: unknown; told below.
  }
  return `'${showValue(value)}' is not an IANA time zone such as Europe/Kyiv`;
});

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;

/** ISO 3166-1 alpha-2. */
export const country = because((value) => {
  if (isCountry(value)) return null;
  const upper = value.toUpperCase();
  return `'${showValue(value)}' is not an ISO 3166 country code${isCountry(upper) ? `; did you mean '${upper}'?` : " of two capitals such as UA"}`;
}).meta({ pattern: "^[A-Z]{2}$" });

const SPDX = /^(?:LicenseRef-[A-Za-z0-9.-]+|(?=.*\d)[A-Za-z0-9][A-Za-z0-9.+-]*|MIT|ISC|Unlicense|WTFPL)$/;

export const license = because((value) =>
  SPDX.test(value) ? null : `'${showValue(value)}' is not an SPDX licence id such as CC-BY-4.0`,
);

/** What may be done with a source's text. "unknown" says that the editor looked and the page does not tell. */
export const rights = because((value) => {
  if (["all-rights-reserved", "public-domain", "unknown"].includes(value) || SPDX.test(value)) return null;
  return `'${showValue(value)}' must be all-rights-reserved, public-domain, unknown or an SPDX id such as CC-BY-4.0`;
}).meta({ examples: ["all-rights-reserved", "public-domain", "unknown", "CC-BY-4.0"] });

export const duration = because((value) =>
  /^P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/.test(value)
    ? null
    : `'${showValue(value)}' is not an ISO 8601 duration such as PT4H or P1DT2H30M`,
);

export const sha256 = because((value) =>
  /^[0-9a-f]{64}$/.test(value)
    ? null
    : "is not a SHA-256 digest of 64 small hexadecimal digits; let data:verify write it",
).meta({ pattern: "^[0-9a-f]{64}$" });

/** The address of the JSON Schema, for completion in editors; it means nothing to the dataset. */
export const schemaAddress = z.string().meta({ description: "Address of this schema, for completion in editors" });

/** Where corrections go: an address of the web, or one for mail as mailto:. */
export const contact = because((value) => {
  if (value.length > ADDRESS_LENGTH_MOST) return tooLong(value, ADDRESS_LENGTH_MOST, "an address");
  if (/^mailto:[^\s@<>]+@(?=[^\s@<>]+$)[^\s@<>]+\.[^\s@<>]/.test(value)) return null;
  if (/^[^\s@<>:]+@[^\s@<>]+$/.test(value))
    return `'${showValue(value)}' lacks its beginning; write 'mailto:${showValue(value)}'`;
  return webAddress.safeParse(value).success
    ? null
    : `'${showValue(value)}' must be an address that begins with https:// or mailto:`;
}).meta({ pattern: "^(https?://|mailto:)" });

export const doi = because((value) => {
  if (value.length > ADDRESS_LENGTH_MOST) return tooLong(value, ADDRESS_LENGTH_MOST, "a DOI");
  if (/^10\.\d{4,9}\/\S+$/.test(value)) return null;
  const bare = /10\.\d{4,9}\/\S+$/.exec(value.split(/\s/).at(-1) ?? "")?.[0];
  return `'${showValue(value)}' is not a DOI such as 10.5281/zenodo.1234${bare === undefined ? "" : `; write '${showValue(bare)}'`}`;
}).meta({ pattern: "^10\\.\\d{4,9}/" });
