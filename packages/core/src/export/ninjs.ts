/** A person, organisation, place, event, object or subject as ninjs names them all. */
export interface NinjsConcept {
  name: string;
  /** What it has to do with the item: `mentions`, `speaker`, `addressee`, or a party's role. */
  rel: string;
  uri?: string;
}

/** The properties that an item and what is associated with it have in common. */
export interface NinjsContent {
  uri: string;
  type: "text";
  language: string;
  descriptions?: { role: string; value: string }[];
  bodies: {
    /** `asFiled`: the whole copy, headline, byline and dateline too. Without a role: what is said. */
    role?: "asFiled";
    contentType: "text/plain";
    /** In Unicode code points. */
    charCount: number;
    wordCount: number;
    value: string;
  }[];
  people?: NinjsConcept[];
  organisations?: NinjsConcept[];
  places?: NinjsConcept[];
  events?: NinjsConcept[];
  objects?: NinjsConcept[];
  subjects?: NinjsConcept[];
}

/** A quote or a deal beside its article. */
export interface NinjsAssociation extends NinjsContent {
  name: string;
  rel: "quote" | "deal";
}

/** An article as IPTC ninjs 3.1. */
export interface NinjsItem extends NinjsContent {
  standard: { name: "ninjs"; version: "3.1"; schema: string };
  representationType: "full";
  pubStatus: "usable";
  version?: string;
  firstCreated?: string;
  versionCreated?: string;
  headlines?: { value: string }[];
  by?: string;
  located?: string;
  infoSources?: { name: string }[];
  associations: NinjsAssociation[];
}
