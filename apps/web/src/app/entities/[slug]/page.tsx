import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EntityPageDocument } from "../../../gql/graphql.ts";
import { EntityView } from "../../../features/entity/EntityView.tsx";
import { addresses } from "../../../lib/addresses.ts";
import { describePage } from "../../../features/card/card.ts";
import { loadQuery } from "../../../lib/load-query.ts";
import { UnavailableNotice } from "../../../ui/Notice.tsx";

const loadEntity = cache((slug: string) =>
  loadQuery(EntityPageDocument, { slug }, "record"),
);

export async function generateMetadata({
  params,
}: PageProps<"/entities/[slug]">): Promise<Metadata> {
  const slug = decodeURIComponent((await params).slug);
  const read = await loadEntity(slug);
  if (!read.ok) return { title: "Name", robots: { index: false } };
  if (read.data.entity.__typename === "NotFoundError")
    return { title: "Not on record" };
  const { name } = read.data.entity;
  return {
    title: name,
    ...describePage("entities", slug, name),
    description: `What ${name} said and agreed, and what was said of ${name}, with the words that prove it.`,
  };
}

export default async function EntityPage({
  params,
}: PageProps<"/entities/[slug]">) {
  const slug = decodeURIComponent((await params).slug);
  const read = await loadEntity(slug);
  if (!read.ok)
    return (
      <UnavailableNotice
        error={read.error}
        retryAddress={addresses.entity(slug)}
      />
    );
  if (read.data.entity.__typename === "NotFoundError") notFound();
  return <EntityView entity={read.data.entity} />;
}
