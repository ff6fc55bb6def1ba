import type { DealListQuery } from "../../gql/graphql.ts";
import { SelectField, TextField } from "../../ui/Field.tsx";
import {
  DEAL_KIND_OPTIONS,
  DEAL_STATUS_OPTIONS,
  type DealFilterForm,
} from "./deal-filter.ts";

interface Props {
  form: DealFilterForm;
  summary: DealListQuery["dealSummary"];
}

/** The filters of the register; each kind and status with how many deals it would leave. */
export function DealFields({ form, summary }: Props) {
  const kinds = new Map(summary.kinds.map((one) => [one.kind, one.dealCount]));
  const statuses = new Map(
    summary.statuses.map((one) => [one.status, one.dealCount]),
  );
  return (
    <>
      <TextField
        hint="Rosatom"
        label="Party or signatory"
        name="party"
        value={form.party}
      />
      <SelectField
        any="any kind"
        label="Kind"
        name="kind"
        options={withCounts(DEAL_KIND_OPTIONS, kinds, form.kind)}
        value={form.kind}
      />
      <SelectField
        any="any status"
        label="Status"
        name="status"
        options={withCounts(DEAL_STATUS_OPTIONS, statuses, form.status)}
        value={form.status}
      />
      <TextField hint="2025-01" label="From" name="from" value={form.from} />
      <TextField hint="2025-12-31" label="Until" name="to" value={form.to} />
      <TextField
        hint="1000000"
        inputMode="decimal"
        label="Worth at least"
        name="min"
        value={form.min}
      />
      <TextField
        hint="25000000000"
        inputMode="decimal"
        label="Worth at most"
        name="max"
        value={form.max}
      />
      <TextField
        hint="USD"
        label="Currency"
        name="currency"
        value={form.currency}
      />
      <SelectField
        any={null}
        label="Order"
        name="order"
        options={[
          ["DATE_DESC", "newest first"],
          ["DATE_ASC", "oldest first"],
          ["VALUE_DESC", "greatest value first"],
          ["VALUE_ASC", "smallest value first"],
        ]}
        value={form.order}
      />
    </>
  );
}

/** Choices with how many deals each leaves: the choices that leave none last. Once one is made, the others are not counted. */
function withCounts<Choice extends string>(
  options: readonly (readonly [Choice, string])[],
  counts: ReadonlyMap<Choice, number>,
  chosen: Choice | null,
): [Choice, string][] {
  if (chosen !== null) return options.map(([key, label]) => [key, label]);
  return options
    .map(([key, label]): [Choice, string, number] => [
      key,
      label,
      counts.get(key) ?? 0,
    ])
    .toSorted((a, b) => Math.sign(b[2]) - Math.sign(a[2]))
    .map(([key, label, count]) => [key, `${label} (${count})`]);
}
