import { Link } from "../../ui/Link.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Section } from "../../ui/Section.tsx";
import { EXAMPLES, exampleAddress } from "./examples.ts";
import { READING_FORMS } from "./reading.ts";

const CODE = `import { analyzeArticle, verify } from "@onrecord/core";

const analysis = analyzeArticle(copy, { publishedOn: "2025-10-21" });

for (const { speaker, cue, content } of analysis.quotes)
  console.log(speaker?.text, cue?.text, content[0]?.text);

verify(analysis); // [] : every span holds the characters it claims`;

const COMMANDS = `npm run -s analyze -- article.txt
npm run -s analyze -- --ndjson < articles.ndjson`;

/** Reads the reader's own copy, in the reader's own browser. */
export function AnalyzeView() {
  return (
    <main className="page" id="content">
      <PageHeading title="Read your own copy">
        <p>
          Paste or drop a piece of news copy and see it read as the articles
          here are. It is read by your own browser: nothing you paste leaves
          this machine.
        </p>
      </PageHeading>
      <noscript>
        <div className="notice">
          <p className="notice-title">Reading here needs JavaScript</p>
          <p>
            Your browser does the reading, and it has JavaScript switched off.
            The <a href="#same">command line</a> reads the same way without a
            browser, and the <Link href="/about">API</Link> has all that is on
            record.
          </p>
        </div>
      </noscript>
      <CopyForm />
      <ReadingPanel />
      <Section id="same" title="Do the same in code">
        <div className="prose">
          <p>
            The reader is a package without dependencies. The same text gives
            the same facts, byte for byte, in Node and in a browser.
          </p>
          <pre>
            <code>{CODE}</code>
          </pre>
          <p>Or from the shell, in a copy of this project:</p>
          <pre>
            <code>{COMMANDS}</code>
          </pre>
        </div>
      </Section>
      <script defer src="/islands/analyze.js" />
    </main>
  );
}

function CopyForm() {
  return (
    <form className="copy-form needs-script" id="copy-form">
      {/* Switched on by the script that works it. */}
      <fieldset disabled id="copy-fields">
        <legend className="visually-hidden">Copy to read</legend>
        <label htmlFor="copy-text">Copy</label>
        <textarea
          aria-describedby="copy-hint"
          id="copy-text"
          placeholder="OSLO, May 5 (AFP) - …"
          rows={10}
          spellCheck={false}
        />
        <p className="copy-hint" id="copy-hint">
          Plain text: headline, dateline and paragraphs, as it was filed. A file
          can be dropped here too. Ctrl and Enter reads it.
        </p>
        <div className="filters">
          <div className="field">
            <label htmlFor="copy-example">Or take an example</label>
            <select defaultValue="" id="copy-example">
              <option value="">none</option>
              {EXAMPLES.map(([name, label]) => (
                <option key={name} value={exampleAddress(name)}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="copy-file">Or a file</label>
            <input accept=".txt,text/plain" id="copy-file" type="file" />
          </div>
          <div className="field">
            <label htmlFor="copy-day">
              Published, if the copy does not say
            </label>
            <input id="copy-day" type="date" />
          </div>
          <div className="filter-actions">
            <button type="submit">Read it</button>
            <button className="is-quiet" id="copy-clear" type="button">
              Clear
            </button>
          </div>
        </div>
      </fieldset>
      <output className="reading-state" hidden id="reading-state">
        <progress aria-label="Reading" /> <span />
      </output>
      <p className="reading-fault" hidden id="reading-fault" role="alert" />
    </form>
  );
}

function ReadingPanel() {
  return (
    <section aria-labelledby="reading-title" hidden id="reading">
      <h2
        className="section-title reading-title"
        id="reading-title"
        tabIndex={-1}
      >
        As it was read
        <span className="section-count" id="reading-tally" />
      </h2>
      <div id="reading-edition" />
      <h2 className="section-title" id="reading-data-title">
        The data
      </h2>
      <div className="filters">
        <div className="field">
          <label htmlFor="reading-form">Form</label>
          <select id="reading-form">
            {READING_FORMS.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="filter-actions">
          <button id="reading-copy" type="button">
            Copy
          </button>
          <button id="reading-save" type="button">
            Download
          </button>
          <output id="reading-copied" />
        </div>
      </div>
      <textarea
        aria-labelledby="reading-data-title"
        className="data"
        id="reading-data"
        readOnly
        rows={20}
        spellCheck={false}
      />
    </section>
  );
}
