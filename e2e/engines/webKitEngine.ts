import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineProgram } from "../../tools/ensureEngines";
import type { Engine } from "./engine";
import { newSession } from "./webDriver";
import { webDriverTab } from "./webDriverTab";

/** A screen that nobody sees, and that does not begin anew whenever the last window closes; its number comes when it is there. */
async function startScreen() {
  const screen = spawn(
    engineProgram("screen"),
    ["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", "1600x1200x24"],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const name = await new Promise<string>((resolve, reject) => {
    screen.stdout.once("data", (number) => resolve(`:${String(number).trim()}`));
    screen.once("exit", (code) => reject(new Error(`the screen ended at once (${code})`)));
  });
  return { name, stop: () => screen.kill() };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

/** The driver answers once it listens. */
async function untilReady(origin: string): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    const isReady = await fetch(`${origin}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
  }
  throw new Error("WebKitWebDriver does not answer");
}

/** WebKitGTK as Debian has it, in its own small browser and by its own driver, with a home of its own. */
export async function startWebKit(): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), "parley-webkit-"));
  const downloads = join(home, "saved");
  mkdirSync(downloads);
  // Where what is saved goes is the desktop's to say.
  writeFileSync(join(home, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn(engineProgram("webKitDriver"), [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: screen.name, HOME: home, XDG_CONFIG_HOME: home },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin);
  return {
    downloads,
    newTab: async () => webDriverTab(await newSession(origin, { browserName: "MiniBrowser" })),
    stop: async () => {
      driver.kill();
      screen.stop();
      rmSync(home, { recursive: true });
    },
  };
}
