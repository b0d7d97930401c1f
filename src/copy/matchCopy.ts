import type { SourceDetail } from "../dataset/part";
import type { MatchedSource, RecordedSource } from "../dataset/text/matchSource";
import { quotesOf } from "../facts/quotes";
import { startModuleWorker } from "../trusted/trusted";
import type { MatchAnswer, MatchRequest } from "./matchMessages";
import workerAddress from "./matchWorker.ts?worker&url";

/** An article takes a few milliseconds, 2 MB of text made to be slow some seconds. */
const PATIENCE_MS = 20_000;

/**
 * Compares a text with what is recorded of a source, in a worker of its own that ends with it. Rejects with an Error
 * in words for the reader where it takes too long or fails, and with the signal's reason where it is given up.
 */
export function matchCopy(source: SourceDetail, text: string, signal: AbortSignal): Promise<MatchedSource> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = startModuleWorker(workerAddress);
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      worker.terminate();
    };
    const fail = (reason: string) => {
      end();
      reject(new Error(reason));
    };
    const onAbort = () => {
      end();
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => fail(`comparing it took more than ${PATIENCE_MS / 1000} seconds and was stopped; attach only the article`),
      PATIENCE_MS,
    );
    signal.addEventListener("abort", onAbort);
    worker.onmessage = ({ data }: MessageEvent<MatchAnswer>) => {
      if (!data.ok) return fail(data.reason);
      end();
      resolve(data.matched);
    };
    worker.onerror = () => fail("the part of the page that compares texts could not be loaded");
    const request: MatchRequest = { source: recordOf(source), text };
    worker.postMessage(request);
  });
}

const recordOf = (source: SourceDetail): RecordedSource => ({
  title: source.title,
  paragraphCount: source.paragraphCount,
  paragraphs: source.paragraphs.map(({ n, sha256 }) => ({ n, sha256 })),
  quotes: quotesOf(source).map(({ paragraph, quote }) => ({ paragraph, quote })),
});
