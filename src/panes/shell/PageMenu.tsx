import { useRef, useState } from "react";
import { useOutsidePress } from "../page/useOutsidePress";
import { ThemeButton } from "./ThemeButton";
import { ViewLinks } from "./ViewLinks";
import "./pageMenu.css";

/** The views and the theme, in a small window. Opening a view closes it. */
export function PageMenu() {
  const root = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useOutsidePress(root, open, () => setOpen(false));
  return (
    <details
      ref={root}
      className="page-menu"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest("a")) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        root.current?.querySelector("summary")?.focus();
      }}
    >
      <summary className="button" aria-label="Views and theme">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      </summary>
      <div className="page-menu-list">
        <ViewLinks />
        <ThemeButton />
      </div>
    </details>
  );
}
