import { useMedia } from "../page/useMedia";
import { useReading } from "../reading/reading";
import { switchTheme } from "./words";

/** Switches light and dark; the choice stands in the URL, so a shared link shows it too. */
export function ThemeButton() {
  const { view, change } = useReading();
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const dark = view.theme ? view.theme === "dark" : systemIsDark;
  const other = dark ? "light" : "dark";
  return (
    <button
      type="button"
      className="button theme-button"
      aria-label={switchTheme(other)}
      onClick={() => change({ ...view, theme: other })}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
    </button>
  );
}
