import { isNode, lineOf, type Node, parseFile, walk } from "./walk";

/** One thing that a file asks of another file or of a package, however it asks: types and later loading count too. */
export interface Import {
  readonly line: number;
  readonly specifier: string;
  /** What is taken by name; null where all of it is (a namespace, a default, a side effect, `import()`). */
  readonly names: readonly string[] | null;
}

/** A name that a file uses as it stands, such as `document`: no property, no key, no type. */
export interface NameUsed {
  readonly line: number;
  readonly name: string;
}

export interface Module {
  readonly imports: readonly Import[];
  readonly names: readonly NameUsed[];
}

/** What a .ts or .tsx file imports and which of the names `watched` it uses. */
export function readModule(file: string, source: string, watched: ReadonlySet<string>): Module {
  const imports: Import[] = [];
  const names: NameUsed[] = [];
  walk(parseFile(file, source), (node, parent, field) => {
    const asked = isImport(node) ? specifierOf(node) : null;
    if (asked) imports.push({ line: lineOf(source, node.start), specifier: asked, names: namesOf(node) });
    if (node.type !== "Identifier" || !watched.has(String(node.name)) || isLabel(parent, field)) return;
    names.push({ line: lineOf(source, node.start), name: String(node.name) });
  });
  return { imports, names };
}

/** `new URL("./x", import.meta.url)` is how a worker's file is named. */
const isImport = (node: Node): boolean =>
  [
    "ImportDeclaration",
    "ExportNamedDeclaration",
    "ExportAllDeclaration",
    "ImportExpression",
    "TSImportType",
    "TSExternalModuleReference",
  ].includes(node.type) ||
  (node.type === "NewExpression" && isNode(node.callee) && node.callee.name === "URL");

function specifierOf(node: Node): string | null {
  const [first, base] = Array.isArray(node.arguments) ? node.arguments : [];
  if (node.type === "NewExpression" && !(isNode(base) && isNode(base.object) && base.object.type === "MetaProperty")) {
    return null;
  }
  const from = [node.source, node.argument, node.expression, first].find(isNode);
  if (!from) return null;
  const literal = from.type === "TSLiteralType" && isNode(from.literal) ? from.literal : from;
  if (typeof literal.value === "string") return literal.value;
  // Which file this is cannot be told from the text: let no rule allow it.
  return "(computed)";
}

function namesOf({ specifiers }: Node): readonly string[] | null {
  if (!Array.isArray(specifiers) || specifiers.length === 0) return null;
  const names = specifiers.map((each: Node) => (isNode(each.imported) ? each.imported : each.local));
  const named = specifiers.every(({ type }: Node) => type === "ImportSpecifier" || type === "ExportSpecifier");
  return named ? names.map((name) => String(isNode(name) && (name.name ?? name.value))) : null;
}

/** True where an identifier stands for a property, a key or a type: nothing is reached by it when the code runs. */
function isLabel(parent: Node | null, field: string): boolean {
  if (!parent || parent.computed === true) return false;
  if (field === "key") return parent.shorthand !== true;
  return (
    (parent.type === "MemberExpression" && field === "property") ||
    parent.type === "TSQualifiedName" ||
    parent.type === "TSTypeReference" ||
    (parent.type === "TSEnumMember" && field === "id") ||
    (parent.type === "ExportSpecifier" && field === "exported") ||
    (parent.type === "ImportSpecifier" && field === "imported")
  );
}
