import { foldName, foldRow, lazily, phrasesOf } from "./decode-table.ts";

/** Acronym|full name|country of the institution, where it has one. Well-known institutions of world news, by hand (2026). */
const INSTITUTIONS = `UN|United Nations|
U.N.|United Nations|
EU|European Union|
E.U.|European Union|
NATO|North Atlantic Treaty Organization|
OPEC|Organization of the Petroleum Exporting Countries|
OSCE|Organization for Security and Cooperation in Europe|
OECD|Organisation for Economic Co-operation and Development|
IAEA|International Atomic Energy Agency|
WHO|World Health Organization|
WTO|World Trade Organization|
IMF|International Monetary Fund|
ILO|International Labour Organization|
ICC|International Criminal Court|
ICJ|International Court of Justice|
UNHCR|United Nations High Commissioner for Refugees|
UNICEF|United Nations Children's Fund|
UNESCO|United Nations Educational, Scientific and Cultural Organization|
UNRWA|United Nations Relief and Works Agency|
WFP|World Food Programme|
FAO|Food and Agriculture Organization|
UNDP|United Nations Development Programme|
UNEP|United Nations Environment Programme|
ICRC|International Committee of the Red Cross|
MSF|Medecins Sans Frontieres|
AU|African Union|
OAU|Organization of African Unity|
ECOWAS|Economic Community of West African States|
IGAD|Intergovernmental Authority on Development|
SADC|Southern African Development Community|
ASEAN|Association of Southeast Asian Nations|
APEC|Asia-Pacific Economic Cooperation|
SAARC|South Asian Association for Regional Cooperation|
GCC|Gulf Cooperation Council|
OIC|Organisation of Islamic Cooperation|
CIS|Commonwealth of Independent States|
CSTO|Collective Security Treaty Organization|
SCO|Shanghai Cooperation Organisation|
BRICS|BRICS|
G7|Group of Seven|
G8|Group of Eight|
G20|Group of 20|
G-7|Group of Seven|
G-8|Group of Eight|
G-20|Group of 20|
EEC|European Economic Community|
EC|European Community|
ECB|European Central Bank|
EBRD|European Bank for Reconstruction and Development|
ADB|Asian Development Bank|
FIFA|Federation Internationale de Football Association|
UEFA|Union of European Football Associations|
IOC|International Olympic Committee|
WADA|World Anti-Doping Agency|
FBI|Federal Bureau of Investigation|US
CIA|Central Intelligence Agency|US
NSA|National Security Agency|US
DEA|Drug Enforcement Administration|US
EPA|Environmental Protection Agency|US
FDA|Food and Drug Administration|US
SEC|Securities and Exchange Commission|US
FAA|Federal Aviation Administration|US
NASA|National Aeronautics and Space Administration|US
USAID|United States Agency for International Development|US
DHS|Department of Homeland Security|US
CDC|Centers for Disease Control and Prevention|US
NBA|National Basketball Association|US
NFL|National Football League|US
NRA|National Rifle Association|US
GOP|Republican Party|US
KGB|KGB|RU
FSB|Federal Security Service|RU
GRU|GRU|RU
IRGC|Islamic Revolutionary Guard Corps|IR
IDF|Israel Defense Forces|IL
PLO|Palestine Liberation Organization|PS
PA|Palestinian Authority|PS
PKK|Kurdistan Workers' Party|
YPG|People's Protection Units|
SDF|Syrian Democratic Forces|SY
FSA|Free Syrian Army|SY
ISIS|Islamic State|
ISIL|Islamic State|
IS|Islamic State|
BBC|British Broadcasting Corporation|GB
CNN|Cable News Network|US
NHS|National Health Service|GB
ANC|African National Congress|ZA
BJP|Bharatiya Janata Party|IN
CPC|Communist Party of China|CN
PLA|People's Liberation Army|CN
CDU|Christian Democratic Union|DE
SPD|Social Democratic Party|DE
AfD|Alternative for Germany|DE
IRA|Irish Republican Army|
ETA|ETA|ES
FARC|Revolutionary Armed Forces of Colombia|CO
AFP|Agence France-Presse|FR
AP|Associated Press|US
UPI|United Press International|US
TASS|TASS|RU
RIA|RIA Novosti|RU
IRNA|Islamic Republic News Agency|IR
KCNA|Korean Central News Agency|KP
VOA|Voice of America|US
IBM|International Business Machines|US
GM|General Motors|US
BP|BP|GB`;

const NAMES = `Reuters; Xinhua; Associated Press; Agence France-Presse; Kyodo; Yonhap; Interfax; Itar-Tass; Tass; Anadolu; Bloomberg; Al Jazeera; Al-Jazeera; Al Arabiya; Fars; Tasnim; Ukrinform
Hamas; Hezbollah; Hizbollah; Hizbullah; Fatah; Taliban; Islamic Jihad; Islamic State; Al-Qaeda; al-Qaida; al Qaeda; al-Qaeda; Boko Haram; al-Shabab; al-Shabaab; Al-Shabaab; Muslim Brotherhood; Red Cross; Red Crescent; Security Council; General Assembly; European Commission; European Parliament; European Council; World Bank; Federal Reserve; Supreme Court; Constitutional Court; Congress; Senate; House of Representatives; House of Commons; House of Lords; Parliament; Knesset; Bundestag; Bundesbank; State Duma; Duma; Politburo; Majlis; Loya Jirga; Lok Sabha; Rajya Sabha; Pentagon; White House; Kremlin; State Department; Justice Department; Treasury; Treasury Department; Defense Department; Foreign Ministry; Defense Ministry; Defence Ministry; Interior Ministry; Finance Ministry; Foreign Office; Home Office; Central Bank; Bank of England; Bank of Japan; Revolutionary Guards; Revolutionary Guard; National Guard; Marine Corps; Air Force; Coast Guard; Amnesty International; Human Rights Watch; Greenpeace; Transparency International; Doctors Without Borders; Save the Children; Oxfam; Interpol; Europol; Eurostat; Mossad; Shin Bet; Scotland Yard; Gazprom; Rosneft; Rosatom; Lukoil; Aramco; Saudi Aramco; Boeing; Airbus; Lockheed Martin; Raytheon; Google; Apple; Microsoft; Amazon; Facebook; Twitter; Toyota; Nissan; Honda; Sony; Samsung; Hyundai; Volkswagen; BMW; Siemens; Daimler; Renault; Peugeot; Fiat; Shell; Royal Dutch Shell; ExxonMobil; Exxon Mobil; Chevron; Total; TotalEnergies; Eni; Huawei; Alibaba; Tencent; Nokia; Ericsson; Vodafone; Goldman Sachs; Morgan Stanley; JPMorgan; Citigroup; HSBC; Barclays; Deutsche Bank; Credit Suisse; UBS; Labour Party; Labor Party; Conservative Party; Republican Party; Democratic Party; Communist Party; Likud; Kadima; Solidarity; Pravda; Izvestia; Le Monde; Der Spiegel; Financial Times; New York Times; Washington Post; Wall Street Journal; Guardian; Daily Telegraph`;

const acronyms = lazily(() => {
  const index = new Map<string, { name: string; country: string | null }>();
  for (const row of INSTITUTIONS.split("\n")) {
    const [acronym = "", name = "", country = ""] = row.split("|");
    index.set(acronym, { name, country: country || null });
  }
  return index;
});
const names = lazily(() => {
  const known = new Set(phrasesOf(NAMES).map(foldName));
  for (const { name } of acronyms().values()) known.add(foldRow(name));
  return known;
});

/** The institution that an acronym stands for ("IAEA"), with its country where it is a state's own. */
export function institutionByAcronym(
  acronym: string,
): { name: string; country: string | null } | undefined {
  return acronyms().get(acronym);
}

/** Whether a name is a well-known organization's. */
export function isKnownOrganization(name: string): boolean {
  return acronyms().has(name) || names().has(foldName(name));
}

/** The folded full names of well-known organizations. */
export function knownOrganizationNames(): ReadonlySet<string> {
  return names();
}
