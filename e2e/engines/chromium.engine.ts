import { startChromium } from "./puppeteerEngine";
import { runJourneys } from "./runJourneys";

runJourneys("Chromium", startChromium);
