import "./fileButton.css";

interface FileButtonProps {
  readonly label: string;
  /** What the browser's own dialogue offers. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly disabled?: boolean;
  /** The first of the ways that stand beside each other. */
  readonly main?: boolean;
}

/** A button that asks for a file. */
export function FileButton({ label, accept, onFile, disabled = false, main = false }: FileButtonProps) {
  return (
    <label className={main ? "button button-main file-button" : "button file-button"}>
      <span>{label}</span>
      <input
        type="file"
        className="visually-hidden"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
