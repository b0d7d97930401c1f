import { lineOf, type Node, parseFile, walk } from "./walk";

/** A text in JSX that comes and goes, or changes, beside other children of its element. */
export interface LooseText {
  readonly line: number;
  readonly text: string;
}

/**
 * Texts in a .tsx file that are not alone in their element though they may change or come and go. A browser's
 * translator puts elements of its own in the place of text nodes; React, which still holds the old nodes, then writes to
 * what is no longer on the page, or fails to remove it or to insert beside it. A text alone in its element is safe.
 */
export function findLooseText(file: string, source: string): readonly LooseText[] {
  const found: LooseText[] = [];
  walk(parseFile(file, source), (node) => {
    if (node.type !== "JSXElement" && node.type !== "JSXFragment") return;
    const children = (node.children as Node[]).filter((child) => !isNothing(child));
    if (children.length < 2 || !children.some(mayChange)) return;
    for (const child of children) {
      if (!isSpace(child) && (child.type === "JSXText" || mayBeText(child))) {
        found.push({
          line: lineOf(source, child.start),
          text: source.slice(child.start, child.end).trim(),
        });
      }
    }
  });
  return found;
}

/** Text of white space alone: a translator leaves it where it is. */
function isSpace(child: Node): boolean {
  const expression = child.expression as Node | undefined;
  const text = child.type === "JSXText" ? child.value : expression?.type === "Literal" ? expression.value : "a";
  return typeof text === "string" && text.trim() === "";
}

/** White space with a line break in it, and comments: nothing is rendered for them. */
function isNothing(child: Node): boolean {
  if (child.type === "JSXText") return /^\s*$/.test(String(child.value)) && String(child.value).includes("\n");
  const expression = child.expression as Node | undefined;
  return child.type === "JSXExpressionContainer" && expression?.type === "JSXEmptyExpression";
}

/** A child that can be another, or none, at another rendering. */
const mayChange = (child: Node): boolean => {
  if (child.type !== "JSXExpressionContainer") return false;
  return !isConstant(child.expression as Node);
};

const isConstant = ({ type, ...rest }: Node): boolean =>
  type === "Literal" || (type === "TemplateLiteral" && (rest.expressions as Node[]).length === 0);

/** True for a child that may be rendered as a text: all but what is known by its form to give elements or nothing. */
function mayBeText(child: Node): boolean {
  return child.type === "JSXExpressionContainer" && givesText(child.expression as Node);
}

function givesText(node: Node): boolean {
  switch (node.type) {
    case "JSXElement":
    case "JSXFragment":
      return false;
    case "LogicalExpression":
      return givesText(node.right as Node);
    case "ConditionalExpression":
      return givesText(node.consequent as Node) || givesText(node.alternate as Node);
    case "ParenthesizedExpression":
      return givesText(node.expression as Node);
    case "Literal":
      return node.value !== null;
    case "Identifier":
      // By convention what a component is handed to stand inside it, or made beforehand, is elements.
      return !["children", "undefined"].includes(String(node.name));
    case "CallExpression":
      return !givesElements(node);
    default:
      return true;
  }
}

/** `list.map((item) => <li/>)` and its like; a call of a function named like a component's part is not looked into. */
function givesElements(call: Node): boolean {
  const callee = call.callee as Node;
  const [first] = call.arguments as Node[];
  const last = callee.property as Node | undefined;
  if (callee.type === "Identifier" && callee.name === "createPortal") return true;
  if (!first || !["map", "flatMap"].includes(String(last?.name))) return false;
  return true;
}
