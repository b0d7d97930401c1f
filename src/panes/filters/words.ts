import { counted } from "../../words/counted";

/** Opens the filters; says how many of them narrow the events. */
export const filtersWith = (active: number): string => (active > 0 ? `Filters (${active})` : "Filters");

/** Follows a value's count for who hears it; null where nothing was counted. */
export const nounOfCount = (n: number | null): string => (n === null ? " not counted" : n === 1 ? " event" : " events");

/** `filter`: what is lifted, "the issue Ceasefire". */
export const liftWords = (filter: string): string => `Lift ${filter}`;
export const wouldShow = (n: number, what: "event" | "round"): string => `to show ${counted(n, what)}`;

export const notRead = (reason: string): string => `not read: ${reason}`;
