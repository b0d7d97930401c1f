import { type RefObject, useEffect, useEffectEvent } from "react";

/** While open, a press anywhere outside of the element closes it. */
export function useOutsidePress(root: RefObject<Element | null>, open: boolean, close: () => void): void {
  const onPress = useEffectEvent(close);
  useEffect(() => {
    if (!open) return;
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) onPress();
    };
    document.addEventListener("pointerdown", onPointerDown);
    return () => document.removeEventListener("pointerdown", onPointerDown);
  }, [root, open]);
}
