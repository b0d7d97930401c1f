import { parseSync } from "vite";

/** A node of the syntax tree (ESTree with TypeScript's and JSX's additions). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** The syntax tree of a .ts or .tsx file. Throws where it cannot be parsed: a file that is not read would pass every rule. */
export function parseFile(file: string, source: string): Node {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  return program as unknown as Node;
}

export const isNode = (value: unknown): value is Node =>
  value !== null && typeof value === "object" && "type" in value && typeof value.type === "string";

/** Sees a node, then those under it; `parent` is what holds it and `field` where. */
export function walk(node: Node, see: (node: Node, parent: Node | null, field: string) => void): void {
  const visit = (each: Node, parent: Node | null, field: string): void => {
    see(each, parent, field);
    for (const [key, value] of Object.entries(each)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, each, key);
    }
  };
  visit(node, null, "");
}

export const lineOf = (source: string, offset: number): number => source.slice(0, offset).split("\n").length;
