import type { ReactNode } from "react";

interface Props {
  evidence: {
    start: number;
    end: number;
    text: string;
    sentence: string;
    sentenceStart: number;
  };
  kind: "said" | "agreed" | "who";
  children?: ReactNode;
}

/** The sentence of the copy that proves a fact, with the very words marked in it. */
export function EvidenceSentence({ evidence, kind, children }: Props) {
  const from = evidence.start - evidence.sentenceStart;
  const to = from + evidence.text.length;
  const fits = from >= 0 && evidence.sentence.slice(from, to) === evidence.text;
  return (
    <figure className="evidence">
      <blockquote>
        <p>
          {fits ? evidence.sentence.slice(0, from) : ""}
          <mark className={kind}>{evidence.text}</mark>
          {fits ? evidence.sentence.slice(to) : ""}
        </p>
      </blockquote>
      {children !== undefined && <figcaption>{children}</figcaption>}
    </figure>
  );
}
