import { useState } from "react";
import { choiceNamed, type ServiceChoice } from "../../../../shared/directory/serviceChoices.ts";
import { useT } from "../../../i18n/useT.ts";
import { TextField } from "../../../ui/TextField.tsx";

interface ServiceFieldProps {
  id: string;
  label: string;
  /** Id of the service; empty when none is chosen. */
  value: string;
  /** Name of the service chosen, also when it is no longer offered. */
  name: string;
  choices: readonly ServiceChoice[];
  list: string;
  onChange: (serviceId: string) => void;
}

/** A service of the directory, found by typing. What names no service is kept in the field and told. */
export function ServiceField({ id, label, value, name, choices, list, onChange }: ServiceFieldProps) {
  const t = useT();
  const [typing, setTyping] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const unknown = typing !== null && typing.trim() !== "" && choiceNamed(choices, typing) === null;
  const type = (text: string): void => {
    setTyping(text);
    setLeft(false);
    const found = choiceNamed(choices, text)?.id ?? "";
    if (found !== value) onChange(found);
  };
  return (
    <div
      onBlur={() => {
        setLeft(true);
        if (!unknown) setTyping(null);
      }}
    >
      <TextField
        id={id}
        label={label}
        list={list}
        value={typing ?? name}
        error={left && unknown ? t.plan.serviceNotFound(typing) : undefined}
        onChange={type}
      />
    </div>
  );
}
