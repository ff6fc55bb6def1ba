import type { QuoteListQuery } from "../../gql/graphql.ts";
import { formatTotal } from "../../lib/counts.ts";
import { TextField, SelectField } from "../../ui/Field.tsx";
import { Link } from "../../ui/Link.tsx";
import { EmptyNotice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { FeedLinks } from "../feed/FeedLinks.tsx";
import { QUOTE_KINDS, STANCES } from "./quote-words.ts";
import { QuoteNote } from "./QuoteNote.tsx";
import type { QuoteFilterForm } from "./quote-filter.ts";

interface Props {
  quotes: QuoteListQuery["quotes"];
  form: QuoteFilterForm;
}

/** All quotes, to be narrowed by who, about whom, to whom, how and when. */
export function QuoteListView({ quotes, form }: Props) {
  return (
    <main className="page" id="content">
      <PageHeading title="Quotes">
        <p>
          Everything that somebody is reported to have said, each with its words
          and its place.
        </p>
      </PageHeading>
      <form action="/quotes" className="filters" method="get">
        <TextField
          hint="name, as in its address"
          label="Said by"
          name="speaker"
          value={form.speaker}
        />
        <TextField
          hint="name, as in its address"
          label="About"
          name="about"
          value={form.about}
        />
        <TextField
          hint="name, as in its address"
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
        <div className="filter-actions">
          <button type="submit">Show</button>
          <Link href="/quotes">Clear</Link>
        </div>
      </form>
      <p aria-live="polite" className="result-count">
        {formatTotal(quotes, "quote")}
      </p>
      {quotes.nodes.length === 0 ? (
        <EmptyNotice title="No quote fits">
          <p>Leave out a filter, or look for the words with the search.</p>
        </EmptyNotice>
      ) : (
        <div className="note-columns">
          {quotes.nodes.map((quote) => (
            <QuoteNote key={quote.id} quote={quote} />
          ))}
        </div>
      )}
      <Pagination
        label="Pages of quotes"
        marks={quotes.pageInfo}
        parameters={{ ...form }}
        path="/quotes"
      />
      <FeedLinks name="quotes" />
    </main>
  );
}
