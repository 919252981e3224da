interface SuggestionsProps {
  id: string;
  options: readonly { value: string; detail: string }[];
}

/** Texts that fields with `list={id}` offer while one types; one list serves any number of fields. */
export function Suggestions({ id, options }: SuggestionsProps) {
  return (
    <datalist id={id}>
      {options.map(({ value, detail }) => (
        <option key={`${value}|${detail}`} value={value} label={detail || undefined} />
      ))}
    </datalist>
  );
}
