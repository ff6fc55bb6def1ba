import type { Metadata } from "next";
import { DevelopersView } from "../../features/developers/DevelopersView.tsx";

export const metadata: Metadata = {
  title: "For developers",
  description:
    "Ask the record over GraphQL, take it out in open forms, and read copy of your own with the same reader as a package.",
};

export default function DevelopersPage() {
  return <DevelopersView />;
}
