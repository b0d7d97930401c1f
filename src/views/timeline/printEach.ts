type Value = string | number | null;

/** How the elements of one part of a layer look. */
interface Look<D> {
  readonly tag: "g" | "path" | "rect" | "text";
  /** The same in every frame that shows it. */
  readonly keyOf: (datum: D) => string | number;
  /** Attributes; null leaves one out, or as it was made. */
  readonly values: { readonly [attribute: string]: (datum: D) => Value };
  readonly textOf?: (datum: D) => string;
  /** Once, when it is made: what stays the same as long as it stands. */
  readonly make?: (element: SVGElement, datum: D) => void;
  /** Where a text stands that a zoom moves in every frame: moved by a group around it, it is not laid out anew. */
  readonly placeOf?: (datum: D) => readonly [x: number, y: number];
}

/** An element as it was last printed. */
interface Standing {
  /** The element, or the group that moves it. */
  readonly outer: SVGElement;
  readonly element: SVGElement;
  readonly told: readonly Value[];
}
type Part = ReadonlyMap<string | number, Standing>;

const parts = new WeakMap<Element, Map<string, Part>>();
const NOTHING: Part = new Map();
const SVG = "http://www.w3.org/2000/svg";

/**
 * Prints a part of a layer, in the order of its data: what stood there keeps its element, and is compared with what it was last told, for
 * most is as it was in the frame before. Written out instead of d3's join, which looks each of them up and reads each attribute.
 */
export function printEach<D>(layer: Element, name: string, data: readonly D[], look: Look<D>): void {
  const own = parts.get(layer) ?? new Map<string, Part>();
  parts.set(layer, own);
  const was = own.get(name) ?? NOTHING;
  const now = new Map<string | number, Standing>();
  let next: SVGElement | null = null;
  for (let i = data.length - 1; i >= 0; i--) {
    const datum = data[i];
    if (datum === undefined) continue;
    const key = look.keyOf(datum);
    if (now.has(key)) continue;
    const before = was.get(key);
    const { outer, element } = before ?? make(look, datum);
    const told = print(element, outer, datum, look, before?.told ?? []);
    if (before === undefined) layer.insertBefore(outer, next);
    now.set(key, { outer, element, told });
    next = outer;
  }
  was.forEach(({ outer }, key) => {
    if (!now.has(key)) outer.remove();
  });
  own.set(name, now);
}

function make<D>(look: Look<D>, datum: D): Pick<Standing, "outer" | "element"> {
  const element = document.createElementNS(SVG, look.tag);
  look.make?.(element, datum);
  if (look.placeOf === undefined) return { outer: element, element };
  const outer = document.createElementNS(SVG, "g");
  outer.append(element);
  return { outer, element };
}

/** Tells what is another than it was told, and gives all that is told now. */
function print<D>(
  element: SVGElement,
  outer: SVGElement,
  datum: D,
  { values, textOf, placeOf }: Look<D>,
  before: readonly Value[],
): readonly Value[] {
  const told: Value[] = [];
  for (const name in values) {
    const value = values[name]?.(datum) ?? null;
    if (value !== (before[told.length] ?? null)) tell(element, name, value);
    told.push(value);
  }
  if (textOf) {
    const text = textOf(datum);
    if (text !== before[told.length]) element.textContent = text;
    told.push(text);
  }
  if (placeOf) {
    const [x, y] = placeOf(datum);
    if (x !== before[told.length] || y !== before[told.length + 1]) tell(outer, "transform", `translate(${x},${y})`);
    told.push(x, y);
  }
  return told;
}

function tell(element: SVGElement, name: string, value: Value): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}
