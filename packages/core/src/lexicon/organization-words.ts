import { wordSet } from "./decode-table.ts";

/** Words that head the name of an organization. Lower case. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(`
  academy administration agency alliance army assembly association authority bank board brigade broadcaster brotherhood bureau
  cabinet center centre chamber church clinic club coalition college command commission committee commonwealth community company
  confederation conference congress consortium convention cooperative corporation corps council court department directorate
  duma faction federation fellowship firm force forces forum foundation front fund government group guard guards guild holding holdings
  hospital house initiative inspectorate institute institution investments jihad knesset laboratories laboratory league
  legion legislature majlis mission militia ministry monitor movement museum navy network news newspaper nations office
  orchestra organisation organization panel parliament partnership party patrol pentagon police politburo post
  presidency press prosecutor programme project reserve resistance school secretariat senate service services society squad staff
  state station studios supreme syndicate systems team telegraph television theatre theater times tribunal tribune trust union
  university vatican watch workers works world airlines airways air motors electric industries international
  technologies technology telecom energy oil gas petroleum steel mining pharmaceuticals pharma entertainment media
  securities capital insurance financial partners ventures stores foods brewery bancorp exchange unit desk
  united city rovers athletic wanderers albion fc sc cf`);

/** Endings of company names. Lower case, without dots. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = wordSet(
  `inc corp co ltd plc llc llp lp ag sa nv bv gmbh spa ab asa oy oyj kg se pjsc ojsc oao ooo pao jsc bhd sdn pty kk tbk as
  incorporated corporation limited company group holding holdings bros brothers & sons`,
);

/** Words that head the name of a facility. Lower case. */
export const FACILITY_HEADS: ReadonlySet<string> = wordSet(`
  airport airfield airbase base bridge building canal camp casino castle cathedral cemetery chapel checkpoint church complex
  consulate courthouse crossing dam dock embassy factory field fort fortress gallery garden gardens gate hall harbor harbour
  headquarters highway hospital hotel house jail library mall mansion market memorial mill mine monastery monument mosque
  museum oilfield palace parade park penitentiary pier pipeline plant plaza port power prison reactor refinery refuge road
  school shipyard shrine silo spaceport square stadium arena station street synagogue temple terminal theater theatre
  tower towers tunnel university wall warehouse wharf yard zoo cosmodrome barracks depot motorway expressway freeway avenue boulevard`);

/** Words that head the name of a place. Lower case. */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(`
  archipelago basin bay beach canyon cape channel city coast county creek delta desert district emirate estuary falls forest
  governorate gulf heights hill hills island islands isle isles kingdom lake land mount mountain mountains municipality oblast
  ocean park peak peninsula plain plateau point prefecture province region republic reservoir ridge river sea shore sound
  state states strait straits strip territories territory town township valley village volcano ward zone`);

/** Words that head the name of an event. Lower case. */
export const EVENT_HEADS: ReadonlySet<string> = wordSet(`
  anniversary awards battle bombing bombings bowl campaign championship championships conference congress convention coup
  crisis cup day derby disaster earthquake election elections exhibition expo fair festival final finals forum games
  genocide holocaust hurricane incident intifada league massacre masters marathon meeting olympics open operation prix
  prize rally rebellion referendum revolution riots round series spring storm summit talks tour tournament trial trophy
  typhoon uprising war wars week`);

/** Words that head the name of a law, treaty or programme. Lower case. */
export const LAW_HEADS: ReadonlySet<string> = wordSet(`
  accord accords act agreement agreements amendment bill charter code communique compact constitution convention covenant
  decree deal declaration directive doctrine initiative law memorandum pact partnership plan programme program protocol
  regulation resolution rules statute treaty`);

/** Words that head the name of a product, ship, aircraft or weapon. Lower case. */
export const PRODUCT_HEADS: ReadonlySet<string> = wordSet(`
  aircraft airbus boeing bomb bomber carrier destroyer drone fighter frigate gun helicopter jet missile missiles rifle rocket
  satellite ship shuttle submarine system tank telescope tanker torpedo vaccine vessel yacht android iphone ipad windows album`);
