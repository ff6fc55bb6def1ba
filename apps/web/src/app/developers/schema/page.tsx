import type { Metadata } from "next";
import { loadSchemaReference } from "../../../features/developers/load-schema.ts";
import { SchemaView } from "../../../features/developers/SchemaView.tsx";

export const metadata: Metadata = {
  title: "The schema",
  description:
    "Every type, field and argument of On Record’s GraphQL interface, with what it means.",
};

export default async function SchemaPage() {
  return <SchemaView groups={await loadSchemaReference()} />;
}
