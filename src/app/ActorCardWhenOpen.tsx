import { Later } from "../panes/page/Later";
import { useReading } from "../panes/reading/reading";
import { actorDialog } from "./laterParts";

/** The card of whoever the address names, over the page. */
export function ActorCardWhenOpen() {
  const { view, change } = useReading();
  if (view.actor === null) return null;
  return (
    <Later
      part={actorDialog}
      props={{}}
      subject={view.actor}
      onDismiss={() => change((now) => ({ ...now, actor: null }))}
    />
  );
}
