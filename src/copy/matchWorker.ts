import { matchSource } from "../dataset/text/matchSource";
import type { MatchAnswer, MatchRequest } from "./matchMessages";

/** Compares one text with one source's records and answers once. */
self.onmessage = ({ data }: MessageEvent<MatchRequest>) => {
  self.postMessage(answer(data));
};

function answer({ source, text }: MatchRequest): MatchAnswer {
  try {
    return { ok: true, matched: matchSource(source, text) };
  } catch (error) {
    return { ok: false, reason: `it could not be compared (${error instanceof Error ? error.message : error})` };
  }
}
