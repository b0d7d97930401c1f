import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useReading } from "../../../panes/reading/reading";
import { DEFAULT_VIEW } from "../../../view/defaultView";
import { useSession } from "../session/useSession";
import { couldNotForget } from "./words";

/** Back to the site's own dataset, with or without leaving something behind. */
export function Forget() {
  const { controls } = useSession();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState("");
  const { view, change } = useReading();
  const after = () => {
    void client.invalidateQueries({ queryKey: ["workbench-kept"] });
    // What the address names of the dataset that was open is not in the other.
    change({ ...DEFAULT_VIEW, theme: view.theme, view: "workbench" });
  };
  const forget = async () => {
    try {
      await controls.forget();
      after();
    } catch (error) {
      setTrouble(couldNotForget(error));
    }
  };
  return (
    <section className="forget" aria-label="Close or forget">
      <div className="open-buttons">
        <button type="button" className="button" onClick={() => void controls.close().then(after)}>
          Close
        </button>
        <button type="button" className="text-button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          Forget everything…
        </button>
      </div>
      <p className="wb-hint">
        Closing shows the site’s own dataset again. What is open here stays in this browser, and you can go on with it.
      </p>
      {asking && (
        <section className="forget-ask" aria-label="Forget everything">
          <p>
            This removes the dataset that is open here with all that you changed, the articles’ texts that you opened or
            attached, and what you were writing. Files that you saved or downloaded stay where they are.
          </p>
          <div className="open-buttons">
            <button type="button" className="button" onClick={() => void forget()}>
              Forget everything now
            </button>
            <button type="button" className="text-button" onClick={() => setAsking(false)}>
              Cancel
            </button>
          </div>
        </section>
      )}
      <div role="alert" className="open-fault">
        {trouble}
      </div>
    </section>
  );
}
