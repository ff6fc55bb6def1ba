import type { ReactNode } from "react";

interface SelectProps {
  name: string;
  label: string;
  value: string | null;
  /** What leaving it open means: "any kind". */
  any: string | null;
  options: readonly (readonly [value: string, label: string])[];
}

/** A choice in a form of filters. */
export function SelectField({ name, label, value, any, options }: SelectProps) {
  return (
    <Field label={label} name={name}>
      <select defaultValue={value ?? ""} id={`field-${name}`} name={name}>
        {any !== null && <option value="">{any}</option>}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface TextProps {
  name: string;
  label: string;
  value: string | null;
  hint?: string;
  inputMode?: "text" | "decimal" | "search";
}

/** A line to type in, in a form of filters. */
export function TextField({
  name,
  label,
  value,
  hint,
  inputMode = "text",
}: TextProps) {
  return (
    <Field label={label} name={name}>
      <input
        autoComplete="off"
        defaultValue={value ?? ""}
        id={`field-${name}`}
        inputMode={inputMode}
        name={name}
        placeholder={hint}
        type="text"
      />
    </Field>
  );
}

function Field({
  name,
  label,
  children,
}: {
  name: string;
  label: string;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={`field-${name}`}>{label}</label>
      {children}
    </div>
  );
}
