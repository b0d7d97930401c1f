/** What WebDriver calls an element that it speaks of. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

type Method = "GET" | "POST" | "DELETE";

export interface Session {
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body?: object) => Promise<unknown>;
  readonly find: (css: string) => Promise<string>;
  readonly end: () => Promise<unknown>;
}

/**
 * A session of W3C WebDriver. Ours, since the journeys take a dozen commands of it, all of them plain JSON; the clients
 * that are kept up want a newer Node than the app does, or bring downloads of other browsers' drivers.
 */
export async function newSession(origin: string, capabilities: object): Promise<Session> {
  const call = async (method: Method, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(origin + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value }: { value: unknown } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const begun = await call("POST", "/session", { capabilities: { alwaysMatch: capabilities } });
  const path = `/session/${textIn(begun, "sessionId")}`;
  const post = (command: string, body: object = {}) => call("POST", path + command, body);
  return {
    get: (command) => call("GET", path + command),
    post,
    find: async (css) => textIn(await post("/element", { using: "css selector", value: css }), ELEMENT),
    end: () => call("DELETE", path),
  };
}

function textIn(value: unknown, name: string): string {
  const found = value !== null && typeof value === "object" ? new Map(Object.entries(value)).get(name) : undefined;
  if (typeof found !== "string") throw new Error(`WebDriver answered without ${name}`);
  return found;
}
