import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tools/ensureBrowser";

const PORT = Number(process.env.E2E_PORT) || 4199;
const OUT_DIR = process.env.E2E_DIST ?? "dist";
const executablePath = findBrowser();

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    timezoneId: "America/New_York",
    // A worker would answer what a test wants to see asked of the network; the specs that are about it allow it.
    serviceWorkers: "block",
    // A page costs a sixth less where it is emptied between two tests instead of being made anew.
    reuseContext: true,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-gpu",
      ],
    },
  },
  // The app as it ships, served as any static host would.
  webServer: {
    command: `npx sirv ${OUT_DIR} --host localhost --port ${PORT} --cors --quiet`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
