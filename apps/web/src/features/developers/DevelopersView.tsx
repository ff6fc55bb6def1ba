import { Fact, FactList } from "../../ui/FactList.tsx";
import { Link } from "../../ui/Link.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Section } from "../../ui/Section.tsx";
import { FEED_FORMATS, FEED_NAMES, FEED_TITLES } from "../feed/feeds.ts";
import { CodeWords } from "./CodeWords.tsx";
import { COMMANDS, LIMITS, TAKE_OUT } from "./handbook.ts";
import { COPY, CORE_EXAMPLES } from "./core-examples.ts";
import { QUERY_EXAMPLES } from "./query-examples.ts";

const SECTIONS = [
  ["ask", "Ask over GraphQL"],
  ["core", "Read copy of your own"],
  ["shell", "From the shell"],
  ["take-out", "Take out"],
  ["follow", "Follow"],
  ["write", "Write"],
  ["limits", "Limits"],
] as const;

const CURL = `curl -s http://localhost:4000/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ quotes(first: 1) { nodes { text content { sentence } } } }"}'`;

const SUBSCRIBE = `curl -N http://localhost:4000/graphql \\
  -H 'content-type: application/json' -H 'accept: text/event-stream' \\
  -d '{"query":"subscription { dealAdded { deal { kind status parties { name role } } } }"}'`;

const HAND_IN = `mutation HandIn($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    ... on IngestArticlePayload { outcome article { slug version } }
    ... on Error { message }
  }
}`;

/** How to use the record and its reader from a program. */
export function DevelopersView() {
  return (
    <main className="page" id="content">
      <PageHeading title="For developers">
        <p>
          The record answers over GraphQL, gives itself away in open forms, and
          its reader is a package that you can run. Every fact comes with the
          exact characters that prove it.
        </p>
      </PageHeading>
      <div className="handbook">
        <nav aria-label="On this page" className="handbook-index">
          <ul>
            {SECTIONS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
          <ul>
            <li>
              <Link href="/developers/explorer">Explorer</Link>
            </li>
            <li>
              <Link href="/developers/schema">Schema</Link>
            </li>
          </ul>
        </nav>
        <div className="handbook-body">
          <AskSection />
          <CoreSection />
          <ShellSection />
          <OutSections />
          <WriteSection />
          <Section id="limits" title="Limits">
            <FactList>
              {LIMITS.map(([name, words]) => (
                <Fact key={name} name={name}>
                  <CodeWords text={words} />
                </Fact>
              ))}
            </FactList>
          </Section>
        </div>
      </div>
    </main>
  );
}

function AskSection() {
  return (
    <Section id="ask" title="Ask over GraphQL">
      <div className="prose">
        <p>
          Send a query as JSON to <code>/graphql</code> of the API; its address
          is printed when the server starts. By GET it is answered with an ETag.
          Offsets count UTF-16 code units, so that in JavaScript{" "}
          <code>article.text.slice(start, end)</code> gives the words.
        </p>
        <Code text={CURL} />
        <p>
          What each type and field means stands in{" "}
          <Link href="/developers/schema">the schema</Link>. These run as they
          are:
        </p>
      </div>
      {QUERY_EXAMPLES.map(({ id, title, words, query, variables }) => (
        <details className="example" key={id}>
          <summary>{title}</summary>
          <p>{words}</p>
          <Code text={query} />
          {variables !== undefined && (
            <p>
              with the variables <code>{JSON.stringify(variables)}</code>
            </p>
          )}
          <p>
            <Link href={`/developers/explorer?example=${id}`}>
              Run it in the explorer
            </Link>
          </p>
        </details>
      ))}
    </Section>
  );
}

function CoreSection() {
  return (
    <Section id="core" title="Read copy of your own">
      <div className="prose">
        <p>
          The reader is a package without dependencies, a string in and an
          analysis out: no network, no clock, no files. The same copy gives the
          same facts, byte for byte, in Node and in{" "}
          <Link href="/analyse">your browser</Link>. It comes with this project
          rather than from a registry: in a copy of it, name it as{" "}
          <code>@onrecord/core</code>. The programs below read this copy, kept
          as <code>ellery.txt</code>:
        </p>
        <Code text={COPY} />
      </div>
      {CORE_EXAMPLES.map(({ id, title, words, code, prints }) => (
        <div className="program" key={id}>
          <h3 id={id}>{title}</h3>
          <p>{words}</p>
          <Code text={code} />
          <p>prints</p>
          <Code text={prints} />
        </div>
      ))}
    </Section>
  );
}

function ShellSection() {
  return (
    <Section id="shell" title="From the shell">
      <Facts
        rows={COMMANDS.map(
          ({ line, words }) => [`\`${line}\``, words] as const,
        )}
      />
    </Section>
  );
}

function OutSections() {
  return (
    <>
      <Section id="take-out" title="Take out">
        <Facts
          rows={TAKE_OUT.map(
            ([path, words]) => [`\`${path}\``, `${words}.`] as const,
          )}
        />
        <div className="prose">
          <p>
            Articles are answered with an ETag. Lists come the newest first,
            streamed, and take the filters of GraphQL as parameters:{" "}
            <code>/quotes.csv?speaker=dmitry-peskov&amp;from=2025-09</code>. A
            cell that a spreadsheet would take for a formula begins with an
            apostrophe.
          </p>
        </div>
      </Section>
      <Section id="follow" title="Follow">
        <div className="prose">
          <p>
            Every list has feeds, narrowed by the same parameters as the page of
            the list: <code>/feeds/quotes.rss?stance=DENIES</code>.
          </p>
          <ul>
            {FEED_NAMES.map((name) => (
              <li key={name}>
                {name}:{" "}
                {FEED_FORMATS.map((format, index) => (
                  <span key={format}>
                    {index > 0 && ", "}
                    <a href={`/feeds/${name}.${format}`}>
                      {FEED_TITLES[format]}
                      <span className="visually-hidden"> of {name}</span>
                    </a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <p>
            Or have it sent as it comes: <code>articleAdded</code>,{" "}
            <code>quoteAdded</code>, <code>dealAdded</code> and{" "}
            <code>articleChanged</code>, by server-sent events. Whoever comes
            back with <code>Last-Event-ID</code> has missed nothing.
          </p>
          <Code text={SUBSCRIBE} />
        </div>
      </Section>
    </>
  );
}

function WriteSection() {
  return (
    <Section id="write" title="Write">
      <div className="prose">
        <p>
          Handing in copy takes a token, in the header{" "}
          <code>authorization: Bearer …</code>. Tokens are made in{" "}
          <a href="#shell">the shell</a>, each for its scopes:{" "}
          <code>ingest</code>, <code>withdraw</code> or <code>admin</code>. Only
          a hash of a token is kept. Do not type one into the explorer: it sends
          none.
        </p>
        <Code text={HAND_IN} />
        <p>
          The same content twice changes nothing; new content of the same{" "}
          <code>source</code> becomes a new version, and the old one is kept.
          With a <code>clientKey</code> of your own a write can be sent again
          after a broken line. <code>ingestArticles</code> takes many, in any of
          the forms above; <code>queueArticles</code> answers at once, and{" "}
          <code>ingestJob</code> says what became of each.
        </p>
      </div>
    </Section>
  );
}

function Facts({
  rows,
}: {
  rows: readonly (readonly [name: string, words: string])[];
}) {
  return (
    <dl className="handbook-facts">
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt>
            <CodeWords text={name} />
          </dt>
          <dd>
            <CodeWords text={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Code({ text }: { text: string }) {
  return (
    <pre className="code">
      <code>{text}</code>
    </pre>
  );
}
