import type { NameSpan } from "../document/draft.ts";
import type { Reading } from "./reading.ts";
import type { Countries } from "./link-places.ts";
import type { Thing } from "./thing.ts";

/** Everything that is known of the article's things while posts, pronouns and acting are worked out. */
export interface Cast {
  reading: Reading;
  things: Thing[];
  countries: Countries;
  /** The thing a name refers to. */
  thingOf: ReadonlyMap<NameSpan, Thing>;
}
