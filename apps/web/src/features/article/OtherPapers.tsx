import type { ArticleCopyFragment } from "../../gql/graphql.ts";
import { formatTotal } from "../../lib/counts.ts";
import { Section } from "../../ui/Section.tsx";
import { ArticleSource } from "./ArticleSource.tsx";

/** Who else ran the same copy. Their facts are this copy's facts: one witness, not several. */
export function OtherPapers({
  copies,
}: {
  copies: ArticleCopyFragment["copies"];
}) {
  if (copies.edges.length === 0) return null;
  return (
    <Section
      count={formatTotal(copies, "copy")}
      id="copies"
      title="The same copy elsewhere"
    >
      <p className="page-lede">
        Word for word the same account, whatever its headline. Many papers that
        print one report are one witness.
      </p>
      <ul className="article-list">
        {copies.edges.map(({ node, similarity }) => (
          <li key={node.slug}>
            <ArticleSource article={node} />{" "}
            <span className="source-line">
              {describeShare(similarity)}
              {node.source !== null && `, from ${node.source}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How much of the shorter text stands in the longer one. */
function describeShare(similarity: number): string {
  const share = Math.floor(similarity * 100);
  return share >= 100 ? "all of it" : `${share} of a hundred words in common`;
}
