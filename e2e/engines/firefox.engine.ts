import { startFirefox } from "./puppeteerEngine";
import { runJourneys } from "./runJourneys";

runJourneys("Firefox", startFirefox);
