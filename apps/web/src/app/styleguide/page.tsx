import type { Metadata } from "next";
import { StyleguideView } from "../../features/styleguide/StyleguideView.tsx";

export const metadata: Metadata = {
  title: "The parts of this site",
  description:
    "Type, colour, marks, notes, states, charts and forms of On Record, drawn by the parts that draw its pages.",
  robots: { index: false },
};

export default function StyleguidePage() {
  return <StyleguideView />;
}
