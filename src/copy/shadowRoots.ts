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
    for (const inner of content.querySelectorAll<HTMLTemplateElement>(SHADOW)) waiting.push(inner);
    template.remove();
    const filling = bySlot(host);
    for (const slot of content.querySelectorAll("slot")) {
      const name = slot.getAttribute("name") ?? "";
      const children = filling.get(name);
      // Of several slots of a name the first takes them all.
      filling.delete(name);
      if (children) slot.replaceChildren(children);
    }
    // Children that no slot takes are not seen.
    host.replaceChildren(content);
  }
}

/** An element's children by the slot that they are for: slots and children may be many, and each is looked at once. */
function bySlot(host: Element): Map<string, DocumentFragment> {
  const filling = new Map<string, DocumentFragment>();
  for (const child of [...host.childNodes]) {
    const name = slotOf(child);
    const children = filling.get(name) ?? host.ownerDocument.createDocumentFragment();
    filling.set(name, children);
    children.append(child);
  }
  return filling;
}

const slotOf = (node: Node): string => (node instanceof Element && node.getAttribute("slot")) || "";
