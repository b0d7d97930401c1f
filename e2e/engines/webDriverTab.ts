import { askBy } from "./ask";
import type { Key, Point, Tab } from "./engine";
import type { Session } from "./webDriver";

/** Long enough that letting go is no throw. */
const REST_MS = 200;
const STEPS = 8;

/** As WebDriver writes keys that are no letters. */
const KEYS: Readonly<Record<Key, string>> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

const moveTo = ({ x, y }: Point, duration = 0) => ({
  type: "pointerMove",
  x: Math.round(x),
  y: Math.round(y),
  duration,
});
const DOWN = { type: "pointerDown", button: 0 };
const UP = { type: "pointerUp", button: 0 };

/** A window by W3C WebDriver. */
export function webDriverTab(session: Session): Tab {
  const ask = askBy((script) => session.post("/execute/sync", { script: `return ${script}`, args: [] }));
  const act = async (source: object, actions: readonly object[]) => {
    await session.post("/actions", { actions: [{ ...source, actions }] });
  };
  const point = (...actions: readonly object[]) =>
    act({ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" } }, actions);
  const strike = (keys: readonly string[]) =>
    act(
      { type: "key", id: "keys" },
      keys.flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]),
    );
  return {
    ask,
    askFrame: async (question, ...given) => {
      await session.post("/frame", { id: 0 });
      try {
        return await ask(question, ...given);
      } finally {
        await session.post("/frame/parent");
      }
    },
    open: async (url) => {
      await session.post("/url", { url });
    },
    back: async () => {
      await session.post("/back");
    },
    click: (at) => point(moveTo(at), DOWN, UP),
    drag: (from, to) =>
      point(
        moveTo(from),
        DOWN,
        ...Array.from({ length: STEPS }, (_, n) => moveTo(between(from, to, (n + 1) / STEPS))),
        { type: "pause", duration: REST_MS },
        UP,
      ),
    wheel: ({ x, y }, deltaY) =>
      act({ type: "wheel", id: "wheel" }, [{ type: "scroll", x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY }]),
    type: (text) => strike([...text]),
    press: (key) => strike([KEYS[key]]),
    attach: async (field, path) => {
      await session.post(`/element/${await session.find(field)}/value`, { text: path });
    },
    // The window has a bar of its own above the page.
    resize: async (width, height) => {
      await session.post("/window/rect", { width, height });
      const [wide, high] = await ask(() => [innerWidth, innerHeight] as const);
      await session.post("/window/rect", { width: 2 * width - wide, height: 2 * height - high });
    },
    print: async () => null,
    picture: async () => Buffer.from(String(await session.get("/screenshot")), "base64"),
    close: async () => {
      await session.end();
    },
  };
}

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
