import { addressWith } from "../../lib/addresses.ts";
import { Link } from "../../ui/Link.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { QUERY_EXAMPLES } from "./query-examples.ts";
import type { Answer, Question } from "./question.ts";

interface Props {
  question: Question;
  answer: Answer;
  /** The example that is shown, where it is one. */
  example: string | null;
}

/** Asks the API from the page: a form, which a script makes quicker. */
export function ExplorerView({ question, answer, example }: Props) {
  return (
    <main className="page" id="content">
      <PageHeading title="Ask the API">
        <p>
          Whatever the site shows comes from this interface. Ask it here, or{" "}
          <Link href="/developers#ask">from a program</Link>. What can be asked
          stands in <Link href="/developers/schema">the schema</Link>.
        </p>
      </PageHeading>
      <nav aria-label="Examples" className="explorer-examples">
        <ul>
          {QUERY_EXAMPLES.map(({ id, title }) => (
            <li key={id}>
              <a
                aria-current={id === example ? "true" : undefined}
                href={addressWith("/developers/explorer", { example: id })}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form
        action="/developers/explorer"
        className="explorer"
        id="explorer"
        method="get"
      >
        <div className="explorer-question">
          <label htmlFor="question">Question, in GraphQL</label>
          <textarea
            autoCapitalize="off"
            autoComplete="off"
            className="data"
            defaultValue={question.query}
            id="question"
            name="query"
            rows={18}
            spellCheck={false}
          />
          <label htmlFor="variables">Variables, in JSON</label>
          <textarea
            autoCapitalize="off"
            autoComplete="off"
            className="data"
            defaultValue={question.variables}
            id="variables"
            name="variables"
            rows={3}
            spellCheck={false}
          />
          <div className="filter-actions">
            <button type="submit">Ask</button>
            <span className="explorer-hint needs-script">
              or Ctrl and Enter in the question
            </span>
          </div>
        </div>
        <div className="explorer-answer">
          <h2 id="answer-title">Answer</h2>{" "}
          <output
            className={answer.isFault ? "reading-fault" : undefined}
            htmlFor="question variables"
            id="answer-state"
          >
            {answer.state}
          </output>
          <textarea
            aria-labelledby="answer-title"
            className="data"
            defaultValue={answer.text}
            id="answer"
            readOnly
            rows={26}
            spellCheck={false}
          />
        </div>
      </form>
      <script defer src="/islands/explore.js" />
    </main>
  );
}
