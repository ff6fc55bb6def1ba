import type {
  ArticleSelect,
  DealSelect,
  EntitySelect,
  NestedPage,
  QuoteSelect,
} from "@onrecord/store";
import type { EntityType } from "@onrecord/core";
import { below, nodesOf, wantsCount, type FieldTree } from "./selection.ts";

// What the store is asked to send along with a record, so that a query is as few statements as can be.
// What is not sent along is loaded later, by the loaders: nothing here changes an answer, only its cost.

const BODY_FIELDS = [
  "text",
  "headlineSpan",
  "byline",
  "paragraphs",
  "removed",
  "mentions",
  "dates",
  "money",
  "disputes",
  "issues",
] as const;

/** How deep records are sent along inside records. */
const MAX_LEVEL = 3;

export function selectArticle(tree: FieldTree, level = 0): ArticleSelect {
  if (level >= MAX_LEVEL) return {};
  const entities = selectPage(tree, "entities", (node) => selectEntity(node));
  const quotes = selectPage(tree, "quotes", (node) =>
    selectQuote(node, level + 1),
  );
  const deals = selectPage(tree, "deals", (node) =>
    selectDeal(node, level + 1),
  );
  return {
    ...(BODY_FIELDS.some((name) => tree.has(name)) && { body: true }),
    ...(tree.has("versions") && { versions: true }),
    ...(entities && { entities }),
    ...(quotes && { quotes }),
    ...(deals && { deals }),
  };
}

export function selectEntity(tree: FieldTree): EntitySelect {
  return {
    ...(tree.has("aliases") && { aliases: true }),
    ...(tree.has("roles") && { roles: true }),
  };
}

export function selectQuote(tree: FieldTree, level = 0): QuoteSelect {
  if (level >= MAX_LEVEL) return {};
  return {
    ...selectEntities("speaker", below(tree, "speaker")),
    ...selectEntities("addressee", below(tree, "addressee")),
    ...(tree.has("about") && { about: selectEntity(below(tree, "about")) }),
    ...(tree.has("article") && {
      article: selectArticle(below(tree, "article"), level + 1),
    }),
  };
}

export function selectDeal(tree: FieldTree, level = 0): DealSelect {
  if (level >= MAX_LEVEL) return {};
  const sides = [below(tree, "parties"), below(tree, "signatories")].filter(
    (side) => side.has("entity"),
  );
  return {
    ...(sides.length > 0 && {
      entities: mergeSelects(
        sides.map((side) => selectEntity(below(side, "entity"))),
      ),
    }),
    ...(tree.has("article") && {
      article: selectArticle(below(tree, "article"), level + 1),
    }),
  };
}

function selectEntities(
  name: "speaker" | "addressee",
  attribution: FieldTree,
): Partial<QuoteSelect> {
  return attribution.has("entity")
    ? { [name]: selectEntity(below(attribution, "entity")) }
    : {};
}

function mergeSelects(selects: readonly EntitySelect[]): EntitySelect {
  return Object.assign({}, ...selects) as EntitySelect;
}

/** The first page of a connection, where the query asks for it once, from its beginning. */
function selectPage<Select>(
  tree: FieldTree,
  name: string,
  selectNode: (node: FieldTree) => Select,
): (NestedPage<Select> & { type?: EntityType | null }) | null {
  const [asked, ...others] = tree.get(name) ?? [];
  if (asked === undefined || others.length > 0 || !isFirstPage(asked.args))
    return null;
  const { first, type } = asked.args;
  if (type != null && wantsCount(asked.fields)) return null;
  return {
    ...(typeof first === "number" && { first }),
    ...(type != null && { type: type as EntityType }),
    select: selectNode(nodesOf(asked.fields)),
  };
}

/** Whether the arguments of a connection are those that a page sent along answers. */
export function isFirstPage(args: Readonly<Record<string, unknown>>): boolean {
  const { first, after, last, before } = args;
  return (
    after == null &&
    last == null &&
    before == null &&
    (first == null || (typeof first === "number" && first >= 1 && first <= 100))
  );
}
