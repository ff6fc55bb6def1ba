import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadHistory } from "../../../../features/article/load-versions.ts";
import { VersionsView } from "../../../../features/article/VersionsView.tsx";
import { addresses } from "../../../../lib/addresses.ts";
import { readAmount } from "../../../../lib/parameters.ts";
import { UnavailableNotice } from "../../../../ui/Notice.tsx";

export const metadata: Metadata = {
  title: "Versions of this copy",
  description: "What an article said before, and what changed.",
  // The article itself is what should be found.
  robots: { index: false },
};

export default async function VersionsPage({
  params,
  searchParams,
}: PageProps<"/articles/[slug]/versions">) {
  const slug = decodeURIComponent((await params).slug);
  const parameters = await searchParams;
  const read = await loadHistory(slug, {
    from: readAmount(parameters, "from"),
    to: readAmount(parameters, "to"),
  });
  if (!read.ok)
    return (
      <UnavailableNotice
        error={read.error}
        retryAddress={addresses.versions(slug)}
      />
    );
  if (read.data === null) notFound();
  return <VersionsView history={read.data} />;
}
