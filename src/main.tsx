import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { Unstyled } from "./app/Unstyled";
import { whenStyled } from "./app/whenStyled";

const holder = document.getElementById("root");
if (!holder) throw new Error("index.html has no element #root");
const root = createRoot(holder);
whenStyled().then((isStyled) => root.render(isStyled ? <App /> : <Unstyled />));
