/** How browsers, and the tools that save pages, mark the template that holds a shadow root's content. */
const SHADOW = "template[shadowrootmode], template[shadowroot], template[shadowmode]";

/**
 * Puts what shadow roots hold where it was seen: in the place of their template, with the children of the element in
 * the slots that they fill. Takes them one by one, from the outside in, so that nesting costs no stack.
 */
export function flattenShadowRoots(body: ParentNode): void {
  const waiting = [...body.querySelectorAll<HTMLTemplateElement>(SHADOW)];
  for (let template = waiting.pop(); template; template = waiting.pop()) {
    const host = template.parentElement;
    const { content } = template;
    if (!host || !content) continue;
    waiting.push(...content.querySelectorAll<HTMLTemplateElement>(SHADOW));
    template.remove();
    const children = [...host.childNodes];
    for (const slot of content.querySelectorAll("slot")) {
      const name = slot.getAttribute("name") ?? "";
      const filling = children.filter((child) => child.parentNode === host && slotOf(child) === name);
      if (filling.length > 0) slot.replaceChildren(...filling);
    }
    // Children that no slot takes are not seen.
    host.replaceChildren(content);
  }
}

const slotOf = (node: Node): string => (node instanceof Element && node.getAttribute("slot")) || "";
