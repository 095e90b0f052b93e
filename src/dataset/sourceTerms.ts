import type { Localized } from '../domain/schema.ts'

/** On what terms the material behind the records is used: the table of data/README.md, for the page and the data package. */
export interface Terms {
  readonly title: Localized
  /** Publisher in data/publishers.json; left out for many. */
  readonly publisher?: string
  readonly used: Localized
  readonly terms: Localized
  readonly citation?: string
  readonly path?: string
}

const CITE_FACTS: Localized = {
  en: 'No licence to redistribute was found: single facts are carried over, each with the row it comes from. The file is not offered here.',
  es: 'No se halló licencia para redistribuirlo: se recogen datos sueltos, cada uno con la fila de la que viene. El archivo no se ofrece aquí.',
  pt: 'Não foi encontrada licença para redistribuir: são recolhidos dados avulsos, cada um com a linha de onde vem. O arquivo não é oferecido aqui.',
}
const FACTS_ONLY: Localized = {
  en: 'Single facts, cited; not the file.',
  es: 'Datos sueltos, citados; no el archivo.',
  pt: 'Dados avulsos, citados; não o arquivo.',
}

export const TERMS: readonly Terms[] = [
  {
    title: {
      en: 'Brazil’s treaty register (Concórdia)',
      es: 'Registro de tratados de Brasil (Concórdia)',
      pt: 'Registro de tratados do Brasil (Concórdia)',
    },
    publisher: 'ministerio-das-relacoes-exteriores-brasil',
    used: {
      en: 'Agreements to which Brazil is a party: titles, dates, status',
      es: 'Acuerdos de los que Brasil es parte: títulos, fechas, estado',
      pt: 'Acordos de que o Brasil é parte: títulos, datas, situação',
    },
    terms: {
      en: 'Official public acts; each record links to the register.',
      es: 'Actos públicos oficiales; cada registro enlaza con el registro de tratados.',
      pt: 'Atos públicos oficiais; cada registro aponta para o registro de tratados.',
    },
    path: 'https://concordia.itamaraty.gov.br/',
  },
  {
    title: {
      en: 'Defense Cooperation Agreement Dataset (DCAD) 1.0',
      es: 'Defense Cooperation Agreement Dataset (DCAD) 1.0',
      pt: 'Defense Cooperation Agreement Dataset (DCAD) 1.0',
    },
    publisher: 'defense-cooperation-agreement-dataset-kinne',
    used: { en: 'Agreements 1980–2010', es: 'Acuerdos de 1980 a 2010', pt: 'Acordos de 1980 a 2010' },
    terms: CITE_FACTS,
    citation: 'Kinne (2020), Journal of Conflict Resolution 64(4): 729–755',
  },
  {
    title: {
      en: 'Alliance Treaty Obligations and Provisions (ATOP) 4.01',
      es: 'Alliance Treaty Obligations and Provisions (ATOP) 4.01',
      pt: 'Alliance Treaty Obligations and Provisions (ATOP) 4.01',
    },
    publisher: 'atop-project',
    used: {
      en: 'Alliances, neutrality and non-aggression since 1832',
      es: 'Alianzas, neutralidad y no agresión desde 1832',
      pt: 'Alianças, neutralidade e não agressão desde 1832',
    },
    terms: FACTS_ONLY,
    citation: 'Leeds et al. (2002), International Interactions 28: 237–260',
  },
  {
    title: {
      en: 'Multinational Military Exercises 7',
      es: 'Multinational Military Exercises 7',
      pt: 'Multinational Military Exercises 7',
    },
    publisher: 'multinational-military-exercises-dataset-d-orazio-galambos',
    used: { en: 'Exercises 1980–2010', es: 'Ejercicios de 1980 a 2010', pt: 'Exercícios de 1980 a 2010' },
    terms: FACTS_ONLY,
    citation: 'D’Orazio and Galambos, Multinational Military Exercises, version 7',
  },
  {
    title: { en: 'Geo-PKO 2.3', es: 'Geo-PKO 2.3', pt: 'Geo-PKO 2.3' },
    publisher: 'geo-pko',
    used: {
      en: 'Contingents in peace operations; sizes are estimates',
      es: 'Contingentes en operaciones de paz; los tamaños son estimaciones',
      pt: 'Contingentes em operações de paz; os tamanhos são estimativas',
    },
    terms: {
      en: 'Cite the dataset for these figures.',
      es: 'Cite el conjunto de datos para estas cifras.',
      pt: 'Cite o conjunto de dados para estes números.',
    },
    citation: 'Cil, Fjelde, Hultman and Nilsson (2020), Journal of Peace Research 57(2)',
  },
  {
    title: {
      en: 'United Nations, contributions to peace operations 2010–2021',
      es: 'Naciones Unidas, contribuciones a operaciones de paz 2010–2021',
      pt: 'Nações Unidas, contribuições a operações de paz 2010–2021',
    },
    publisher: 'united-nations',
    used: {
      en: 'Contingents, yearly means of monthly reports',
      es: 'Contingentes, promedios anuales de informes mensuales',
      pt: 'Contingentes, médias anuais de relatórios mensais',
    },
    terms: {
      en: 'Open data of the United Nations.',
      es: 'Datos abiertos de las Naciones Unidas.',
      pt: 'Dados abertos das Nações Unidas.',
    },
  },
  {
    title: {
      en: 'Security Force Monitor, US Foreign Military Training',
      es: 'Security Force Monitor, US Foreign Military Training',
      pt: 'Security Force Monitor, US Foreign Military Training',
    },
    used: {
      en: 'Training by the United States, by country and year',
      es: 'Adiestramiento impartido por Estados Unidos, por país y año',
      pt: 'Treinamento dado pelos Estados Unidos, por país e ano',
    },
    terms: { en: 'CC BY 4.0.', es: 'CC BY 4.0.', pt: 'CC BY 4.0.' },
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    title: {
      en: 'Web pages of governments, organizations, media and research bodies',
      es: 'Páginas web de gobiernos, organizaciones, medios y centros de investigación',
      pt: 'Páginas da web de governos, organizações, imprensa e centros de pesquisa',
    },
    used: {
      en: 'Everything else, cited one by one',
      es: 'Todo lo demás, citado uno por uno',
      pt: 'Todo o resto, citado um a um',
    },
    terms: {
      en: 'Facts with a link; the pages keep their own terms.',
      es: 'Datos con un enlace; las páginas conservan sus propias condiciones.',
      pt: 'Dados com um link; as páginas mantêm as suas próprias condições.',
    },
  },
]
