import type { Tour } from '../tour.ts'

export const PERU_NEIGHBOURS: Tour = {
  id: 'doc-1',
  about: {
    en: 'Peru and the five countries around it: what is on record with each, and three statements that were not found.',
    es: 'El Perú y los cinco países que lo rodean: lo que consta con cada uno y tres afirmaciones que no se hallaron.',
    pt: 'O Peru e os cinco países ao seu redor: o que está registrado com cada um e três afirmações que não foram encontradas.',
  },
  steps: [
    {
      heading: {
        en: 'Five neighbours, not three',
        es: 'Cinco vecinos, no tres',
        pt: 'Cinco vizinhos, não três',
      },
      text: {
        en: 'Peru has defence ties on record with all five of its neighbours. The document counts only Ecuador, Brazil and Chile among the most important; Colombia, with a border commission, and Bolivia, with staff talks held since 1992, are on record as well. How vital these ties are is a judgement that no record can settle.',
        es: 'El Perú tiene lazos de defensa registrados con sus cinco vecinos. El documento solo cuenta a Ecuador, Brasil y Chile entre los más importantes; también constan Colombia, con una comisión de frontera, y Bolivia, con rondas de Estados Mayores desde 1992. Cuán vitales son esos lazos es una apreciación que ningún registro puede zanjar.',
        pt: 'O Peru tem laços de defesa registrados com os seus cinco vizinhos. O documento só conta Equador, Brasil e Chile entre os mais importantes; também constam a Colômbia, com uma comissão de fronteira, e a Bolívia, com rodadas de Estados-Maiores desde 1992. Quão vitais são esses laços é uma avaliação que nenhum registro pode resolver.',
      },
      address: '?kind=agreement,meeting&scope=intra-regional&country=PER',
      records: [
        'agr-bra-per-2006-11-09-defence',
        'agr-ecu-per-2013',
        'agr-chl-per-2001-10-25',
        'mtg-col-per-combifron',
        'mtg-bol-per-staff-rounds',
      ],
      claims: ['clm-001', 'clm-016'],
    },
    {
      heading: {
        en: 'No alliances found before 2000',
        es: 'Ninguna alianza hallada antes de 2000',
        pt: 'Nenhuma aliança encontrada antes de 2000',
      },
      text: {
        en: 'According to the document, several military alliances arose around Peru at the end of the twentieth century. It names none, and none was found. What began in those decades is more modest: a river exercise with Brazil and Colombia in 1974, a naval memorandum with Brazil in 1983 and talks between the Chilean and Peruvian high commands in 1986. The agreements with Brazil of 1998 and 1999 are not in force.',
        es: 'Según el documento, a fines del siglo XX surgieron varias alianzas militares en torno al Perú. No nombra ninguna y no se halló ninguna. Lo que comenzó en esas décadas es más modesto: un ejercicio fluvial con Brasil y Colombia en 1974, un memorando naval con Brasil en 1983 y las conversaciones entre los altos mandos de Chile y el Perú en 1986. Los acuerdos con Brasil de 1998 y 1999 no están en vigor.',
        pt: 'Segundo o documento, no fim do século XX surgiram várias alianças militares em torno do Peru. Ele não cita nenhuma, e nenhuma foi encontrada. O que começou naquelas décadas é mais modesto: um exercício fluvial com o Brasil e a Colômbia em 1974, um memorando naval com o Brasil em 1983 e as conversações entre os altos comandos do Chile e do Peru em 1986. Os acordos com o Brasil de 1998 e 1999 não estão em vigor.',
      },
      address: '?time=1970..1999&mode=begun&kind=agreement,exercise,meeting&scope=intra-regional&country=PER',
      records: [
        'ex-bracolper-2019',
        'agr-bra-per-1983-09-29',
        'mtg-chl-per-joint-staff-rounds',
        'agr-bra-per-1998-06-09',
        'agr-bra-per-1999-12-06',
      ],
      claims: ['clm-010', 'clm-011'],
    },
    {
      heading: {
        en: 'Ecuador: from war to working together',
        es: 'Ecuador: de la guerra a la cooperación',
        pt: 'Equador: da guerra à cooperação',
      },
      text: {
        en: 'Peru and Ecuador fought in 1941, 1981 and 1995; the act signed in Brasília on 26 October 1998 settled the boundary. Cooperation since then is well documented, up to a meeting of the defence ministers on 12 December 2025. The document also speaks of joint exercises, but none held by the two countries alone was found.',
        es: 'El Perú y Ecuador combatieron en 1941, 1981 y 1995; el acta firmada en Brasilia el 26 de octubre de 1998 resolvió la cuestión del límite. La cooperación desde entonces está bien documentada, hasta una reunión de los ministros de Defensa el 12 de diciembre de 2025. El documento habla además de ejercicios conjuntos, pero no se halló ninguno de los dos países solos.',
        pt: 'Peru e Equador combateram em 1941, 1981 e 1995; a ata assinada em Brasília em 26 de outubro de 1998 resolveu a questão do limite. A cooperação desde então está bem documentada, até uma reunião dos ministros da Defesa em 12 de dezembro de 2025. O documento fala também de exercícios conjuntos, mas não se encontrou nenhum realizado apenas pelos dois países.',
      },
      address: '?time=1995..&scope=intra-regional&country=ECU,PER&all=country&sel=ECU-PER',
      records: [
        'dsp-ecu-per-war-1941',
        'dsp-ecu-per-paquisha-1981',
        'dsp-ecu-per-cenepa-1995',
        'agr-ecu-per-1998-10-26',
        'mtg-ecu-per-2025',
      ],
      claims: ['clm-017', 'clm-018'],
    },
    {
      heading: {
        en: 'Brazil: what the texts name',
        es: 'Brasil: lo que nombran los textos',
        pt: 'Brasil: o que os textos citam',
      },
      text: {
        en: 'The document says that Peru and Brazil act together against threats that cross borders, drug trafficking among them. The records bear this out: a framework agreement of November 2006, a declaration of 22 December 2011 that names drug trafficking and, with Colombia, the Leticia Memorandum of 20 July 2008. Irregular migration, which the document adds, is named in no record of the two; Peru deals with it in records with Ecuador and Chile.',
        es: 'El documento dice que el Perú y Brasil actúan juntos contra amenazas que cruzan las fronteras, entre ellas el narcotráfico. Los registros lo respaldan: un acuerdo marco de noviembre de 2006, una declaración del 22 de diciembre de 2011 que nombra el narcotráfico y, con Colombia, el Memorando de Leticia del 20 de julio de 2008. La migración irregular, que el documento agrega, no se nombra en ningún registro de ambos; el Perú la trata en registros con Ecuador y Chile.',
        pt: 'O documento diz que Peru e Brasil agem juntos contra ameaças que atravessam as fronteiras, entre elas o narcotráfico. Os registros confirmam: um acordo-quadro de novembro de 2006, uma declaração de 22 de dezembro de 2011 que cita o narcotráfico e, com a Colômbia, o Memorando de Letícia de 20 de julho de 2008. A migração irregular, que o documento acrescenta, não é citada em nenhum registro dos dois; o Peru trata dela em registros com o Equador e o Chile.',
      },
      address: '?kind=agreement,exercise&scope=intra-regional&country=BRA,PER&all=country&sel=BRA-PER',
      records: [
        'agr-bra-per-2006-11-09-defence',
        'agr-bra-per-2011-12-22',
        'agr-bra-col-per-2008-07-20',
        'agr-ecu-per-2023-08-24',
        'mtg-chl-per-migration-committee',
      ],
      claims: ['clm-019', 'clm-020', 'clm-021'],
    },
    {
      heading: {
        en: 'Chile: talks more than exercises',
        es: 'Chile: más conversaciones que ejercicios',
        pt: 'Chile: mais conversações do que exercícios',
      },
      text: {
        en: 'In spite of historical strains Chile and Peru keep up a dialogue: rounds between their high commands since 1986, a 2+2 committee since 2001 and a defence commission that met in August 2025. Exercises are harder to find; whether Concordia, announced for 2019, took place was not found. The document still counts a continuing dispute with Chile, which is out of date: the maritime case was decided on 27 January 2014.',
        es: 'Pese a las tensiones históricas, Chile y el Perú mantienen un diálogo: rondas entre sus altos mandos desde 1986, un comité 2+2 desde 2001 y una comisión de defensa que se reunió en agosto de 2025. Los ejercicios son más difíciles de encontrar; no se halló si Concordia, anunciado para 2019, se llegó a realizar. El documento aún cuenta con una disputa vigente con Chile, lo que está desactualizado: el caso marítimo se falló el 27 de enero de 2014.',
        pt: 'Apesar das tensões históricas, Chile e Peru mantêm um diálogo: rodadas entre os seus altos comandos desde 1986, um comitê 2+2 desde 2001 e uma comissão de defesa que se reuniu em agosto de 2025. Os exercícios são mais difíceis de encontrar; não se encontrou se o Concordia, anunciado para 2019, chegou a ocorrer. O documento ainda conta com uma disputa vigente com o Chile, o que está desatualizado: o caso marítimo foi julgado em 27 de janeiro de 2014.',
      },
      address:
        '?time=1986..&kind=agreement,exercise,meeting&country=CHL,PER&all=country&scope=intra-regional&sel=CHL-PER',
      records: [
        'mtg-chl-per-joint-staff-rounds',
        'mtg-chl-per-2plus2',
        'mtg-chl-per-defence-commission-2',
        'ex-concordia-2019',
        'dsp-chl-per-maritime',
      ],
      claims: ['clm-022', 'clm-023', 'clm-034'],
    },
    {
      heading: {
        en: 'Three countries on one river',
        es: 'Tres países en un mismo río',
        pt: 'Três países em um mesmo rio',
      },
      text: {
        en: 'The document cites a three-way agreement of Peru, Brazil and Colombia on disaster response. No such agreement was found. What the three have is the Leticia Memorandum of 2008, which is about crime on the border rivers; relief they practised in AMAZONLOG17 in November 2017 and in the BRACOLPER series. On the same stretch of the Amazon, Colombia and Peru have had an open question over the island of Santa Rosa, or Chinería, since August 2025.',
        es: 'El documento cita un acuerdo trilateral del Perú, Brasil y Colombia sobre respuesta a desastres. No se halló tal acuerdo. Lo que tienen los tres es el Memorando de Leticia de 2008, que trata de delitos en los ríos fronterizos; la ayuda en desastres la practicaron en AMAZONLOG17, en noviembre de 2017, y en la serie BRACOLPER. En el mismo tramo del Amazonas, Colombia y el Perú tienen desde agosto de 2025 una cuestión abierta por la isla Santa Rosa, o Chinería.',
        pt: 'O documento cita um acordo trilateral de Peru, Brasil e Colômbia sobre resposta a desastres. Não se encontrou tal acordo. O que os três têm é o Memorando de Letícia de 2008, que trata de crimes nos rios de fronteira; a ajuda em desastres eles praticaram no AMAZONLOG17, em novembro de 2017, e na série BRACOLPER. No mesmo trecho do Amazonas, Colômbia e Peru têm desde agosto de 2025 uma questão em aberto sobre a ilha Santa Rosa, ou Chinería.',
      },
      address: '?country=BRA,COL,PER&all=country&kind=agreement,exercise&sel=agr-bra-col-per-2008-07-20',
      records: [
        'agr-bra-col-per-2008-07-20',
        'ex-amazonlog-2017',
        'ex-bracolper-2023',
        'ex-bracolper-2025',
        'dsp-col-per-santa-rosa',
      ],
      claims: ['clm-034', 'clm-040', 'clm-041'],
    },
    {
      heading: {
        en: 'UNASUR: true until 2018',
        es: 'La UNASUR: cierto hasta 2018',
        pt: 'A UNASUL: certo até 2018',
      },
      text: {
        en: "Several statements of the document rest on Peru's place in UNASUR. They held from 2008 to 2018: Peru signed the treaty on 23 May 2008 and, together with five other states, suspended its participation on 20 April 2018, and no return was found. Of the defence council, whose aims were dialogue and transparency, no coordinated response to crime was found. The map shows the members at the end of 2019.",
        es: 'Varias afirmaciones del documento se apoyan en el lugar del Perú en la UNASUR. Valieron de 2008 a 2018: el Perú firmó el tratado el 23 de mayo de 2008 y, junto con otros cinco Estados, suspendió su participación el 20 de abril de 2018, sin que se haya hallado un retorno. Del consejo de defensa, cuyos fines eran el diálogo y la transparencia, no se halló ninguna respuesta coordinada al crimen. El mapa muestra los miembros a fines de 2019.',
        pt: 'Várias afirmações do documento se apoiam no lugar do Peru na UNASUL. Valeram de 2008 a 2018: o Peru assinou o tratado em 23 de maio de 2008 e, com outros cinco Estados, suspendeu a sua participação em 20 de abril de 2018, sem que se tenha encontrado um retorno. Do conselho de defesa, cujos fins eram o diálogo e a transparência, não se encontrou nenhuma resposta coordenada ao crime. O mapa mostra os membros no fim de 2019.',
      },
      address: '?time=2019..2019&kind=organization&scope=intra-regional&sel=org-unasur',
      records: ['org-unasur', 'org-cds', 'mtg-south-american-dialogue-2023'],
      claims: ['clm-012', 'clm-026', 'clm-039', 'clm-043'],
    },
  ],
}
