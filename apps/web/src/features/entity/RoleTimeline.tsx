import { formatShortDate } from "../../lib/dates.ts";
import { formatCount } from "../../lib/counts.ts";
import { Reason } from "../../ui/Reason.tsx";
import { EvidenceSentence } from "../../ui/EvidenceSentence.tsx";
import { ArticleSource } from "../article/ArticleSource.tsx";
import { formatRole } from "./entity-words.ts";
import type { EntityRecord } from "./EntityView.tsx";

/** The posts somebody holds or held, as the articles give them, with the span of time that these cover. */
export function RoleTimeline({ roles }: { roles: EntityRecord["roles"] }) {
  return (
    <ol className="roles">
      {roles.map((role) => (
        <li key={`${role.title} ${role.organization ?? ""} ${role.former}`}>
          <span className="role-dates">{formatSpan(role.from, role.to)}</span>
          <div>
            <p
              className={
                role.basis === "INFERRED" ? "role-name inferred" : "role-name"
              }
            >
              {formatRole(role)}
            </p>
            <Reason
              label={
                role.basis === "INFERRED"
                  ? "worked out: why"
                  : `stated in ${formatCount(role.articleCount, "article")}: proof`
              }
            >
              <EvidenceSentence evidence={role.evidence} kind="who">
                <ArticleSource
                  article={role.evidence.article}
                  start={role.evidence.start}
                />
              </EvidenceSentence>
            </Reason>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** From the first to the last article that gives the role: what is on record, not when the post was taken up. */
function formatSpan(from: string | null, to: string | null): string {
  if (from === null || to === null) return "date not stated";
  return from === to
    ? formatShortDate(from)
    : `${formatShortDate(from)} to ${formatShortDate(to)}`;
}
