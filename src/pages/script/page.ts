import { takeVersion } from "../../view/linkVersion";

/**
 * The pages' one script: says that the link to a page was made with another version of the dataset than the one shown.
 * All else a page says without it.
 */
const line = document.getElementById("made-with");
const { version } = takeVersion(location.search);
const words = line?.querySelector("span");
if (line && words && version !== null && version !== line.dataset.version) {
  words.textContent = words.textContent.replace("{version}", () => version);
  line.hidden = false;
}
