import type {
  DealFilter,
  DealKind,
  DealOrder,
  DealStatus,
} from "../../gql/graphql.ts";
import {
  readAmount,
  readChoice,
  readDate,
  readParameter,
  type SearchParameters,
} from "../../lib/parameters.ts";
import { formatSlug } from "../entity/format-slug.ts";
import { DEAL_KINDS, DEAL_STATUSES } from "./deal-words.ts";

const ORDERS: readonly DealOrder[] = [
  "DATE_DESC",
  "DATE_ASC",
  "VALUE_DESC",
  "VALUE_ASC",
];

export const DEAL_KIND_OPTIONS = Object.entries(DEAL_KINDS) as [
  DealKind,
  string,
][];
export const DEAL_STATUS_OPTIONS = Object.entries(DEAL_STATUSES) as [
  DealStatus,
  string,
][];

/** The filters of the register as its form holds them. */
export interface DealFilterForm {
  party: string | null;
  kind: DealKind | null;
  status: DealStatus | null;
  currency: string | null;
  min: string | null;
  max: string | null;
  from: string | null;
  to: string | null;
  order: DealOrder | null;
}

/** Reads the form from the address. What makes no sense counts as left open. */
export function readDealFilter(parameters: SearchParameters): DealFilterForm {
  const currency = readParameter(parameters, "currency")?.toUpperCase() ?? null;
  return {
    party: readParameter(parameters, "party"),
    kind: readChoice(
      parameters,
      "kind",
      DEAL_KIND_OPTIONS.map(([kind]) => kind),
    ),
    status: readChoice(
      parameters,
      "status",
      DEAL_STATUS_OPTIONS.map(([status]) => status),
    ),
    currency:
      currency !== null && /^[A-Z]{3}$/u.test(currency) ? currency : null,
    min: formatAmount(readAmount(parameters, "min")),
    max: formatAmount(readAmount(parameters, "max")),
    from: readDate(parameters, "from"),
    to: readDate(parameters, "to"),
    order: readChoice(parameters, "order", ORDERS),
  };
}

function formatAmount(amount: number | null): string | null {
  return amount === null ? null : String(amount);
}

/** The same as the API takes it. The party may be typed as it is spoken. */
export function toDealFilter({
  order: _order,
  min,
  max,
  party,
  ...rest
}: DealFilterForm): DealFilter {
  return {
    ...rest,
    party: formatSlug(party),
    minAmount: min === null ? null : Number(min),
    maxAmount: max === null ? null : Number(max),
  };
}
