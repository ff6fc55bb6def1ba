import type {
  ArticleRecord,
  DealRecord,
  EntityRecord,
  QuoteRecord,
} from "@onrecord/store";
import { builder } from "./builder.ts";

export const ArticleRef = builder.objectRef<ArticleRecord>("Article");
export const EntityRef = builder.objectRef<EntityRecord>("Entity");
export const QuoteRef = builder.objectRef<QuoteRecord>("Quote");
export const DealRef = builder.objectRef<DealRecord>("Deal");

export const ArticleEdge = builder.edgeObject({
  name: "ArticleEdge",
  type: ArticleRef,
  description: "One of a page of articles.",
});
export const ArticleConnection = builder.connectionObject(
  {
    name: "ArticleConnection",
    type: ArticleRef,
    description: "A page of articles.",
  },
  ArticleEdge,
);
export const EntityEdge = builder.edgeObject({
  name: "EntityEdge",
  type: EntityRef,
  description: "One of a page of entities.",
});
export const EntityConnection = builder.connectionObject(
  {
    name: "EntityConnection",
    type: EntityRef,
    description: "A page of entities.",
  },
  EntityEdge,
);
export const QuoteEdge = builder.edgeObject({
  name: "QuoteEdge",
  type: QuoteRef,
  description: "One of a page of quotes.",
});
export const QuoteConnection = builder.connectionObject(
  { name: "QuoteConnection", type: QuoteRef, description: "A page of quotes." },
  QuoteEdge,
);
export const DealEdge = builder.edgeObject({
  name: "DealEdge",
  type: DealRef,
  description: "One of a page of deals.",
});
export const DealConnection = builder.connectionObject(
  { name: "DealConnection", type: DealRef, description: "A page of deals." },
  DealEdge,
);
