// What changes hands. Source: written for this project, by classes of the Harmonized System and of company reports.

/** Goods that states and firms buy, sell and supply. Heads of noun phrases, lower case, singular and plural. */
export const GOODS: ReadonlySet<string> = new Set(
  `aircraft plane planes airplane airplanes jet jets airliner airliners helicopter helicopters drone drones missile missiles
  rocket rockets tank tanks weapon weapons arms ammunition munitions shells artillery rifles howitzers radar radars
  submarine submarines frigate frigates ship ships vessel vessels boat boats warship warships tanker tankers hardware
  equipment machinery machines machine engines engine turbines turbine reactors reactor locomotives locomotive trains train
  buses bus trucks truck vehicles vehicle cars satellites satellite systems system units networks computers chips
  semiconductors batteries gas oil crude coal fuel petrol diesel petroleum lng uranium electricity power grain wheat corn rice soybeans
  sugar maize barley flour cotton fertilizer fertiliser beef meat cattle butter vaccine vaccines doses medicine medicines
  drugs masks ventilators steel copper aluminum aluminium gold iron ore tonnes tons barrels goods products supplies
  technology software components parts material materials food data`.split(
    /\s+/,
  ),
);

/** Help in kind or money: given, not sold. */
export const AID: ReadonlySet<string> = new Set(
  `aid assistance relief grant grants donation donations funding funds support help scholarships troops peacekeepers
  contribution contributions money cash tonnes tons`.split(/\s+/),
);

/** Money that comes back. */
export const CREDIT: ReadonlySet<string> = new Set(
  `loan loans guarantee guarantees credit credits financing facility bailout`.split(
    /\s+/,
  ),
);

/** Parts of a firm that can be bought whole. */
export const BUSINESS: ReadonlySet<string> = new Set(
  `company companies firm firms unit units subsidiary subsidiaries division divisions business businesses assets operation
  operations bank plant plants factory factories mine mines refinery stores chain brand brands newspaper station stations
  property properties land site building hotel hotels club airline maker producer supplier network portfolio rights
  operator field fields block blocks arm branch branches group affiliate affiliates outlets restaurants hospital hospitals
  systems`.split(/\s+/),
);

/** A share of a firm. */
export const STAKE: ReadonlySet<string> = new Set(
  `stake stakes share shares stock interest interests shareholding holding holdings equity warrants debentures
  stakes`.split(/\s+/),
);

/** Heads of phrases that stand for the state or firm that their modifier names: "the Iranian government", "Greek officials". */
export const STAND_INS: ReadonlySet<string> = new Set(
  `government governments authorities authority officials official ministry ministries minister ministers leader leaders
  president presidents parliament delegation delegations negotiators negotiator army armies military forces troops navy
  regime side sides state states counterpart counterparts company companies firm firms giant group groups conglomerate
  maker manufacturer producer airline carrier bank unit subsidiary diplomats diplomat envoy envoys chief premier
  factions faction rebels fighters services service agency agencies team party parties king emir allies members forum alliance coalition bloc council movement ambassador embassy
  developer operator consortium concern representatives associations association federation cabinet administration
  monarch ruler spokesman spokeswoman people nation`.split(/\s+/),
);
