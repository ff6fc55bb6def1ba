import type {
  QuoteFilter,
  QuoteKind,
  QuoteOrder,
  Stance,
} from "../../gql/graphql.ts";
import {
  readChoice,
  readDate,
  readParameter,
  type SearchParameters,
} from "../../lib/parameters.ts";
import { formatSlug } from "../entity/format-slug.ts";
import { STANCES } from "./quote-words.ts";

const KINDS: readonly QuoteKind[] = ["DIRECT", "MIXED", "INDIRECT"];
const ORDERS: readonly QuoteOrder[] = ["PUBLISHED_DESC", "PUBLISHED_ASC"];

/** The filters of the page of quotes as its form holds them. */
export interface QuoteFilterForm {
  speaker: string | null;
  about: string | null;
  addressee: string | null;
  kind: QuoteKind | null;
  stance: Stance | null;
  from: string | null;
  to: string | null;
  order: QuoteOrder | null;
}

/** Reads the form from the address. What makes no sense counts as left open. */
export function readQuoteFilter(parameters: SearchParameters): QuoteFilterForm {
  return {
    speaker: readParameter(parameters, "speaker"),
    about: readParameter(parameters, "about"),
    addressee: readParameter(parameters, "addressee"),
    kind: readChoice(parameters, "kind", KINDS),
    stance: readChoice<Stance>(
      parameters,
      "stance",
      STANCES.map(([stance]) => stance),
    ),
    from: readDate(parameters, "from"),
    to: readDate(parameters, "to"),
    order: readChoice(parameters, "order", ORDERS),
  };
}

/** The same as the API takes it. Names may be typed as they are spoken. */
export function toQuoteFilter({
  order: _order,
  ...form
}: QuoteFilterForm): QuoteFilter {
  return {
    ...form,
    speaker: formatSlug(form.speaker),
    about: formatSlug(form.about),
    addressee: formatSlug(form.addressee),
  };
}
