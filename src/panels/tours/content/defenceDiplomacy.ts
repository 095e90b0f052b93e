import type { Tour } from '../tour.ts'

export const DEFENCE_DIPLOMACY: Tour = {
  id: 'doc-4',
  about: {
    en: 'Alliances that are none, threats that the texts name, missions that have ended or lie elsewhere, and the first traces of cyber defence.',
    es: 'Alianzas que no lo son, amenazas que los textos nombran, misiones que terminaron o están en otra parte, y los primeros rastros de la ciberdefensa.',
    pt: 'Alianças que não o são, ameaças que os textos citam, missões que terminaram ou ficam em outro lugar, e os primeiros vestígios da defesa cibernética.',
  },
  steps: [
    {
      heading: {
        en: 'Two bodies that are not alliances',
        es: 'Dos organismos que no son alianzas',
        pt: 'Dois organismos que não são alianças',
      },
      text: {
        en: 'The document calls two bodies alliances. The Inter-American Defense Board, founded on 30 March 1942, has been an advisory entity of the OAS since 15 March 2006. The South American Defense Council was created on 16 December 2008 for dialogue and expressly not as an alliance; it first met in Santiago in March 2009, and no activity is known since April 2018. The map shows its members in 2009.',
        es: 'El documento llama alianzas a dos organismos. La Junta Interamericana de Defensa, fundada el 30 de marzo de 1942, es una entidad asesora de la OEA desde el 15 de marzo de 2006. El Consejo de Defensa Suramericano se creó el 16 de diciembre de 2008 para el diálogo y expresamente no como alianza; se reunió por primera vez en Santiago en marzo de 2009 y no se le conoce actividad desde abril de 2018. El mapa muestra sus miembros en 2009.',
        pt: 'O documento chama de alianças dois organismos. A Junta Interamericana de Defesa, fundada em 30 de março de 1942, é uma entidade assessora da OEA desde 15 de março de 2006. O Conselho de Defesa Sul-Americano foi criado em 16 de dezembro de 2008 para o diálogo e expressamente não como aliança; reuniu-se pela primeira vez em Santiago em março de 2009, e não se conhece atividade desde abril de 2018. O mapa mostra os seus membros em 2009.',
      },
      address: '?time=2009..2009&kind=organization&scope=intra-regional&sel=org-cds',
      records: ['org-iadb', 'org-cds', 'mtg-cds-1-santiago-2009'],
      claims: ['clm-101', 'clm-102'],
    },
    {
      heading: {
        en: 'The threats that the texts name',
        es: 'Las amenazas que nombran los textos',
        pt: 'As ameaças que os textos citam',
      },
      text: {
        en: 'Drug trafficking and organised crime are named in many acts, such as Andean Decision 922 of 21 January 2024, which also names human trafficking; terrorism is named in Decision 587 of 10 July 2004. So far the document is supported. It goes further than the records where it speaks of crime rates and of political instability: the atlas holds no such rates, and no act found names instability as a threat.',
        es: 'El narcotráfico y el crimen organizado se nombran en muchos actos, como la Decisión 922 andina del 21 de enero de 2024, que nombra también la trata de personas; el terrorismo, en la Decisión 587 del 10 de julio de 2004. Hasta ahí el documento está respaldado. Va más lejos que los registros cuando habla de niveles de criminalidad y de inestabilidad política: el atlas no contiene tales cifras y ningún acto hallado nombra la inestabilidad como amenaza.',
        pt: 'O narcotráfico e o crime organizado são citados em muitos atos, como a Decisão 922 andina, de 21 de janeiro de 2024, que cita também o tráfico de pessoas; o terrorismo, na Decisão 587, de 10 de julho de 2004. Até aí o documento está confirmado. Ele vai além dos registros quando fala de níveis de criminalidade e de instabilidade política: o atlas não contém tais números, e nenhum ato encontrado cita a instabilidade como ameaça.',
      },
      address:
        '?kind=agreement&threat=drug-trafficking,human-trafficking,organised-crime,terrorism&scope=intra-regional',
      records: [
        'agr-can-decision-922-2024',
        'agr-can-decision-587-2004',
        'agr-col-ecu-2022-12-28',
        'agr-ecu-per-2023-08-24',
      ],
      claims: ['clm-100', 'clm-103', 'clm-106', 'clm-108'],
    },
    {
      heading: {
        en: 'Disasters: a standing cooperation',
        es: 'Desastres: una cooperación constante',
        pt: 'Desastres: uma cooperação constante',
      },
      text: {
        en: 'That natural disasters call for cooperation is supported. Argentina and Chile agreed on it in 1997, and their Solidaridad exercises, held up to 2025, rest on that agreement; the multinational exercise Cooperación X took place in Mendoza in March and April 2025. The defence ministers of the Americas took the subject up in October 2024. The hazards themselves lie outside what the atlas records.',
        es: 'Que los desastres naturales reclaman cooperación está respaldado. Argentina y Chile la acordaron en 1997, y en ese acuerdo se apoyan sus ejercicios Solidaridad, realizados hasta 2025; el ejercicio multinacional Cooperación X tuvo lugar en Mendoza en marzo y abril de 2025. Los ministros de Defensa de las Américas trataron el tema en octubre de 2024. Las amenazas naturales en sí quedan fuera de lo que registra el atlas.',
        pt: 'Que os desastres naturais pedem cooperação está confirmado. Argentina e Chile a acordaram em 1997, e nesse acordo se apoiam os seus exercícios Solidaridad, realizados até 2025; o exercício multinacional Cooperación X ocorreu em Mendoza em março e abril de 2025. Os ministros da Defesa das Américas trataram do tema em outubro de 2024. Os perigos naturais em si ficam fora do que o atlas registra.',
      },
      address: '?time=1997..&mode=begun&kind=agreement,exercise,meeting&threat=disasters',
      records: ['agr-arg-chl-1997-disasters', 'ex-solidaridad-2025', 'ex-cooperacion-2025', 'mtg-cdma-16'],
      claims: ['clm-107'],
    },
    {
      heading: {
        en: 'Brazil and Argentina',
        es: 'Brasil y Argentina',
        pt: 'Brasil e Argentina',
      },
      text: {
        en: "Exercises and common projects of Brazil and Argentina are supported: a framework agreement of 30 November 2005 is in force, and Guaraní (2016), Arandu (2022) and Fraterno (2025) are on record. Making equipment compatible, which the document lists among the aims, is the subject of no agreement found. Nearest to it come the two countries' arrangement on technology of the same day and a protocol of Brazil and Chile of 9 August 2018 on cataloguing supplies.",
        es: 'Los ejercicios y proyectos comunes de Brasil y Argentina están respaldados: un acuerdo marco del 30 de noviembre de 2005 está en vigor, y constan Guaraní (2016), Arandu (2022) y Fraterno (2025). Hacer compatibles los equipos, que el documento cuenta entre los fines, no es objeto de ningún acuerdo hallado. Lo más cercano son el convenio de ambos sobre tecnología, del mismo día, y un protocolo de Brasil y Chile del 9 de agosto de 2018 sobre catalogación de suministros.',
        pt: 'Os exercícios e projetos comuns de Brasil e Argentina estão confirmados: um acordo-quadro de 30 de novembro de 2005 está em vigor, e constam Guaraní (2016), Arandu (2022) e Fraterno (2025). Tornar compatíveis os equipamentos, que o documento inclui entre os fins, não é objeto de nenhum acordo encontrado. O que mais se aproxima são o ajuste dos dois sobre tecnologia, do mesmo dia, e um protocolo de Brasil e Chile de 9 de agosto de 2018 sobre catalogação de suprimentos.',
      },
      address: '?kind=agreement,exercise&scope=intra-regional&country=ARG,BRA&all=country&sel=ARG-BRA',
      records: [
        'agr-arg-bra-2005-11-30-defence',
        'agr-arg-bra-2005-11-30-technology',
        'ex-guarani-2016',
        'ex-arandu-2022',
        'ex-fraterno-2025',
        'agr-bra-chl-2018-08-09',
      ],
      claims: ['clm-109', 'clm-110'],
    },
    {
      heading: {
        en: 'The OAS and its fund',
        es: 'La OEA y su fondo',
        pt: 'A OEA e o seu fundo',
      },
      text: {
        en: 'The OAS, whose Charter was signed on 30 April 1948, lists terrorism, drug trafficking, organised crime and cyber threats among its fields, as the document says, and runs a programme on cybersecurity. Its Fund for Peace was not set up for peacekeeping, though: since June 2000 it serves the peaceful settlement of territorial disputes, and reports on it were seen only up to 2011.',
        es: 'La OEA, cuya Carta se firmó el 30 de abril de 1948, cuenta entre sus campos el terrorismo, el narcotráfico, el crimen organizado y las amenazas cibernéticas, como dice el documento, y tiene un programa de ciberseguridad. Su Fondo de Paz, en cambio, no se creó para el mantenimiento de la paz: desde junio de 2000 sirve al arreglo pacífico de controversias territoriales, y solo se vieron informes sobre él hasta 2011.',
        pt: 'A OEA, cuja Carta foi assinada em 30 de abril de 1948, conta entre os seus campos o terrorismo, o narcotráfico, o crime organizado e as ameaças cibernéticas, como diz o documento, e mantém um programa de segurança cibernética. Já o seu Fundo de Paz não foi criado para a manutenção da paz: desde junho de 2000 serve à solução pacífica de controvérsias territoriais, e só se viram relatórios sobre ele até 2011.',
      },
      address: '?map=world&kind=organization&sel=org-oas',
      records: ['org-oas', 'agr-oas-charter-1948', 'mtg-oas-cyber-programme', 'mtg-oas-peace-fund'],
      claims: ['clm-112', 'clm-114', 'clm-123'],
    },
    {
      heading: {
        en: 'Haiti then, and the Congo in Africa',
        es: 'Haití, antes, y el Congo, en África',
        pt: 'O Haiti, antes, e o Congo, na África',
      },
      text: {
        en: 'South American contingents are on record in many UN missions. The document still counts Haiti among the main ones; that is out of date, since MINUSTAH ended on 15 October 2017 and its successor closed on 15 October 2019. It also places the mission in the Democratic Republic of the Congo within the region, which is contradicted: the country is in Africa, where South American troops have served since the mission of 30 November 1999.',
        es: 'Constan contingentes sudamericanos en muchas misiones de la ONU. El documento aún cuenta a Haití entre las principales, lo que está desactualizado: la MINUSTAH terminó el 15 de octubre de 2017 y su sucesora cerró el 15 de octubre de 2019. También sitúa dentro de la región la misión en la República Democrática del Congo, lo que queda contradicho: el país está en África, donde tropas sudamericanas han servido desde la misión del 30 de noviembre de 1999.',
        pt: 'Há contingentes sul-americanos registrados em muitas missões da ONU. O documento ainda conta o Haiti entre as principais, o que está desatualizado: a MINUSTAH terminou em 15 de outubro de 2017 e a sua sucessora encerrou em 15 de outubro de 2019. Ele também situa dentro da região a missão na República Democrática do Congo, o que fica contradito: o país está na África, onde tropas sul-americanas serviram desde a missão de 30 de novembro de 1999.',
      },
      address: '?map=world&time=2004..2019&kind=mission&sel=mis-minustah',
      records: ['mis-minustah', 'mis-minujusth', 'mis-monuc', 'mis-monusco'],
      claims: ['clm-113', 'clm-115', 'clm-116'],
    },
    {
      heading: {
        en: 'Cyber threats and climate',
        es: 'Amenazas cibernéticas y clima',
        pt: 'Ameaças cibernéticas e clima',
      },
      text: {
        en: 'Cyber defence was found in defence acts from the Argentina–Brazil declaration of 13 September 2013 on, and again in 2017, 2024 and 2025; CRUZEX had its first cyber part in November 2024. Climate and the environment are named in only a few acts, such as Argentina–Colombia (2017) and Colombia–Guyana (September 2021), so a general trend was not established. That climate change will call for a military response is an interpretation.',
        es: 'La ciberdefensa se halló en actos de defensa a partir de la declaración de Argentina y Brasil del 13 de septiembre de 2013, y de nuevo en 2017, 2024 y 2025; CRUZEX tuvo su primera parte cibernética en noviembre de 2024. El clima y el ambiente se nombran solo en unos pocos actos, como los de Argentina y Colombia (2017) y de Colombia y Guyana (septiembre de 2021), de modo que no se estableció una tendencia general. Que el cambio climático reclame una respuesta militar es una interpretación.',
        pt: 'A defesa cibernética foi encontrada em atos de defesa a partir da declaração de Argentina e Brasil de 13 de setembro de 2013, e de novo em 2017, 2024 e 2025; a CRUZEX teve a sua primeira parte cibernética em novembro de 2024. O clima e o meio ambiente são citados só em poucos atos, como os de Argentina e Colômbia (2017) e de Colômbia e Guiana (setembro de 2021), de modo que não se estabeleceu uma tendência geral. Que as mudanças climáticas exijam uma resposta militar é uma interpretação.',
      },
      address: '?time=2013..&mode=begun&threat=cyber,environment',
      records: [
        'agr-arg-bra-2013-09-13',
        'agr-chl-ecu-2017-10-30',
        'agr-arg-usa-2024-03-cyber',
        'agr-arg-pry-2025-02-07',
        'ex-cruzex-2024',
        'agr-arg-col-2017',
        'agr-col-guy-2021-09',
      ],
      claims: ['clm-120', 'clm-121', 'clm-122', 'clm-124'],
    },
  ],
}
