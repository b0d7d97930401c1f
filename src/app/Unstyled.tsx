import { ReloadButton } from "../panes/page/ReloadButton";

/** In place of a page whose style sheet did not come: without it, what is folded away and what is not look alike. */
export function Unstyled() {
  return (
    <main role="alert">
      <p>
        Parley could not be shown: a file of the app, its style sheet, did not arrive. It may have been replaced by a
        new version.
      </p>
      <ReloadButton />
    </main>
  );
}
