import {
  formatBibtex,
  formatCslJson,
  formatPlain,
  type Source,
} from "./citation.ts";

/** How to cite a fact, as text to be copied: one click selects all of it. */
export function Citation({ source }: { source: Source }) {
  const forms = [
    ["BibTeX", formatBibtex(source)],
    ["CSL-JSON", formatCslJson(source)],
  ] as const;
  return (
    <section aria-labelledby="cite" className="section">
      <h2 className="section-title" id="cite">
        Cite it
      </h2>
      <p className="citation-plain">{formatPlain(source)}</p>
      {forms.map(([name, text]) => (
        <details className="citation" key={name}>
          <summary>{name}</summary>
          <pre>
            <code>{text}</code>
          </pre>
        </details>
      ))}
    </section>
  );
}
