import { builder } from "./builder.ts";

type Descriptions<Value extends string> = Readonly<Record<Value, string>>;

/** Makes an enum of a union of core's words: `joint_venture` is `JOINT_VENTURE` outside and stays what it is inside. */
export function wordEnum<Value extends string>(
  name: string,
  description: string,
  values: Descriptions<Value>,
) {
  const entries = (Object.keys(values) as Value[]).map(
    (value) =>
      [
        value.replaceAll(/[ -]/gu, "_").toUpperCase(),
        { value, description: values[value] },
      ] as const,
  );
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<
      string,
      { value: Value; description: string }
    >,
  });
}
