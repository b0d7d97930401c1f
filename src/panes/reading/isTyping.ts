/** True where a key belongs to a field or to the browser, so that single-letter shortcuts keep away. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  return (
    event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]") !== null
  );
}
