import { SuggestDocument } from "../../gql/graphql.ts";
import { ENTITY_TYPES } from "../../features/entity/entity-words.ts";
import type { Suggestion } from "../../features/search/suggestion.ts";
import { addresses } from "../../lib/addresses.ts";
import { loadQuery } from "../../lib/load-query.ts";

/** Names that begin with what a reader has typed. Empty rather than wrong where the API cannot say. */
export async function GET(request: Request): Promise<Response> {
  const prefix =
    new URL(request.url).searchParams.get("prefix")?.trim().slice(0, 80) ?? "";
  if (prefix === "") return Response.json([]);
  const read = await loadQuery(SuggestDocument, { prefix }, "suggestion");
  if (!read.ok) return Response.json([], { status: 503 });
  const suggestions = read.data.suggest.map(({ name, entity }): Suggestion => ({
    name: name === entity.name ? name : `${name}: ${entity.name}`,
    kind: ENTITY_TYPES[entity.type],
    address: addresses.entity(entity.slug),
  }));
  return Response.json(suggestions);
}
