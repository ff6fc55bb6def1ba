import { foldRow } from "./decode-table.ts";

// The forms that news agencies' style books set behind a city. "State" stands where the bare name is a city's or a
// country's, so that the two stay apart.
const ABBREVIATIONS = `US|Ala.=Alabama;Ariz.=Arizona;Ark.=Arkansas;Calif.=California;Colo.=Colorado;Conn.=Connecticut;Del.=Delaware;Fla.=Florida;Ga.=Georgia State;Ill.=Illinois;Ind.=Indiana;Kan.=Kansas;Kans.=Kansas;Ky.=Kentucky;La.=Louisiana;Md.=Maryland;Mass.=Massachusetts;Mich.=Michigan;Minn.=Minnesota;Miss.=Mississippi;Mo.=Missouri;Mont.=Montana;Neb.=Nebraska;Nev.=Nevada;N.H.=New Hampshire;N.J.=New Jersey;N.M.=New Mexico;N.Y.=New York State;N.C.=North Carolina;N.D.=North Dakota;Okla.=Oklahoma;Ore.=Oregon;Pa.=Pennsylvania;R.I.=Rhode Island;S.C.=South Carolina;S.D.=South Dakota;Tenn.=Tennessee;Tex.=Texas;Vt.=Vermont;Va.=Virginia;Wash.=Washington State;W.Va.=West Virginia;W. Va.=West Virginia;Wis.=Wisconsin;Wyo.=Wyoming
CA|Alta.=Alberta;B.C.=British Columbia;Man.=Manitoba;N.B.=New Brunswick;N.L.=Newfoundland and Labrador;N.S.=Nova Scotia;Ont.=Ontario;P.E.I.=Prince Edward Island;Que.=Quebec;Sask.=Saskatchewan
AU|N.S.W.=New South Wales;Qld.=Queensland;Vic.=Victoria State;Tas.=Tasmania`;

/** A region that an abbreviation stands for. */
export interface AbbreviatedRegion {
  /** The region's name, folded as names of places are. */
  key: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

const REGIONS: ReadonlyMap<string, AbbreviatedRegion> = new Map(
  ABBREVIATIONS.split("\n").flatMap((line) => {
    const [country = "", list = ""] = line.split("|");
    return list.split(";").map((entry): [string, AbbreviatedRegion] => {
      const [short = "", name = ""] = entry.split("=");
      return [short, { key: foldRow(name), country }];
    });
  }),
);

/** "Wis.", "Ont.": the state or province that the abbreviation stands for; undefined where it is none. */
export function regionByAbbreviation(
  text: string,
): AbbreviatedRegion | undefined {
  return text.endsWith(".") ? REGIONS.get(text) : undefined;
}

const POSTAL_CODES: ReadonlySet<string> = new Set(
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AB BC MB NB NL NS ON PE QC SK".split(
    " ",
  ),
);

/** "TX", "ON": whether two capitals behind a town are a state or a province, as post offices write it. */
export function isPostalCode(text: string): boolean {
  return POSTAL_CODES.has(text);
}
