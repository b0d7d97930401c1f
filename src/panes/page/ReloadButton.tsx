/** Fetches the page anew at the same address: after a redeploy that is the only way to the files' new names. */
export function ReloadButton() {
  return (
    <button type="button" className="button" onClick={() => window.location.reload()}>
      Reload for the new version
    </button>
  );
}
