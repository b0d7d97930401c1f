import { isNode, lineOf, type Node, parseFile, walk } from "./walk";

/** A text for readers that is put together where it is shown, or chosen by a number there. */
export interface GluedText {
  readonly line: number;
  readonly text: string;
}

/** Where readers' texts are shown. */
const SHOWN_IN = /^(pages|panes|views|app)\//;
/** The timeline's drawings put classes together, and no sentence. */
const DRAWINGS = /^views\/timeline\/draw\w+\.ts$/;
/** Where they are made: `words.ts`, or a file of words of one subject. */
const OF_WORDS = /\/(words|[a-z]\w*Words)\.tsx?$/;
/** Stands for a value in a text: a word beside it is no word by itself ("round-" of an id, "px" of a length). */
const VALUE = "\u0001";
/** A word of a sentence: letters with white space around them, or a sign of punctuation between. */
const WORD = /(?<![^\s“(])\p{L}[\p{L}’'-]*(?=[.,:;?!…)”]*(?:\s|$))/u;
/** What begins so is for the page and not for its readers: a selector. */
const SELECTOR = /^(\[|[\w.#]+\[)/;

/**
 * Sentences with values in them that a pane, a view or the app puts together where it shows them: a template or a sum of
 * texts with words in it, and singular or plural chosen in place. They are to be functions in a file of words, where each
 * is whole, can be tested, and can be said in another language. What throws a plain Error speaks to programmers; what
 * asks the page for elements speaks to nobody.
 */
export function findGluedText(file: string, source: string): readonly GluedText[] {
  if (!SHOWN_IN.test(file) || DRAWINGS.test(file) || OF_WORDS.test(file)) return [];
  const found: GluedText[] = [];
  const spared = new Set<Node>();
  walk(parseFile(file, source), (node, parent) => {
    if (isNoText(node) || (parent && spared.has(parent))) spared.add(node);
    else if (isGlued(node) || isPlural(node)) {
      found.push({ line: lineOf(source, node.start), text: source.slice(node.start, node.end) });
      spared.add(node);
    }
  });
  return found;
}

const ASKING = ["querySelector", "querySelectorAll", "closest", "matches"];
/** Attributes whose words are for style sheets, React and the drawing. */
const UNREAD = ["className", "key", "d", "style"];

function isNoText(node: Node): boolean {
  const callee = isNode(node.callee) ? node.callee : null;
  if (node.type === "NewExpression") return callee?.name === "Error";
  if (node.type === "JSXAttribute") return isNode(node.name) && UNREAD.includes(String(node.name.name));
  const method = callee && isNode(callee.property) ? String(callee.property.name) : "";
  return node.type === "CallExpression" && ASKING.includes(method);
}

function isGlued(node: Node): boolean {
  const sum = node.type === "BinaryExpression" && node.operator === "+";
  const template = node.type === "TemplateLiteral" && (node.expressions as Node[]).length > 0;
  if (!sum && !template) return false;
  const text = textOf(node);
  return WORD.test(text) && !SELECTOR.test(text);
}

/** Words that are chosen by whether a number is one. */
function isPlural(node: Node): boolean {
  if (node.type !== "ConditionalExpression") return false;
  const { test, consequent, alternate } = node as unknown as Record<"test" | "consequent" | "alternate", Node>;
  const sides = [test.left, test.right].filter(isNode);
  const isOne = /^[!=]==$/.test(String(test.operator)) && sides.some(({ value }) => value === 1);
  return isOne && [consequent, alternate].every((each) => typeof each.value === "string" && WORD.test(each.value));
}

/** What is written of a text, with VALUE for what is not. */
function textOf(node: Node): string {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : VALUE;
  if (node.type === "BinaryExpression" && node.operator === "+") {
    return [node.left, node.right].map((each) => (isNode(each) ? textOf(each) : "")).join("");
  }
  if (node.type !== "TemplateLiteral") return VALUE;
  return (node.quasis as { readonly value: { readonly cooked: string } }[])
    .map(({ value }) => value.cooked)
    .join(VALUE);
}
