import type { Metadata } from "next";
import { AnalyzeView } from "../../features/analyze/AnalyzeView.tsx";

export const metadata: Metadata = {
  title: "Read your own copy",
  description:
    "Paste news copy and see who said what, what was agreed and what is disputed, read in your own browser. Nothing leaves your machine.",
};

export default function AnalysePage() {
  return <AnalyzeView />;
}
