import { formatBibtex, formatCslJson } from "./citation.ts";
import type { Quote } from "./QuoteView.tsx";

/** How to cite a quote, as text to be copied. */
export function Citation({ quote, site }: { quote: Quote; site: string }) {
  const forms = [
    ["BibTeX", formatBibtex(quote, site)],
    ["CSL-JSON", formatCslJson(quote, site)],
  ] as const;
  return (
    <section aria-labelledby="cite" className="section">
      <h2 className="section-title" id="cite">
        Cite it
      </h2>
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
