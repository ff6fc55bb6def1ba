import type { ReactNode } from "react";
import { DateValue, NotStated } from "../../ui/DateValue.tsx";
import { EvidenceSentence } from "../../ui/EvidenceSentence.tsx";
import { Fact, FactList } from "../../ui/FactList.tsx";
import { SelectField, TextField } from "../../ui/Field.tsx";
import { EmptyNotice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Reason } from "../../ui/Reason.tsx";
import { Section } from "../../ui/Section.tsx";
import { ChangedWords } from "../article/ChangedWords.tsx";
import { TimeBars } from "../chart/TimeBars.tsx";
import { WorldMap } from "../chart/WorldMap.tsx";
import { DealNote } from "../deal/DealNote.tsx";
import { QuoteNote } from "../quote/QuoteNote.tsx";
import { DEALS, MONTHS, QUOTES } from "./samples.ts";

const COLOURS = [
  ["paper", "the ground"],
  ["paper-deep", "where something is typed or kept"],
  ["ink", "the text"],
  ["ink-soft", "what is said about the text"],
  ["rule", "a fine rule"],
  ["wash", "words that were said"],
  ["wash-lit", "the words pointed at"],
  ["who", "who"],
  ["said", "said"],
  ["agreed", "agreed"],
  ["when", "when"],
  ["disputed", "disputed"],
] as const;

const VISIONS = [
  ["", "In colour"],
  ["is-grey", "Without colour"],
  ["is-red-blind", "Where red and green are one"],
] as const;

/** The parts that the pages are set from, drawn by the very components that set them. */
export function StyleguideView() {
  return (
    <main className="page" id="content">
      <PageHeading title="The parts of this site">
        <p>
          A critical edition of the news: the copy as it was filed, and beside
          each fact the words that prove it. Everything below is drawn by the
          parts that draw the pages; only the people and places are invented.
        </p>
      </PageHeading>
      <Type />
      <Section id="colour" title="Colour">
        <ul className="swatches">
          {COLOURS.map(([name, use]) => (
            <li key={name}>
              <span className={`swatch swatch-${name}`} />
              <span>
                <b>{name}</b>, {use}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Marks />
      <Notes />
      <States />
      <Charts />
      <Forms />
    </main>
  );
}

function Type() {
  return (
    <Section id="type" title="Type">
      <div className="prose">
        <p className="permalink-words">“The ships are too large for us.”</p>
        <p>
          Copy is set in Newsreader, with real <em>italics</em> and old-style
          figures: 1987, 2025. A measure holds 62 to 70 characters, and four
          lines of the margin stand beside three of the text.
        </p>
      </div>
      <p className="article-line">
        <span>Public Sans, for all that is about the copy</span>
        <span>0123456789</span>
      </p>
      <pre className="code">
        <code>article.text.slice(start, end)</code>
      </pre>
    </Section>
  );
}

function Marks() {
  return (
    <Section count="told apart by shape first" id="marks" title="Marks">
      <div className="visions">
        {VISIONS.map(([vision, title]) => (
          <figure className={vision} key={title}>
            <p>
              Harbour master <span className="who">Jonas Vik</span> said{" "}
              <span className="said">“we have one chance”</span> after Norland{" "}
              <span className="agreed">signed the contract</span> on{" "}
              <span className="when">Monday</span>;{" "}
              <span className="disputed">no study was left out</span>, he
              insisted.
            </p>
            <figcaption>{title}</figcaption>
          </figure>
        ))}
      </div>
      <EvidenceSentence
        evidence={{
          start: 20,
          end: 39,
          text: "signed the contract",
          sentence: "On Monday, Norland signed the contract in Ellery.",
          sentenceStart: 1,
        }}
        kind="agreed"
      >
        The sentence that proves a fact.
      </EvidenceSentence>
    </Section>
  );
}

function Notes() {
  return (
    <Section id="notes" title="Notes">
      <div className="specimens">
        {QUOTES.map(([state, quote]) => (
          <Specimen key={state} state={`A quote, ${state}`}>
            <QuoteNote quote={quote} />
          </Specimen>
        ))}
        {DEALS.map(([state, deal]) => (
          <Specimen key={state} state={`A deal, ${state}`}>
            <DealNote deal={deal} />
          </Specimen>
        ))}
      </div>
      <FactList>
        <Fact name="Stated">
          <DateValue date={{ value: "2025-05-05", basis: "STATED" }} />
        </Fact>
        <Fact name="Worked out">
          <DateValue date={{ value: "2025-05", basis: "INFERRED" }} />
        </Fact>
        <Fact name="Unknown">
          <NotStated />
        </Fact>
        <Fact name="Changed">
          <ChangedWords after="twelve ships" before="ten ships" />
        </Fact>
        <Fact name="Why">
          <Reason label="proof">The sides sign the agreement.</Reason>
        </Fact>
      </FactList>
    </Section>
  );
}

function States() {
  return (
    <Section id="states" title="States">
      <EmptyNotice title="Nothing on record for “ellery”">
        <p>An empty list says that it is, and where to go from here.</p>
      </EmptyNotice>
      <p className="nothing">The copy reports no agreement.</p>
      <p className="reading-fault">
        A failure says what happened and what to do, beside a broken rule.
      </p>
      <Pagination
        label="Pages of a sample"
        marks={{
          hasNextPage: true,
          hasPreviousPage: true,
          startCursor: null,
          endCursor: null,
        }}
        parameters={{}}
        path="/styleguide"
      />
    </Section>
  );
}

function Charts() {
  return (
    <Section count="each with its table" id="charts" title="Charts">
      <TimeBars id="sample-bars" kind="agreed" noun="deal" periods={MONTHS} />
      <WorldMap
        countries={[
          { country: "NO", count: 3 },
          { country: "IS", count: 1 },
        ]}
        id="sample-map"
        noun="deal"
        title="Two countries on a map of the world"
      />
    </Section>
  );
}

function Forms() {
  return (
    <Section id="forms" title="Forms">
      <form action="/styleguide" className="filters" method="get">
        <TextField
          hint="a name"
          label="Said by"
          name="sample-speaker"
          value={null}
        />
        <SelectField
          any="anything"
          label="Kind"
          name="sample-kind"
          options={[["contract", "contract"]]}
          value={null}
        />
        <div className="filter-actions">
          <button type="submit">Show</button>
          <button disabled type="button">
            Off
          </button>
          <button className="is-quiet" type="reset">
            Clear
          </button>
        </div>
      </form>
    </Section>
  );
}

function Specimen({ state, children }: { state: string; children: ReactNode }) {
  return (
    <figure>
      {children}
      <figcaption>{state}</figcaption>
    </figure>
  );
}
