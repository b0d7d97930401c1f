import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { Unstyled } from "./app/Unstyled";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element #root");
// Scripts wait for the style sheets before them: where there is no token of theirs by now, they did not come.
const isStyled = getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "";
createRoot(root).render(isStyled ? <App /> : <Unstyled />);
