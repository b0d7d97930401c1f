/** What a page says of its article in JSON-LD (schema.org), as texts; a key is absent where it says nothing of it. */
export interface LinkedFacts {
  readonly url?: string;
  readonly headline?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly inLanguage?: string;
  readonly author?: string;
}

type Value = string | number | boolean | null | readonly Value[] | Thing;
interface Thing {
  readonly [key: string]: Value;
}

/** A hostile page may hold any number of things, nested in any depth. */
const MOST_THINGS = 5000;
const ARTICLES = /(?:Article|Posting|Report|PressRelease|Statement)$/;
const PAGES = /(?:WebPage|CreativeWork)$/;

/** Reads the page's JSON-LD blocks; one that is no JSON is left out. An article's own words go before its page's. */
export function readLinkedData(blocks: readonly string[]): LinkedFacts {
  const things = blocks.flatMap((block) => listThings(parse(block)));
  const byId = new Map(things.flatMap((thing) => idsOf(thing).map((id) => [id, thing])));
  const typed = (type: RegExp) =>
    things.filter((thing) => textsOf(own(thing, "@type")).some((name) => type.test(name)));
  const facts: { -readonly [key in keyof LinkedFacts]: string } = {};
  for (const thing of [...typed(ARTICLES), ...typed(PAGES)]) {
    const found: { readonly [key in keyof LinkedFacts]: readonly string[] } = {
      url: [...textsOf(own(thing, "url")), ...referencesOf(own(thing, "mainEntityOfPage"))],
      headline: [...textsOf(own(thing, "headline")), ...textsOf(own(thing, "name"))],
      publisher: namesOf(own(thing, "publisher"), byId).slice(0, 1),
      datePublished: textsOf(own(thing, "datePublished")),
      inLanguage: languagesOf(own(thing, "inLanguage")),
      author: [namesOf(own(thing, "author"), byId).join(", ")],
    };
    for (const key of KEYS) {
      const [first] = (found[key] ?? []).filter((text) => text.trim() !== "");
      if (first !== undefined) facts[key] ??= first;
    }
  }
  return facts;
}

const KEYS = ["url", "headline", "publisher", "datePublished", "inLanguage", "author"] as const;

function parse(block: string): Value {
  // Pages wrap it in comments, and leave line breaks in texts, which JSON forbids.
  const bare = block.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*(?:;\s*)?$/g, "");
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, " ").replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(text);
    } catch {
      // Tried once more, then left out: the page is not ours to mend.
    }
  }
  return null;
}

/** All things in a value, from the outside in; without recursion, since a page may nest deeper than the stack. */
function listThings(value: Value): readonly Thing[] {
  const things: Thing[] = [];
  const waiting: Value[] = [value];
  for (let at = 0; at < waiting.length && things.length < MOST_THINGS; at++) {
    const each = waiting[at];
    if (isThing(each)) things.push(each);
    // One by one: a call takes only so many arguments.
    const inner = isList(each) ? each.slice(0, MOST_THINGS) : isThing(each) ? Object.values(each) : [];
    for (const one of inner) waiting.push(one);
  }
  return things;
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
const isThing = (value: Value | undefined): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A key of the page's own, never one of a prototype's. */
const own = (thing: Thing, key: string): Value => (Object.hasOwn(thing, key) ? (thing[key] ?? null) : null);

const textsOf = (value: Value): readonly string[] =>
  (isList(value) ? value : [value]).filter((each) => typeof each === "string");

/** "@id" of what a value refers to, or the address itself. */
const referencesOf = (value: Value): readonly string[] =>
  (isList(value) ? value : [value]).flatMap((each) => (isThing(each) ? textsOf(own(each, "@id")) : textsOf(each)));

/** A thing that says no more than its id only refers to the one that is told elsewhere. */
const idsOf = (thing: Thing): readonly string[] => (Object.hasOwn(thing, "name") ? textsOf(own(thing, "@id")) : []);

/** Names of people or organisations, written as texts, as things, or by reference. */
const namesOf = (value: Value, byId: ReadonlyMap<string, Thing>): readonly string[] =>
  (isList(value) ? value : [value]).flatMap((each) => {
    if (!isThing(each)) return textsOf(each);
    const names = textsOf(own(each, "name"));
    if (names.length > 0) return names.slice(0, 1);
    return referencesOf(each).flatMap((id) => textsOf(own(byId.get(id) ?? {}, "name")).slice(0, 1));
  });

const languagesOf = (value: Value): readonly string[] =>
  (isList(value) ? value : [value]).flatMap((each) =>
    isThing(each) ? [...textsOf(own(each, "alternateName")), ...textsOf(own(each, "name"))] : textsOf(each),
  );
