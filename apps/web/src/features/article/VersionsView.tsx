import { addresses } from "../../lib/addresses.ts";
import { formatCount } from "../../lib/counts.ts";
import { formatInstant } from "../../lib/dates.ts";
import { Link } from "../../ui/Link.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Section } from "../../ui/Section.tsx";
import { ArticleSource } from "./ArticleSource.tsx";
import type { ArticleHistory } from "./load-versions.ts";
import { VersionChanges } from "./VersionChanges.tsx";

/** The versions of an article's copy, and what changed from one to another. */
export function VersionsView({ history }: { history: ArticleHistory }) {
  const { article, versions, changes, before } = history;
  return (
    <main className="page" id="content">
      <PageHeading title="Versions of this copy">
        <p>
          <ArticleSource article={article} />
        </p>
        <p>
          When a source files new copy under the same name, the old copy is
          kept. Citations of it stay true: this is what it said.
        </p>
      </PageHeading>
      <Section
        count={formatCount(versions.length, "version")}
        id="versions"
        title="On record"
      >
        <ol className="when-list" reversed>
          {versions.map(({ version, headline, ingestedAt, isCurrent }) => (
            <li key={version}>
              <span>
                Version {version}
                {isCurrent && ", shown now"}
              </span>
              <span>
                {headline}
                <span className="source-line">
                  came in{" "}
                  <time dateTime={ingestedAt}>{formatInstant(ingestedAt)}</time>
                </span>{" "}
                {version > 1 && (
                  <Link
                    href={addresses.versions(
                      article.slug,
                      version - 1,
                      version,
                    )}
                  >
                    what changed
                    <span className="visually-hidden">
                      {" "}
                      from version {version - 1} to {version}
                    </span>
                  </Link>
                )}
              </span>
            </li>
          ))}
        </ol>
      </Section>
      {changes === null ? (
        <p className="nothing">
          There is one version so far, so nothing has changed.
        </p>
      ) : (
        <VersionChanges changes={changes} />
      )}
      {before !== null && (
        <Section id="then" title={`The copy of version ${before.version}`}>
          <details className="citation">
            <summary>Read it as it stood</summary>
            <div className="prose version-copy">
              <p>
                <b>{before.headline}</b>
              </p>
              {before.paragraphs.map(({ start, text }) => (
                <p key={start}>{text}</p>
              ))}
            </div>
          </details>
        </Section>
      )}
    </main>
  );
}
