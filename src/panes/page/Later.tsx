import { type ComponentType, type ReactNode, Suspense, use, useState } from "react";
import { Boundary } from "./Boundary";
import type { LaterPart } from "./laterPart";

interface LaterProps<P> {
  readonly part: LaterPart<P>;
  readonly props: P;
  /** What stands there while the script loads. */
  readonly waiting?: ReactNode;
  /** See Boundary. */
  readonly subject?: string;
  readonly onDismiss?: () => void;
}

/**
 * A part of the page whose script comes later; should it not come or fail in rendering, a line in its place says so.
 * Unlike with React.lazy no failure is kept for good: "Try again", another subject or another visit loads it anew.
 */
export function Later<P extends object>({ part, props, waiting = null, subject, onDismiss }: LaterProps<P>) {
  useState(part.forget);
  return (
    <Boundary
      what={part.what}
      hasPlace={part.hasPlace}
      subject={subject ?? null}
      onRetry={part.forget}
      onDismiss={onDismiss}
    >
      <Suspense fallback={waiting}>
        <Loaded loading={part.load} props={props} />
      </Suspense>
    </Boundary>
  );
}

function Loaded<P extends object>({ loading, props }: { loading: () => Promise<ComponentType<P>>; props: P }) {
  const Part = use(loading());
  return <Part {...props} />;
}
