import { useEffectEvent, useLayoutEffect, useRef } from "react";
import { closeActor } from "../../view/choose";
import { useReading } from "../reading/reading";
import { ActorCard } from "./ActorCard";
import "./actor.css";

/** The card of the actor that the URL names, over the page; nothing where it names none. */
export function ActorDialog() {
  const { view } = useReading();
  return view.actor === null ? null : <OpenDialog id={view.actor} />;
}

function OpenDialog({ id }: { id: string }) {
  const { dataset, view, change } = useReading();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = dataset.actors.get(id)?.name ?? id;
  const close = () => change(closeActor(view));
  const onOutside = useEffectEvent(close);

  // Before the browser paints, so that the page behind is never seen as usable; focus goes back to the name that was pressed.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const opener = document.activeElement;
    element.showModal();
    const onPress = (event: PointerEvent) => {
      if (event.target === element) onOutside();
    };
    element.addEventListener("pointerdown", onPress);
    return () => {
      element.removeEventListener("pointerdown", onPress);
      element.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className="actor-dialog"
      aria-label={name}
      onCancel={(event) => {
        // Closing is the URL's to do; the browser's own would leave the parameter behind.
        event.preventDefault();
        close();
      }}
      onClose={(event) => {
        if (!event.currentTarget.open) close();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="actor-dialog-inner">
        <button type="button" className="button actor-close" onClick={close}>
          Close
        </button>
        <ActorCard key={id} id={id} />
      </div>
    </dialog>
  );
}
