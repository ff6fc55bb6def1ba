import {
  formatEditionSheet,
  SHEET_SIZES,
} from "../../../features/article/edition-sheet.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams(): { size: string }[] {
  return SHEET_SIZES.map((size) => ({ size: String(size) }));
}

export async function GET(
  _request: Request,
  context: RouteContext<"/edition/[size]">,
): Promise<Response> {
  const { size } = await context.params;
  return new Response(formatEditionSheet(Number(size)), {
    headers: {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "public, max-age=86400",
    },
  });
}
