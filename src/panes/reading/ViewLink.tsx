import type { ReactNode } from "react";
import { addressOf } from "../../view/addressOf";
import type { View } from "../../view/view";
import { useReading } from "./reading";

/** A link to another view of this page: a real address that can be opened in a new tab; a plain click switches in place. */
export function ViewLink({ to, current = false, children }: { to: View; current?: boolean; children: ReactNode }) {
  const { change } = useReading();
  return (
    <a
      href={addressOf(to)}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        change(to);
      }}
    >
      {children}
    </a>
  );
}
