interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly words: { readonly [option in T]: string };
  readonly value: T;
  readonly onChoose: (option: T) => void;
}

/** One of a few, by its words, in a labelled field. */
export function Choice<T extends string>({ label, options, words, value, onChoose }: ChoiceProps<T>) {
  return (
    <label>
      <span>{label}</span>{" "}
      <select
        className="field"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
