const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Nouns of public bodies, in names ("Supreme National Security Council") and alone ("the ministry"). */
export const PUBLIC_BODY_NOUNS: ReadonlySet<string> = new Set(
  words(`
  administration agency army assembly authority board bureau cabinet centre center chamber coalition
  commission committee confederation congress council court delegation department directorate embassy
  federation force fund government guard guards house inspectorate institute junta league legislature mission ministry
  movement navy office organisation organization parliament party police presidency regime secretariat
  senate service society task-force taskforce treasury tribunal union university college school hospital church
  association foundation academy alliance bloc
  `),
);

/** Nouns of firms, in names and alone. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  words(`
  airline airlines automaker bank brewer brokerage broadcaster carmaker carrier chain chipmaker club company conglomerate
  consortium contractor corporation developer distributor drugmaker enterprise exchange exporter firm giant
  group insurer lender magazine maker manufacturer miner network newspaper operator platform producer
  publisher refiner retailer startup start-up steelmaker subsidiary supplier team trader unit utility
  venture shipbuilder planemaker oilmaker station agency
  `),
);

/** Words at the end of a firm's name that say how it is set up. Folded, without dots. */
export const CORPORATE_SUFFIXES: ReadonlySet<string> = new Set(
  words(`
  ab ag asa as bhd co companies company corp corporation cos cv gmbh group holding holdings inc
  incorporated international intl kg kk limited llc llp lp ltd nv oao ojsc ooo oy oyj pao pc plc pte pty pvt sa sab
  sae sarl se sl spa srl zao
  `),
);

/** Words so common in names of organizations that one alone does not tell which one is meant. */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set(
  words(`
  american asian atlantic african arab bank british canadian central chamber city club college committee council department
  east eastern european federal first foreign general global great high house international joint justice
  ministry national new north northern office pacific party public republic royal security social
  south southern standard state supreme the union united university us west western world
  `),
);
