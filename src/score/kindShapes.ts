import type { Kind } from "../dataset/terms";

/** A kind's shape as on the score, in a square of 16: for lists, filters, and the legends of screen and pictures. */
export const KIND_SHAPES: { readonly [kind in Kind]: string } = {
  round: "M5 1h6v14H5z",
  meeting: "M7 1h2v4.2a3 3 0 0 1 0 5.6V15H7v-4.2a3 3 0 0 1 0-5.6z",
  statement: "M2 3h12v8H7l-3.5 3v-3H2z",
  exchange: "M8 1q6 7 0 14q-6-7 0-14z",
  agreement: "M3 1h7l3 3v11H3z",
  proposal: "M3 1h7l3 3v11H3zM4.6 2.6v10.8h6.8V5.2H9V2.6z",
};
