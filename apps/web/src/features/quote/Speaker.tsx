import type { EntityNameFragment, SpeakerMissing } from "../../gql/graphql.ts";
import { EntityLink } from "../entity/EntityLink.tsx";
import { SPEAKER_MISSING } from "./quote-words.ts";

interface Props {
  quote: {
    speaker: { text: string; entity: EntityNameFragment | null } | null;
    speakerMissing: SpeakerMissing | null;
  };
}

/** Who said it: the person, the copy's own words where they name nobody, or why there is no name. */
export function Speaker({ quote: { speaker, speakerMissing } }: Props) {
  if (speaker?.entity) return <EntityLink entity={speaker.entity} />;
  if (speaker !== null) return <>{speaker.text}</>;
  return (
    <span className="not-stated">
      {SPEAKER_MISSING[speakerMissing ?? "FLOATING"]}
    </span>
  );
}
