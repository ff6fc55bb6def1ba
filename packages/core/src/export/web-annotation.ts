/** Where in the text, counted in Unicode code points. */
export interface TextPositionSelector {
  type: "TextPositionSelector";
  start: number;
  end: number;
}

/** The words themselves, and those around them. */
export interface TextQuoteSelector {
  type: "TextQuoteSelector";
  exact: string;
  prefix: string;
  suffix: string;
}

/** A piece of the text. Both selectors select the same characters. */
export interface AnnotationTarget {
  type: "SpecificResource";
  source: string;
  selector: [TextPositionSelector, TextQuoteSelector];
}

/** What an annotation says: a word for it, or the thing it means. */
export type AnnotationBody =
  | {
      type: "TextualBody";
      purpose: "tagging" | "describing";
      format: "text/plain";
      value: string;
    }
  | { type: "SpecificResource"; purpose: "identifying"; source: string };

export interface Annotation {
  id: string;
  type: "Annotation";
  /** `describing` for quotes and deals, `identifying` for mentions. */
  motivation: "describing" | "identifying";
  body: AnnotationBody[];
  target: AnnotationTarget[];
}

/** A W3C Web Annotation collection, its only page inside it. */
export interface AnnotationCollection {
  "@context": "http://www.w3.org/ns/anno.jsonld";
  id: string;
  type: "AnnotationCollection";
  label: string;
  total: number;
  first: {
    id: string;
    type: "AnnotationPage";
    startIndex: 0;
    items: Annotation[];
  };
}
