import { PageHeading } from "../../ui/PageHeading.tsx";
import { Link } from "../../ui/Link.tsx";
import { findSoundness, groupFigures, type Baseline } from "./figures.ts";
import { MeasureTable } from "./MeasureTable.tsx";
import { KINDS } from "./report-words.ts";
import { WEAKNESSES } from "./weaknesses.ts";

/** How often the reading is right, by kind of fact, and where it is known to be weak. */
export function ReportView({ baseline }: { baseline: Baseline }) {
  const tasks = groupFigures(baseline);
  return (
    <main className="page" id="content">
      <PageHeading title="How often it is right">
        <p>
          {Object.keys(baseline.figures).length} figures, of the reading as it
          stands, on fixed samples of annotated texts that nobody here wrote.
        </p>
      </PageHeading>
      <div className="prose">
        <h2 id="how-measured">How it is measured</h2>
        <p>
          Each sample is news or sentences from it, written by others, in which
          the right answers are marked. The site’s reader reads up to{" "}
          {baseline.documents} texts of each, always the same, and what it finds
          is laid beside the marks. The build fails when a figure falls by more
          than a point. A kind of fact with fewer than 60 cases in its sample
          has no figure. Only the hard passages for sentences are not from the
          news.
        </p>
        <p>
          The samples are small, and the rules were worked on with samples like
          them in sight. Take a figure as how the reading does on copy of that
          sort, not as a promise for the article before you.
        </p>
        <dl>
          <dt>Share</dt>
          <dd>Of a hundred, so many are right.</dd>
          <dt>Balance</dt>
          <dd>
            One figure for two faults: it falls with what was missed and with
            what was found wrongly (the harmonic mean, F1). It is no count of
            right ones.
          </dd>
        </dl>
        <nav aria-label="Kinds of fact">
          <ul className="report-kinds">
            {KINDS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
            <li>
              <a href="#weak">Known weaknesses</a>
            </li>
          </ul>
        </nav>
      </div>
      <div className="prose report-parts">
        {KINDS.map(([id, title, names]) => {
          const measures = names.flatMap((name) => tasks.get(name) ?? []);
          return (
            <section aria-labelledby={id} key={id}>
              <h2 id={id}>{title}</h2>
              {measures.length > 0 ? (
                <MeasureTable measures={measures} title={title} />
              ) : (
                <p>
                  No figure of their own: too few cases in the samples. That
                  every text is answered, and every fact points at its words,
                  stands under <a href="#every-text">Of every text</a>.
                </p>
              )}
            </section>
          );
        })}
        <section aria-labelledby="every-text">
          <h2 id="every-text">Of every text</h2>
          <MeasureTable
            measures={findSoundness(baseline)}
            title="Of every text"
          />
        </section>
        <section aria-labelledby="weak">
          <h2 id="weak">Known weaknesses</h2>
          <dl>
            {WEAKNESSES.map(([name, words]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <p>
            How sure it is of one quote or deal is said beside it:{" "}
            <Link href="/about">what the words mean</Link>.
          </p>
        </section>
      </div>
    </main>
  );
}
