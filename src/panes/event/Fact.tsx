import type { ReactNode } from "react";

/** One labelled fact of a definition list: the pair in an element of its own, so that sheets may set pairs side by side. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
