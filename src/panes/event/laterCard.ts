import { laterPart } from "../page/laterPart";
import "./cardWaiting.css";

/** The card of the chosen event comes with the first choice, or ahead of it. */
export const eventCard = laterPart("The details of this event", async () => (await import("./EventCard")).EventCard);
