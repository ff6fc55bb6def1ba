import { Link } from "../../ui/Link.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";

/** What the site is, how it reads, what its marks and its doubts mean, and how to query it. */
export function AboutView() {
  return (
    <main className="page" id="content">
      <PageHeading title="About On Record" />
      <div className="prose">
        <p>
          On Record reads news copy line by line and keeps what it says: who
          said what and to whom, what was agreed, by whom and when, and what is
          disputed. It adds nothing. Every fact stands beside the exact words
          that prove it.
        </p>
        <h2>How to read a page</h2>
        <p>
          The text of an article is the copy as it was filed. Four marks lie in
          it, and you can switch each of them off.
        </p>
        <dl>
          <dt>
            <span className="who">Who</span>
          </dt>
          <dd>
            A fine underline: a person, organization or place. It leads to all
            that is on record about them.
          </dd>
          <dt>
            <span className="said">Said</span>
          </dt>
          <dd>
            A wash: words that somebody is reported to have said. A quotation
            mark hangs in the margin where at least some of them are word for
            word.
          </dd>
          <dt>
            <span className="agreed">Agreed</span>
          </dt>
          <dd>
            A double rule: the words that report a deal, from a proposal to a
            treaty in force.
          </dd>
          <dt>
            <span className="when">When</span>
          </dt>
          <dd>
            Dots: a date, and in the margin the day it means. “Monday” is worked
            out from the day the copy was filed.
          </dd>
          <dt>
            <span className="disputed">Disputed</span>
          </dt>
          <dd>A broken rule: a claim and the words that deny or rebut it.</dd>
        </dl>
        <p>
          Small numbers lead from the text to its notes and back.{" "}
          <em className="inferred">Italics</em> in a note mark what was worked
          out rather than stated. What the copy leaves out is called{" "}
          <span className="not-stated">not stated</span>.
        </p>
        <h2>How it reads</h2>
        <p>
          By rule and by a small model of names that was trained for this, not
          by a large language model: the same copy always gives the same facts,
          and each fact names the rule that read it. Where the copy does not say
          who spoke, neither does the record.
        </p>
        <h2>How sure it is</h2>
        <p>
          Each quote and each deal carries a figure from 0 to 100: of readings
          with that figure, about so many in a hundred are right. Most pages say
          it in words.
        </p>
        <dl>
          <dt>No word</dt>
          <dd>90 or more: the copy says so plainly.</dd>
          <dt>
            <em>likely</em>
          </dt>
          <dd>75 to 89: the likely reading; another is possible.</dd>
          <dt>
            <em>uncertain</em>
          </dt>
          <dd>50 to 74: check the words.</dd>
          <dt>
            <em>doubtful</em>
          </dt>
          <dd>Below 50: check the words, and do not rely on it.</dd>
        </dl>
        <p>
          <Link href="/report">How often it is right</Link> is measured, kind by
          kind, with what is known to be weak.
        </p>
        <h2>How to ask it yourself</h2>
        <p>
          All that the site shows comes from a GraphQL interface that is open to
          you too. Its schema is its manual: every type and field says what it
          means. Offsets count UTF-16 code units, so that in JavaScript{" "}
          <code>text.slice(start, end)</code> gives the words.
        </p>
        <p>
          <Link href="/developers">For developers</Link> has questions that
          answer as they stand, the schema, and the reader as a package;{" "}
          <Link href="/developers/explorer">Ask the API</Link> takes yours.
        </p>
      </div>
    </main>
  );
}
