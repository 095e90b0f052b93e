import type { Tour } from '../tour.ts'

export const MILITARY_DIPLOMACY: Tour = {
  id: 'doc-2',
  about: {
    en: 'Peru, Brazil and Argentina among their neighbours, under UN flags and between outside powers, with one statement that the sources contradict.',
    es: 'El Perú, Brasil y Argentina entre sus vecinos, bajo bandera de la ONU y entre potencias externas, con una afirmación que las fuentes contradicen.',
    pt: 'Peru, Brasil e Argentina entre os seus vizinhos, sob a bandeira da ONU e entre potências externas, com uma afirmação que as fontes contradizem.',
  },
  steps: [
    {
      heading: {
        en: 'Exercises with a stated aim',
        es: 'Ejercicios con un fin declarado',
        pt: 'Exercícios com um fim declarado',
      },
      text: {
        en: 'The document says that Peru meets drug trafficking and terrorism with exercises shared with its neighbours. Drug trafficking is a stated theme of exercises with Colombia, Brazil and Bolivia between 2014 and 2025. Among them, terrorism was found only for PERCOL III, held with Colombia from 27 October to 1 November 2014.',
        es: 'El documento dice que el Perú enfrenta el narcotráfico y el terrorismo con ejercicios compartidos con sus vecinos. El narcotráfico es tema declarado de ejercicios con Colombia, Brasil y Bolivia entre 2014 y 2025. Entre ellos, el terrorismo solo se halló en PERCOL III, realizado con Colombia del 27 de octubre al 1 de noviembre de 2014.',
        pt: 'O documento diz que o Peru enfrenta o narcotráfico e o terrorismo com exercícios compartilhados com os vizinhos. O narcotráfico é tema declarado de exercícios com Colômbia, Brasil e Bolívia entre 2014 e 2025. Entre eles, o terrorismo só foi encontrado no PERCOL III, realizado com a Colômbia de 27 de outubro a 1º de novembro de 2014.',
      },
      address: '?kind=exercise&threat=drug-trafficking,terrorism&scope=intra-regional&country=PER',
      records: ['ex-percol-2014', 'ex-amazonas-2017', 'ex-perbol-2017', 'ex-bracolper-2025'],
      claims: ['clm-047'],
    },
    {
      heading: {
        en: "Brazil's agreements, and a treaty of another kind",
        es: 'Los acuerdos de Brasil y un tratado de otra índole',
        pt: 'Os acordos do Brasil e um tratado de outra natureza',
      },
      text: {
        en: "Intelligence, logistics and training occur in Brazil's agreements of 2007 and 2008 with its neighbours, as the document says, and exercises such as Fraterno and BRACOLPER were held as late as 2025. One example does not fit: the Amazon Cooperation Treaty, signed by eight states on 3 July 1978, is about sustainable development and is not a defence treaty.",
        es: 'La inteligencia, la logística y el adiestramiento figuran en los acuerdos de Brasil de 2007 y 2008 con otros países sudamericanos, como dice el documento, y ejercicios como Fraterno y BRACOLPER se realizaron todavía en 2025. Un ejemplo no encaja: el Tratado de Cooperación Amazónica, firmado por ocho Estados el 3 de julio de 1978, trata del desarrollo sostenible y no es un tratado de defensa.',
        pt: 'Inteligência, logística e treinamento figuram nos acordos do Brasil de 2007 e 2008 com outros países sul-americanos, como diz o documento, e exercícios como Fraterno e BRACOLPER ainda se realizaram em 2025. Um exemplo não se encaixa: o Tratado de Cooperação Amazônica, assinado por oito Estados em 3 de julho de 1978, trata do desenvolvimento sustentável e não é um tratado de defesa.',
      },
      address: '?kind=agreement&scope=intra-regional&country=BRA&sel=BRA',
      records: [
        'agr-bra-col-2008-07-19',
        'agr-bra-chl-2007-12-03',
        'agr-bol-bra-2007-02-14',
        'ex-fraterno-2025',
        'ex-bracolper-2025',
        'agr-act-1978',
      ],
      claims: ['clm-051', 'clm-055', 'clm-056'],
    },
    {
      heading: {
        en: 'Argentina: the sea, disasters, peace missions',
        es: 'Argentina: el mar, los desastres, las misiones de paz',
        pt: 'Argentina: o mar, os desastres, as missões de paz',
      },
      text: {
        en: 'The document gives Argentina three fields, and each is on record. The Viekaren exercises and the Antarctic naval patrol begun in 1998, both with Chile, concern the sea; the Solidaridad exercises, also with Chile, concern disasters; UN missions such as those in Cyprus and Haiti stand for peacekeeping. Exercises with Brazil (Fraterno, Arandu) and Uruguay (Ceibo) are there as well.',
        es: 'El documento atribuye a Argentina tres campos, y los tres constan. Los ejercicios Viekaren y la patrulla naval antártica iniciada en 1998, ambos con Chile, se ocupan del mar; los ejercicios Solidaridad, también con Chile, de los desastres; misiones de la ONU como las de Chipre y Haití, del mantenimiento de la paz. Constan además ejercicios con Brasil (Fraterno, Arandu) y Uruguay (Ceibo).',
        pt: 'O documento atribui à Argentina três campos, e os três constam. Os exercícios Viekaren e a patrulha naval antártica iniciada em 1998, ambos com o Chile, tratam do mar; os exercícios Solidaridad, também com o Chile, dos desastres; missões da ONU como as de Chipre e do Haiti, da manutenção da paz. Constam ainda exercícios com o Brasil (Fraterno, Arandu) e o Uruguai (Ceibo).',
      },
      address: '?time=1998..&kind=exercise&scope=intra-regional&country=ARG',
      records: [
        'ex-viekaren-2024',
        'ex-panc',
        'ex-solidaridad-2025',
        'mis-unficyp',
        'mis-minustah',
        'ex-fraterno-2025',
        'ex-arandu-2022',
        'ex-ceibo-2024',
      ],
      claims: ['clm-052', 'clm-053', 'clm-059'],
    },
    {
      heading: {
        en: 'Far from home under the UN',
        es: 'Lejos de casa con la ONU',
        pt: 'Longe de casa com a ONU',
      },
      text: {
        en: 'On UN missions the records support the document. Peruvians have taken part since 1958: troops served in Haiti between 2004 and 2017, and an engineer company has served in the Central African Republic since January 2016. Argentina and Brazil were in Haiti as well; Argentina has served in Cyprus, and Brazil commanded the naval force off Lebanon from 2011 to January 2021.',
        es: 'Sobre las misiones de la ONU, los registros respaldan el documento. Los peruanos participan desde 1958: hubo tropas en Haití entre 2004 y 2017, y una compañía de ingenieros sirve en la República Centroafricana desde enero de 2016. Argentina y Brasil también estuvieron en Haití; Argentina ha servido en Chipre, y Brasil comandó la fuerza naval frente al Líbano de 2011 a enero de 2021.',
        pt: 'Sobre as missões da ONU, os registros confirmam o documento. Os peruanos participam desde 1958: houve tropas no Haiti entre 2004 e 2017, e uma companhia de engenharia serve na República Centro-Africana desde janeiro de 2016. Argentina e Brasil também estiveram no Haiti; a Argentina serviu em Chipre, e o Brasil comandou a força naval ao largo do Líbano de 2011 a janeiro de 2021.',
      },
      address: '?map=world&kind=mission&country=ARG,BRA,PER',
      records: ['mis-minustah', 'mis-minusca', 'mis-unficyp', 'mis-unifil'],
      claims: ['clm-048', 'clm-060', 'clm-064', 'clm-066'],
    },
    {
      heading: {
        en: 'A council for dialogue',
        es: 'Un consejo para el diálogo',
        pt: 'Um conselho para o diálogo',
      },
      text: {
        en: 'The document describes joint operations and shared intelligence within UNASUR and its defence council. Neither was found. The council was created on 16 December 2008; its abbreviation is CDS, in English SADC, and not “CSD”. One activity of this kind is on record, a staff exercise of 7–9 September 2011, and none at all is known since April 2018.',
        es: 'El documento describe operaciones conjuntas e intercambio de inteligencia dentro de la UNASUR y su consejo de defensa. No se halló ni lo uno ni lo otro. El consejo se creó el 16 de diciembre de 2008; su sigla es CDS, y no «CSD». Consta una sola actividad de este tipo, un ejercicio de Estado Mayor del 7 al 9 de septiembre de 2011, y no se le conoce ninguna actividad desde abril de 2018.',
        pt: 'O documento descreve operações conjuntas e troca de inteligência dentro da UNASUL e do seu conselho de defesa. Não se encontrou nem uma coisa nem outra. O conselho foi criado em 16 de dezembro de 2008; a sua sigla é CDS, e não “CSD”. Consta uma única atividade desse tipo, um exercício de Estado-Maior de 7 a 9 de setembro de 2011, e não se conhece nenhuma desde abril de 2018.',
      },
      address: '?time=2011..2011&kind=exercise,organization&scope=intra-regional&sel=org-cds',
      records: ['org-cds', 'org-unasur', 'ex-unasur-2011'],
      claims: ['clm-049', 'clm-061', 'clm-067', 'clm-068'],
    },
    {
      heading: {
        en: 'The United States: agreements, and two labels to correct',
        es: 'Estados Unidos: acuerdos y dos precisiones',
        pt: 'Estados Unidos: acordos e duas correções',
      },
      text: {
        en: 'That the US presence rests on bilateral agreements is supported: those with Brazil (2010), Ecuador (2023) and Paraguay (2025) are on record, while the one with Colombia of 30 October 2009 ended with a court ruling of 17 August 2010. Two examples hold only in part. The Inter-American Defense College is hosted in Washington but belongs to a body of the OAS, and Southern Partnership Station was a series of deployments rather than an exercise, last found in 2019.',
        es: 'Que la presencia estadounidense se apoya en acuerdos bilaterales está respaldado: constan los de Brasil (2010), Ecuador (2023) y Paraguay (2025), mientras que el de Colombia, del 30 de octubre de 2009, terminó con un fallo judicial del 17 de agosto de 2010. Dos ejemplos valen solo en parte. El Colegio Interamericano de Defensa tiene su sede en Washington, pero pertenece a un órgano de la OEA, y Southern Partnership Station fue una serie de despliegues más que un ejercicio, hallada por última vez en 2019.',
        pt: 'Que a presença dos Estados Unidos se apoia em acordos bilaterais está confirmado: constam os do Brasil (2010), do Equador (2023) e do Paraguai (2025), enquanto o da Colômbia, de 30 de outubro de 2009, terminou com uma decisão judicial de 17 de agosto de 2010. Dois exemplos valem só em parte. O Colégio Interamericano de Defesa tem sede em Washington, mas pertence a um órgão da OEA, e a Southern Partnership Station foi uma série de deslocamentos mais do que um exercício, encontrada pela última vez em 2019.',
      },
      address: '?map=world&time=2009..&kind=agreement&type=access,defence&country=USA',
      records: [
        'agr-bra-usa-2010-04-12',
        'agr-ecu-usa-2023-10-06',
        'agr-pry-usa-2025-12-15',
        'agr-col-usa-2009-10-30',
        'org-iadc',
        'mtg-usa-southern-partnership-station',
      ],
      claims: ['clm-079', 'clm-080', 'clm-081'],
    },
    {
      heading: {
        en: 'Russia and China: a rise that did not last',
        es: 'Rusia y China: un alza que no duró',
        pt: 'Rússia e China: uma alta que não durou',
      },
      text: {
        en: 'The document says that Russian arms exports to South America have grown steadily. The sources contradict it: they rose until about 2013, when Peru bought 24 helicopters, and then fell, with no Russian sale to Latin America in the five years to May 2023. China has agreements on record with Bolivia (2011) and Peru (2016), but the sales foreseen with Argentina in 2015 were mostly not carried out. Few joint exercises were found.',
        es: 'El documento dice que las exportaciones rusas de armas a América del Sur han crecido sin pausa. Las fuentes lo contradicen: subieron hasta cerca de 2013, cuando el Perú compró 24 helicópteros, y luego cayeron, sin ninguna venta rusa a América Latina en los cinco años previos a mayo de 2023. China tiene acuerdos registrados con Bolivia (2011) y el Perú (2016), pero las ventas previstas con Argentina en 2015 en su mayor parte no se concretaron. Se hallaron pocos ejercicios conjuntos.',
        pt: 'O documento diz que as exportações russas de armas para a América do Sul cresceram sem parar. As fontes o contradizem: subiram até cerca de 2013, quando o Peru comprou 24 helicópteros, e depois caíram, sem nenhuma venda russa à América Latina nos cinco anos até maio de 2023. A China tem acordos registrados com a Bolívia (2011) e o Peru (2016), mas as vendas previstas com a Argentina em 2015 na maior parte não se concretizaram. Poucos exercícios conjuntos foram encontrados.',
      },
      address: '?map=world&time=2000..&mode=begun&kind=agreement,exercise&country=CHN,RUS',
      records: [
        'agr-per-rus-2013-12-mi171',
        'agr-bol-chn-2011-03-08',
        'agr-chn-per-2016-12-15',
        'agr-arg-chn-2015-02-05',
        'ex-venrus-2008',
        'ex-angel-de-la-paz-2010',
      ],
      claims: ['clm-076', 'clm-077', 'clm-078', 'clm-084'],
    },
  ],
}
