import { SelectField, TextField } from "../../ui/Field.tsx";
import { Link } from "../../ui/Link.tsx";
import {
  DEAL_KIND_OPTIONS,
  DEAL_STATUS_OPTIONS,
  type DealFilterForm,
} from "./deal-filter.ts";

/** The filters of the register: a plain form, so that every choice has an address. */
export function DealFilters({ form }: { form: DealFilterForm }) {
  return (
    <form action="/deals" className="filters" method="get">
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
        options={DEAL_KIND_OPTIONS}
        value={form.kind}
      />
      <SelectField
        any="any status"
        label="Status"
        name="status"
        options={DEAL_STATUS_OPTIONS}
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
      <div className="filter-actions">
        <button type="submit">Show</button>
        <Link href="/deals">Clear</Link>
      </div>
    </form>
  );
}
