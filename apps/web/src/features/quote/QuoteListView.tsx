import type { QuoteListQuery } from "../../gql/graphql.ts";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { ListPage } from "../list/ListPage.tsx";
import type { QuoteFilterForm } from "./quote-filter.ts";
import { QUOTE_KINDS, STANCES } from "./quote-words.ts";
import { QuoteNote } from "./QuoteNote.tsx";

interface Props {
  quotes: QuoteListQuery["quotes"];
  form: QuoteFilterForm;
}

/** All quotes, to be narrowed by who, about whom, to whom, how and when. */
export function QuoteListView({ quotes, form }: Props) {
  return (
    <ListPage
      fields={<QuoteFields form={form} />}
      form={{ ...form }}
      lede="Everything that somebody is reported to have said, each with its words and its place."
      list={quotes}
      name="quotes"
      noun="quote"
    >
      <div className="note-columns">
        {quotes.nodes.map((quote) => (
          <QuoteNote key={quote.id} quote={quote} />
        ))}
      </div>
    </ListPage>
  );
}

function QuoteFields({ form }: { form: QuoteFilterForm }) {
  return (
    <>
      <TextField
        hint="a name"
        label="Said by"
        name="speaker"
        value={form.speaker}
      />
      <TextField hint="a name" label="About" name="about" value={form.about} />
      <TextField
        hint="a name"
        label="Said to"
        name="addressee"
        value={form.addressee}
      />
      <SelectField
        any="any"
        label="The speaker"
        name="stance"
        options={STANCES}
        value={form.stance}
      />
      <SelectField
        any="in any form"
        label="Printed"
        name="kind"
        options={[
          ["DIRECT", QUOTE_KINDS.DIRECT],
          ["MIXED", QUOTE_KINDS.MIXED],
          ["INDIRECT", QUOTE_KINDS.INDIRECT],
        ]}
        value={form.kind}
      />
      <TextField hint="2025-01" label="From" name="from" value={form.from} />
      <TextField hint="2025-12-31" label="Until" name="to" value={form.to} />
      <SelectField
        any={null}
        label="Order"
        name="order"
        options={[
          ["PUBLISHED_DESC", "newest first"],
          ["PUBLISHED_ASC", "oldest first"],
        ]}
        value={form.order}
      />
    </>
  );
}
