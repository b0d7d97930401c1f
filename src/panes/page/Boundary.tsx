import { type ReactNode, useCallback } from "react";
import { ErrorBoundary, type FallbackProps } from "react-error-boundary";
import { Trouble } from "./Trouble";

interface BoundaryProps {
  /** What stands inside, as a sentence begins: "The list of events". */
  readonly what: string;
  /** False where nobody would miss it in its place; see LaterPart. */
  readonly hasPlace?: boolean;
  /** Another value of this shows the inside anew: what failed for one event may do for the next. */
  readonly subject?: string | null;
  /** What has to be forgotten before the inside is tried again. */
  readonly onRetry?: () => void;
  /** What closes the line about a failure, where the page is whole without the inside. */
  readonly onDismiss?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Keeps an error in rendering to the part of the page that it struck: that part says what failed, the rest goes on. */
export function Boundary({ what, hasPlace = true, subject = null, onRetry, onDismiss, children }: BoundaryProps) {
  const fallback = useCallback(
    ({ error, resetErrorBoundary }: FallbackProps) => (
      <Trouble
        what={what}
        hasPlace={hasPlace}
        error={error instanceof Error ? error : new Error(String(error))}
        retry={resetErrorBoundary}
        onDismiss={onDismiss}
      />
    ),
    [what, hasPlace, onDismiss],
  );
  return (
    <ErrorBoundary fallbackRender={fallback} resetKeys={[subject]} onReset={() => onRetry?.()}>
      {children}
    </ErrorBoundary>
  );
}
