import type {
  ArticleSelect,
  DealSelect,
  EntityPages,
  EntitySelect,
  NestedPage,
  QuoteSelect,
} from "@onrecord/store";
import type { EntityType } from "@onrecord/core";
import {
  ARTICLE_FIELDS,
  chooseFields,
  DEAL_FIELDS,
  ENTITY_FIELDS,
  QUOTE_FIELDS,
} from "./record-fields.ts";
import {
  below,
  isBare,
  nodesOf,
  wantsCount,
  type FieldTree,
} from "./selection.ts";

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

/** The orders that lists sent along inside a record are in. */
const USUAL_ORDERS: ReadonlySet<unknown> = new Set([
  "PUBLISHED_DESC",
  "DATE_DESC",
]);

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
    ...chooseFields(tree, ARTICLE_FIELDS),
    ...(BODY_FIELDS.some((name) => tree.has(name)) && { body: true }),
    ...(tree.has("versions") && { versions: true }),
    ...(entities && { entities }),
    ...(quotes && { quotes }),
    ...(deals && { deals }),
  };
}

export function selectEntity(tree: FieldTree): EntitySelect {
  return {
    ...chooseFields(tree, ENTITY_FIELDS),
    ...(tree.has("aliases") && { aliases: true }),
    ...(tree.has("roles") && { roles: true }),
  };
}

/** An entity together with its own lists, as far as their first pages in the usual order are asked for. */
export function selectEntityWithPages(tree: FieldTree): EntitySelect {
  const pages: EntityPages = {};
  const articles = selectPage(tree, "articles", below1(selectArticle), false);
  if (articles) pages.articles = articles;
  for (const name of ["quotesBy", "quotesAbout", "quotesTo"] as const) {
    const page = selectPage(tree, name, below1(selectQuote), false);
    if (page) pages[name] = page;
  }
  const deals = selectPage(tree, "deals", below1(selectDeal), false);
  if (deals) pages.deals = deals;
  const isAny = Object.keys(pages).length > 0;
  return { ...selectEntity(tree), ...(isAny && { pages }) };
}

function below1<Select>(select: (tree: FieldTree, level: number) => Select) {
  return (node: FieldTree) => select(node, 1);
}

export function selectQuote(tree: FieldTree, level = 0): QuoteSelect {
  if (level >= MAX_LEVEL) return {};
  return {
    ...chooseFields(tree, QUOTE_FIELDS),
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
    ...chooseFields(tree, DEAL_FIELDS),
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
  const { fields: _, ...merged } = Object.assign(
    {},
    ...selects,
  ) as EntitySelect;
  const all = selects.flatMap(({ fields }) => fields ?? []);
  // One that wants the whole record decides for all.
  return selects.some(({ fields }) => fields === undefined)
    ? merged
    : { ...merged, fields: [...new Set(all)] };
}

/** The first page of a connection, where the query asks for it once, from its beginning; with its total only where the record keeps that. */
function selectPage<Select>(
  tree: FieldTree,
  name: string,
  selectNode: (node: FieldTree) => Select,
  isCounted = true,
): (NestedPage<Select> & { type?: EntityType | null }) | null {
  const [asked, ...others] = tree.get(name) ?? [];
  if (asked === undefined || others.length > 0 || !isFirstPage(asked.args))
    return null;
  const { first, type } = asked.args;
  if ((type != null || !isCounted) && wantsCount(asked.fields)) return null;
  return {
    ...(typeof first === "number" && { first }),
    ...(type != null && { type: type as EntityType }),
    ...(isBare(asked.fields) && { bare: true }),
    select: selectNode(nodesOf(asked.fields)),
  };
}

/** Whether the arguments of a connection are those that a page sent along answers. */
export function isFirstPage(args: Readonly<Record<string, unknown>>): boolean {
  const { first, after, last, before } = args;
  return (
    (args["orderBy"] === undefined || USUAL_ORDERS.has(args["orderBy"])) &&
    args["filter"] == null &&
    after == null &&
    last == null &&
    before == null &&
    (first == null || (typeof first === "number" && first >= 1 && first <= 100))
  );
}
