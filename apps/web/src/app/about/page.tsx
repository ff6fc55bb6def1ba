import type { Metadata } from "next";
import { AboutView } from "../../features/front/AboutView.tsx";

export const metadata: Metadata = {
  title: "About",
  description:
    "What On Record is, how it reads news copy, how sure it is, and how to ask it questions.",
};

export default function AboutPage() {
  return <AboutView />;
}
