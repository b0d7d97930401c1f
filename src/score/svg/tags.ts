/** XML 1.0 has no way to write most control characters and halves of characters: they go. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\p{Surrogate}\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text; what is undefined is left out. What stands in it is escaped already. */
export function tag(name: string, attributes: Attributes, inner = ""): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

/** Where a line of text stands and how it looks: `y` is its baseline. */
export interface TextAt {
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** How a line of text is drawn: as text, or by who has a typeface of their own as outlines. */
export type DrawText = (text: string, at: TextAt) => string;

export const drawAsText: DrawText = (text, { x, y, sizePx, color, bold = false, anchor = "start" }) =>
  tag(
    "text",
    {
      x,
      y,
      "font-size": sizePx,
      "font-weight": bold ? 700 : undefined,
      "text-anchor": anchor === "start" ? undefined : anchor,
      fill: color,
    },
    escapeXml(text),
  );
