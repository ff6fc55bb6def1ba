import { foldName, foldRow, lazily } from "./decode-table.ts";
import { CITY_TABLE } from "./tables/city-table.ts";
import { REGION_TABLE } from "./tables/region-table.ts";

// English and former spellings which GeoNames lists under another name: code|names.
const CITY_ADDITIONS = `UA|Kiev;Kharkov;Odessa;Lvov;Mariupol;Donetsk;Luhansk;Lugansk;Chernobyl;Kherson;Bakhmut
IN|Bombay;Calcutta;Madras;Bangalore;Mysore;Pune;Cochin;Ayodhya;Amritsar;Srinagar
CN|Peking;Canton;Urumqi;Lhasa;Kashgar;Nanking;Tientsin
MM|Rangoon;Naypyitaw;Naypyidaw;Mandalay
VN|Saigon;Ho Chi Minh City;Hanoi;Hue;Danang;Da Nang
RU|Leningrad;St. Petersburg;St Petersburg;Saint Petersburg;Stalingrad;Grozny;Vladivostok;Sochi;Beslan
IR|Tehran;Teheran;Isfahan;Esfahan;Natanz;Fordow;Bushehr;Qom;Mashhad;Bandar Abbas
IQ|Mosul;Fallujah;Falluja;Kirkuk;Najaf;Karbala;Kerbala;Tikrit;Irbil;Erbil;Arbil;Basra;Ramadi;Sulaimaniya;Sulaymaniyah;Baquba;Sinjar
SY|Homs;Idlib;Raqqa;Palmyra;Kobani;Deir al-Zor;Deir Ezzor;Latakia;Daraa;Aleppo
LB|Tyre;Sidon;Tripoli
PS|Gaza;Gaza City;Rafah;Khan Younis;Khan Yunis;Nablus;Jenin;Hebron;Bethlehem;Jericho;Ramallah
IL|Tel Aviv;Haifa;Jerusalem;Eilat;Ashkelon;Sderot
AF|Kandahar;Jalalabad;Mazar-e-Sharif;Mazar-i-Sharif;Herat;Kunduz;Helmand;Ghazni
SA|Riyadh;Mecca;Medina;Jeddah;Jedda;Dhahran
LY|Benghazi;Sirte;Misrata;Tobruk;Tripoli
EG|Cairo;Alexandria;Sharm el-Sheikh;Luxor;Suez;Port Said
YE|Sanaa;Sana'a;Aden;Hodeidah;Marib;Taiz
TR|Istanbul;Constantinople;Izmir;Diyarbakir;Gaziantep
KR|Seoul;Pusan;Busan;Inchon;Incheon;Taegu;Panmunjom
KP|Pyongyang;Kaesong;Yongbyon;Wonsan
JP|Fukushima;Okinawa;Hiroshima;Nagasaki
DE|Munich;Cologne;Nuremberg;Hanover;Frankfurt;Ramstein
IT|Rome;Milan;Turin;Venice;Naples;Florence;Genoa
BE|Brussels;Antwerp;Ghent;Bruges;Liege
NL|The Hague;Hague
CH|Geneva;Zurich;Basel;Bern;Lausanne;Davos
AT|Vienna
CZ|Prague
PL|Warsaw;Krakow;Cracow;Danzig;Gdansk;Lodz
RO|Bucharest
RS|Belgrade;Nis
XK|Pristina;Mitrovica
BA|Sarajevo;Srebrenica;Banja Luka;Mostar
GR|Athens;Piraeus;Thessaloniki;Salonika
PT|Lisbon;Oporto
ES|Seville;Saragossa
DK|Copenhagen
SE|Gothenburg
US|New York;Washington;D.C.;DC;Wall Street;Hollywood;Manhattan;Brooklyn;Queens;Harlem;Silicon Valley;Pearl Harbor;Camp David;Guantanamo;Guantanamo Bay;St. Louis;St. Paul;Ferguson;Capitol Hill
SD|Khartoum;Darfur;El Fasher;Nyala;Port Sudan
SS|Juba;Bor;Malakal
SO|Mogadishu;Kismayo;Hargeisa
ET|Addis Ababa;Mekelle
ER|Asmara
ML|Timbuktu;Gao;Kidal;Bamako
NG|Abuja;Lagos;Maiduguri;Chibok;Kano
MX|Mexico City
CU|Havana
BR|Rio de Janeiro;Rio;Sao Paulo;Brasilia
AR|Buenos Aires
GT|Guatemala City
PA|Panama City
KW|Kuwait City`;

// Regions, seas, rivers and parts of the world that stand in copy as places.
const REGION_ADDITIONS = `US|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Midwest;New England;Puerto Rico;Guam;Long Island
GB|England;Scotland;Wales;Northern Ireland;Ulster;Cornwall;Yorkshire;Kent;Essex;Sussex;Lancashire;Gibraltar;Falklands;Falkland Islands
UA|Crimea;Donbas;Donbass;Zaporizhzhia;Zaporizhia
RU|Chechnya;Dagestan;Ingushetia;Siberia;Tatarstan;Kamchatka;Sakhalin;North Ossetia;Kaliningrad;Kursk;Kuril Islands
GE|Abkhazia;South Ossetia;Adjara
AZ|Nagorno-Karabakh;Karabakh;Nakhchivan
MD|Transnistria;Trans-Dniester;Gagauzia
CN|Xinjiang;Tibet;Inner Mongolia;Guangdong;Sichuan;Yunnan;Hainan;Manchuria;Fujian;Hubei;Hebei;Shandong;Shanxi;Shaanxi;Zhejiang;Jiangsu;Guangxi
IN|Kashmir;Jammu;Punjab;Assam;Gujarat;Kerala;Bihar;Uttar Pradesh;Tamil Nadu;Maharashtra;Manipur;Ladakh;Nagaland;Goa;Rajasthan
PK|Balochistan;Baluchistan;Sindh;Punjab;Waziristan;North Waziristan;South Waziristan;Swat;Swat Valley;Khyber Pakhtunkhwa
PS|West Bank;Gaza Strip;East Jerusalem
IL|Golan Heights;Golan;Galilee;Negev
EG|Sinai;Sinai Peninsula;Suez Canal;Nile Delta
IQ|Kurdistan;Iraqi Kurdistan;Anbar;Nineveh
TR|Anatolia;Thrace;Cappadocia
ES|Catalonia;Basque Country;Andalusia;Galicia;Canary Islands
FR|Corsica;Brittany;Normandy;Alsace;Provence;New Caledonia;Guadeloupe;Martinique
DE|Bavaria;Saxony;Hesse;Ruhr
IT|Sicily;Sardinia;Lombardy;Tuscany;Lampedusa
ID|Aceh;Bali;Java;Sumatra;Papua;Sulawesi;Borneo;Irian Jaya;Kalimantan;Maluku
PH|Mindanao;Luzon;Sulu;Basilan;Jolo;Cebu
SD|Darfur;South Kordofan;Blue Nile;Abyei
ET|Tigray;Oromia;Ogaden;Amhara
SO|Somaliland;Puntland
CA|Ontario;Quebec;Alberta;British Columbia;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Yukon;Nunavut
AU|New South Wales;Victoria;Queensland;Tasmania;Northern Territory;Western Australia;South Australia
|Europe;Asia;Africa;North America;South America;Latin America;Central America;Antarctica;Oceania;Middle East;Near East;Far East;Southeast Asia;South-East Asia;South Asia;East Asia;Central Asia;North Africa;West Africa;East Africa;Southern Africa;Central Africa;Horn of Africa;Sub-Saharan Africa;Eastern Europe;Western Europe;Central Europe;Balkans;Baltics;Caucasus;Scandinavia;Caribbean;Maghreb;Levant;Sahel;Sahara;Arctic;Pacific;Atlantic;Indo-Pacific;Asia-Pacific;Eurasia;Mediterranean;Mediterranean Sea;Black Sea;Red Sea;Dead Sea;Baltic Sea;North Sea;Caspian Sea;South China Sea;East China Sea;Yellow Sea;Sea of Japan;Sea of Azov;Aegean;Aegean Sea;Adriatic;Gulf;Persian Gulf;Gulf of Aden;Gulf of Mexico;Strait of Hormuz;Straits of Hormuz;Taiwan Strait;Bosphorus;Bosporus;Dardanelles;English Channel;Bay of Bengal;Arabian Sea;Arabian Peninsula;Arabian Gulf;Indian Ocean;Pacific Ocean;Atlantic Ocean;Arctic Ocean;Himalayas;Alps;Andes;Urals;Korean Peninsula;Iberian Peninsula;Amazon;Nile;Danube;Rhine;Volga;Euphrates;Tigris;Mekong;Ganges;Mississippi River;West;Mars;Moon;Earth`;

function decodePlaces(table: string, over: Map<string, string>): void {
  for (const line of table.split("\n")) {
    const [code = "", names = ""] = line.split("|");
    for (const name of names.split(";")) over.set(foldRow(name), code);
  }
}

const cities = lazily(() => {
  const index = new Map<string, string>();
  decodePlaces(CITY_TABLE, index);
  decodePlaces(CITY_ADDITIONS, index);
  return index;
});
const regions = lazily(() => {
  const index = new Map<string, string>();
  decodePlaces(REGION_TABLE, index);
  decodePlaces(REGION_ADDITIONS, index);
  return index;
});

/** The country code of a city of 15,000 inhabitants or more; the largest city of that name. */
export function countryOfCity(name: string): string | undefined {
  return cities().get(foldName(name));
}

/** The country code of a state, province or region; an empty string where it lies in no one country. */
export function countryOfRegion(name: string): string | undefined {
  return regions().get(foldName(name));
}

/** Every city's folded name with its country's code. */
export function citiesByName(): ReadonlyMap<string, string> {
  return cities();
}

/** Every region's folded name with its country's code. */
export function regionsByName(): ReadonlyMap<string, string> {
  return regions();
}
