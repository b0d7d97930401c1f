import { soonPart } from "../page/laterPart";
import "./cardWaiting.css";

/** The page of the chosen event comes with the first choice, or ahead of it. */
export const eventPage = soonPart("The event", async () => (await import("./EventPage")).EventPage);
