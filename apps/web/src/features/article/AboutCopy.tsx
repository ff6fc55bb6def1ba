import type { ArticleCopyFragment } from "../../gql/graphql.ts";
import { addresses } from "../../lib/addresses.ts";
import { formatInstant } from "../../lib/dates.ts";
import { DateValue, NotStated } from "../../ui/DateValue.tsx";
import { Fact, FactList } from "../../ui/FactList.tsx";
import { Link } from "../../ui/Link.tsx";
import { Section } from "../../ui/Section.tsx";

/** The forms that an article can be had in, by the ending of its address. */
const FORMS = [
  ["jsonld", "JSON-LD (schema.org)"],
  ["ninjs.json", "ninjs (IPTC)"],
  ["annotations.json", "Web Annotation (W3C)"],
  ["txt", "the copy as plain text"],
] as const;

/** Where the copy came from, what was left out of it, and what was odd about it. */
export function AboutCopy({ article }: { article: ArticleCopyFragment }) {
  const isOnRecord = article.versions.length > 0;
  return (
    <Section id="copy" title="About this copy">
      <FactList>
        <Fact name="Published">
          <DateValue date={article.publishedOn} />
        </Fact>
        <Fact name="Filed">
          <DateValue date={article.filedOn} />
        </Fact>
        <Fact name="Agency">{article.agency ?? <NotStated />}</Fact>
        {isOnRecord && (
          <>
            <Fact name="Source">{article.source ?? <NotStated />}</Fact>
            <Fact name="Version">
              <Versions article={article} />
            </Fact>
          </>
        )}
        {article.removed.length > 0 && (
          <Fact name="Left out">
            {article.removed.map((removed, index) => (
              <span key={`${removed.reason} ${removed.text}`}>
                {index > 0 && "; "}“{removed.text}” (
                {removed.reason.toLowerCase()})
              </span>
            ))}
          </Fact>
        )}
        {article.issues.length > 0 && (
          <Fact name="Odd in the copy">
            {[...new Set(article.issues.map((issue) => issue.message))].join(
              " ",
            )}
          </Fact>
        )}
        {isOnRecord && (
          <Fact name="Take out">
            <ul className="take-out">
              {FORMS.map(([form, name]) => (
                <li key={form}>
                  <a download href={addresses.download(article.slug, form)}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </FactList>
    </Section>
  );
}

function Versions({ article }: { article: ArticleCopyFragment }) {
  const { version, versions, ingestedAt, slug } = article;
  return (
    <>
      {version}
      {versions.length > 1 && ` of ${versions.length}; earlier ones are kept`},
      came in <time dateTime={ingestedAt}>{formatInstant(ingestedAt)}</time>
      {versions.length > 1 && (
        <>
          . <Link href={addresses.versions(slug)}>What changed</Link>
        </>
      )}
    </>
  );
}
