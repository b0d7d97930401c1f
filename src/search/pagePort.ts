import type { SearchRequest } from "./protocol";

type Listener = Parameters<Worker["addEventListener"]>[1];

/**
 * Stands for the search worker where none starts, such as in a frame without an origin: its code comes into the page at the
 * first request, and requests wait for it.
 */
export function openPagePort() {
  const events = new EventTarget();
  const reply = (data: unknown) => events.dispatchEvent(new MessageEvent("message", { data }));
  let coming: Promise<(request: SearchRequest) => void> | null = null;
  const serve = async (request: SearchRequest): Promise<void> => {
    coming ??= import("./inPage").then(({ serveInPage }) => serveInPage(reply));
    try {
      (await coming)(request);
    } catch {
      events.dispatchEvent(new Event("error"));
    }
  };
  return {
    postMessage: (request: SearchRequest) => void serve(request),
    addEventListener: (type: string, listener: Listener) => events.addEventListener(type, listener),
    terminate: () => {},
  };
}
