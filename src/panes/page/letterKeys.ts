import { remembered } from "./remembered";

/** Whether keys that are a single sign work: who dictates, or presses keys by chance, can turn them off (WCAG 2.1.4). */
export const letterKeys = remembered("parley-letter-keys", true);
