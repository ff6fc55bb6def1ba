import type { Metadata } from "next";
import baseline from "../../../../../packages/core/eval/baseline.json" with { type: "json" };
import { ReportView } from "../../features/report/ReportView.tsx";

export const metadata: Metadata = {
  title: "How often it is right",
  description:
    "How often On Record reads names, quotes, deals and dates rightly, measured on annotated news, and where it is known to be weak.",
};

export default function ReportPage() {
  return <ReportView baseline={baseline} />;
}
