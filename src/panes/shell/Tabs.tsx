import type { KeyboardEvent } from "react";
import "./tabs.css";

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Its count or state, in a word or two. */
  readonly state: string;
}

interface TabsProps<Name extends string> {
  readonly tabs: readonly Tab<Name>[];
  readonly current: Name;
  readonly onShow: (name: Name) => void;
}

/** The panes of a small window, of which one is in sight at a time. Arrow keys go from tab to tab. */
export function Tabs<Name extends string>({ tabs, current, onShow }: TabsProps<Name>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = tabs.findIndex(({ name }) => name === current);
    const next = tabs[at + (step ?? 0)];
    if (step === undefined || !next) return;
    event.preventDefault();
    onShow(next.name);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[at + step]?.focus();
  };
  return (
    <nav className="tabs" aria-label="Panes">
      <div role="tablist" aria-label="Panes" onKeyDown={onKeyDown}>
        {tabs.map(({ name, label, state }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === current}
            aria-controls="main"
            tabIndex={name === current ? 0 : -1}
            onClick={() => onShow(name)}
          >
            <span>{label}</span>
            <small>{state}</small>
          </button>
        ))}
      </div>
    </nav>
  );
}
