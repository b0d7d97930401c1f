/**
 * The pages' one script: says that the link to a page was made with another version of the dataset than the one shown.
 * Built as a file of its own, page.js, without imports; all else a page says without it.
 */
(() => {
  const line = document.getElementById("made-with");
  const made = new URLSearchParams(location.search).get("v");
  // As dataset/version.ts has it: what stands there and is no version is a slip of the link's.
  if (line === null || made === null || !/^v?\d[\w.+-]{0,30}$/.test(made) || made === line.dataset.version) return;
  const words = line.querySelector("span");
  if (words) words.textContent = words.textContent.replace("{version}", () => made);
  line.hidden = false;
})();
