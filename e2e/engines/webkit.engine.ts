import { runJourneys } from "./runJourneys";
import { startWebKit } from "./webKitEngine";

runJourneys("WebKit", startWebKit);
