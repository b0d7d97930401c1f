/** Fields in which a letter is no text: a tick or a choice leaves the page's keys alone. */
const NO_TEXT = ["checkbox", "radio", "button", "submit", "reset", "file", "range", "color"]
  .map((type) => `:not([type=${type}])`)
  .join("");

/** True where a key belongs to a field or to the browser, so that single-letter shortcuts keep away. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  return (
    event.target instanceof HTMLElement &&
    event.target.closest(`input${NO_TEXT}, textarea, select, [contenteditable]`) !== null
  );
}
