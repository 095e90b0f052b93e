import type { Tour } from '../tour.ts'

export const MILITARY_ALLIANCES: Tour = {
  id: 'doc-5',
  about: {
    en: 'From the alliances of the nineteenth century to UNASUR, by way of an Andean pact of 1996 of which no trace was found.',
    es: 'De las alianzas del siglo XIX a la UNASUR, pasando por un pacto andino de 1996 del que no se halló rastro.',
    pt: 'Das alianças do século XIX à UNASUL, passando por um pacto andino de 1996 do qual não se encontrou vestígio.',
  },
  steps: [
    {
      heading: {
        en: 'Alliances older than the document says',
        es: 'Alianzas más antiguas de lo que dice el documento',
        pt: 'Alianças mais antigas do que diz o documento',
      },
      text: {
        en: 'The document says that from the early twentieth century on Latin American countries made bilateral pacts against outside threats. It names none, and none was found. The bilateral defence alliances on record are of the nineteenth century, such as that of Bolivia and Peru of 6 February 1873; the pacts found for 1911, 1938 and 1939 provide for neutrality or friendship.',
        es: 'El documento dice que desde comienzos del siglo XX los países latinoamericanos celebraron pactos bilaterales contra amenazas externas. No nombra ninguno y no se halló ninguno. Las alianzas bilaterales de defensa registradas son del siglo XIX, como la de Bolivia y el Perú del 6 de febrero de 1873; los pactos hallados de 1911, 1938 y 1939 prevén neutralidad o amistad.',
        pt: 'O documento diz que desde o início do século XX os países latino-americanos celebraram pactos bilaterais contra ameaças externas. Não cita nenhum, e nenhum foi encontrado. As alianças bilaterais de defesa registradas são do século XIX, como a de Bolívia e Peru de 6 de fevereiro de 1873; os pactos encontrados de 1911, 1938 e 1939 preveem neutralidade ou amizade.',
      },
      address: '?time=..1899&mode=begun&type=alliance&scope=intra-regional',
      records: ['agr-bol-per-1873-02-06', 'agr-bol-ecu-1911-04-17', 'agr-bol-pry-1938-07-21', 'agr-col-ven-1939-12-17'],
      claims: ['clm-126'],
    },
    {
      heading: {
        en: 'The Rio Treaty',
        es: 'El TIAR',
        pt: 'O TIAR',
      },
      text: {
        en: 'On the multilateral alliances of the Cold War the document is supported: the Rio Treaty was signed on 2 September 1947, with the United States as a party, and has been in force since 3 December 1948, though several states have since left it. It is about armed attack and not about crime across borders, which the document ascribes to the alliances. How dominant the United States has been is a judgement. The map shows who belonged in 2020.',
        es: 'Sobre las alianzas multilaterales de la Guerra Fría el documento está respaldado: el TIAR se firmó el 2 de septiembre de 1947, con Estados Unidos como parte, y está en vigor desde el 3 de diciembre de 1948, aunque varios Estados lo han dejado desde entonces. Trata del ataque armado y no del crimen transfronterizo, que el documento atribuye a las alianzas. Cuán dominante ha sido Estados Unidos es una apreciación. El mapa muestra quiénes formaban parte de él en 2020.',
        pt: 'Sobre as alianças multilaterais da Guerra Fria o documento está confirmado: o TIAR foi assinado em 2 de setembro de 1947, com os Estados Unidos como parte, e está em vigor desde 3 de dezembro de 1948, embora vários Estados o tenham deixado desde então. Trata do ataque armado e não do crime transfronteiriço, que o documento atribui às alianças. Quão dominantes foram os Estados Unidos é uma avaliação. O mapa mostra quem fazia parte dele em 2020.',
      },
      address: '?map=world&time=2020..2020&kind=organization&sel=org-tiar',
      records: ['agr-rio-treaty-1947', 'org-tiar'],
      claims: ['clm-127', 'clm-128', 'clm-138', 'clm-139'],
    },
    {
      heading: {
        en: 'UNASUR in 2010: twelve members',
        es: 'La UNASUR en 2010: doce miembros',
        pt: 'A UNASUL em 2010: doze membros',
      },
      text: {
        en: 'The treaty of 23 May 2008 founded UNASUR, and its defence council followed on 16 December of that year; here the document is supported. In 2010 all twelve South American states belonged. Of the contingency plans and joint exercises that it mentions, one exercise was found, a computer-assisted staff exercise of ten countries on 7–9 September 2011, and no contingency plan.',
        es: 'El tratado del 23 de mayo de 2008 fundó la UNASUR, y su consejo de defensa lo siguió el 16 de diciembre de ese año; aquí el documento está respaldado. En 2010 la integraban los doce Estados sudamericanos. De los planes de contingencia y ejercicios conjuntos que menciona se halló un ejercicio, uno de Estado Mayor en computadora con diez países, del 7 al 9 de septiembre de 2011, y ningún plan de contingencia.',
        pt: 'O tratado de 23 de maio de 2008 fundou a UNASUL, e o seu conselho de defesa veio em 16 de dezembro daquele ano; aqui o documento está confirmado. Em 2010 integravam-na os doze Estados sul-americanos. Dos planos de contingência e exercícios conjuntos que menciona, encontrou-se um exercício, de Estado-Maior em computador, com dez países, de 7 a 9 de setembro de 2011, e nenhum plano de contingência.',
      },
      address: '?time=2010..2010&kind=organization&scope=intra-regional&sel=org-unasur',
      records: ['org-unasur', 'org-cds', 'ex-unasur-2011'],
      claims: ['clm-131', 'clm-133'],
    },
    {
      heading: {
        en: 'UNASUR in 2019: after the suspensions',
        es: 'La UNASUR en 2019: después de las suspensiones',
        pt: 'A UNASUL em 2019: depois das suspensões',
      },
      text: {
        en: "Six states suspended their participation on 20 April 2018, and by the end of 2019 five of them no longer belonged. The document writes as though UNASUR's dialogue and transparency in military matters went on; no activity of its defence council is known since April 2018. An effect on conflicts cannot be shown either, and no peace mission of UNASUR was found. Brazil returned on 6 May 2023, and Argentina announced its return that year.",
        es: 'Seis Estados suspendieron su participación el 20 de abril de 2018, y a fines de 2019 cinco de ellos ya no la integraban. El documento escribe como si el diálogo y la transparencia militar de la UNASUR siguieran; no se conoce actividad de su consejo de defensa desde abril de 2018. Tampoco puede mostrarse un efecto sobre los conflictos, y no se halló ninguna misión de paz de la UNASUR. Brasil regresó el 6 de mayo de 2023 y Argentina anunció su retorno ese mismo año.',
        pt: 'Seis Estados suspenderam a sua participação em 20 de abril de 2018, e no fim de 2019 cinco deles já não a integravam. O documento escreve como se o diálogo e a transparência militar da UNASUL continuassem; não se conhece atividade do seu conselho de defesa desde abril de 2018. Tampouco se pode mostrar um efeito sobre os conflitos, e não se encontrou nenhuma missão de paz da UNASUL. O Brasil voltou em 6 de maio de 2023, e a Argentina anunciou o seu retorno no mesmo ano.',
      },
      address: '?time=2019..2019&kind=organization&scope=intra-regional&sel=org-unasur',
      records: ['org-unasur', 'org-cds'],
      claims: ['clm-132', 'clm-142', 'clm-147'],
    },
    {
      heading: {
        en: 'The Pacific Alliance: an economic bloc',
        es: 'La Alianza del Pacífico: un bloque económico',
        pt: 'A Aliança do Pacífico: um bloco econômico',
      },
      text: {
        en: 'Chile, Colombia, Mexico and Peru form the Pacific Alliance, whose aims, declared since 28 April 2011, are economic. To this the document adds growing work on security, shared information and coordinated operations. No operation or exchange of the kind was found; a study of 2014 calls drugs an emerging item of its agenda.',
        es: 'Chile, Colombia, México y el Perú forman la Alianza del Pacífico, cuyos fines, declarados desde el 28 de abril de 2011, son económicos. A ello el documento agrega un trabajo creciente en seguridad, intercambio de información y operaciones coordinadas. No se halló ninguna operación ni intercambio de ese tipo; un estudio de 2014 llama a las drogas un punto emergente de su agenda.',
        pt: 'Chile, Colômbia, México e Peru formam a Aliança do Pacífico, cujos fins, declarados desde 28 de abril de 2011, são econômicos. A isso o documento acrescenta um trabalho crescente em segurança, troca de informações e operações coordenadas. Não se encontrou nenhuma operação ou troca desse tipo; um estudo de 2014 chama as drogas de ponto emergente da sua agenda.',
      },
      address: '?time=2011..&kind=organization&sel=org-pacific-alliance',
      records: ['org-pacific-alliance'],
      claims: ['clm-130', 'clm-134', 'clm-135'],
    },
    {
      heading: {
        en: 'The pact of 1996 that was not found',
        es: 'El pacto de 1996 que no se halló',
        pt: 'O pacto de 1996 que não foi encontrado',
      },
      text: {
        en: "The document's case study is an Andean Defense Pact founded in 1996 by Bolivia, Colombia, Ecuador and Peru. No such pact was found, and so neither were its contents nor its effects. Ecuador and Peru had been at war in January and February 1995 and made peace only on 26 October 1998. What does date from 1996 is the Trujillo Protocol of 10 March, which is about Andean integration.",
        es: 'El caso de estudio del documento es un Pacto Andino de Defensa fundado en 1996 por Bolivia, Colombia, Ecuador y el Perú. No se halló tal pacto y, por tanto, tampoco su contenido ni sus efectos. Ecuador y el Perú habían estado en guerra en enero y febrero de 1995 y solo hicieron la paz el 26 de octubre de 1998. Lo que sí data de 1996 es el Protocolo de Trujillo, del 10 de marzo, que trata de la integración andina.',
        pt: 'O estudo de caso do documento é um Pacto Andino de Defesa fundado em 1996 por Bolívia, Colômbia, Equador e Peru. Não se encontrou tal pacto e, portanto, tampouco o seu conteúdo ou os seus efeitos. Equador e Peru haviam estado em guerra em janeiro e fevereiro de 1995 e só fizeram a paz em 26 de outubro de 1998. O que de fato data de 1996 é o Protocolo de Trujillo, de 10 de março, que trata da integração andina.',
      },
      address: '?time=1995..1998&mode=begun&scope=intra-regional&country=BOL,COL,ECU,PER&sel=agr-trujillo-1996',
      records: ['agr-trujillo-1996', 'dsp-ecu-per-cenepa-1995', 'agr-ecu-per-1998-10-26'],
      claims: ['clm-143', 'clm-144', 'clm-145', 'clm-146'],
    },
    {
      heading: {
        en: 'What the Andean countries did sign',
        es: 'Lo que los países andinos sí firmaron',
        pt: 'O que os países andinos de fato assinaram',
      },
      text: {
        en: "Three security texts do bring the same four countries together: the Lima Commitment of June 2002, Decision 587 of 10 July 2004 and Decision 922 of 21 January 2024; Venezuela took part in the first two. All three name drug trafficking, and none of them is a defence pact. The document's statement that alliances are directed against crime therefore holds only in part.",
        es: 'Tres textos de seguridad sí reúnen a los mismos cuatro países: el Compromiso de Lima de junio de 2002, la Decisión 587 del 10 de julio de 2004 y la Decisión 922 del 21 de enero de 2024; Venezuela participó en los dos primeros. Los tres nombran el narcotráfico, y ninguno es un pacto de defensa. La afirmación del documento de que las alianzas se dirigen contra el crimen vale, por eso, solo en parte.',
        pt: 'Três textos de segurança de fato reúnem os mesmos quatro países: o Compromisso de Lima, de junho de 2002, a Decisão 587, de 10 de julho de 2004, e a Decisão 922, de 21 de janeiro de 2024; a Venezuela participou dos dois primeiros. Os três citam o narcotráfico, e nenhum é um pacto de defesa. A afirmação do documento de que as alianças se dirigem contra o crime vale, por isso, só em parte.',
      },
      address:
        '?time=2002..&mode=begun&kind=agreement&threat=drug-trafficking&country=BOL,COL,ECU,PER&all=country&scope=intra-regional&sel=agr-can-decision-922-2024',
      records: ['agr-lima-commitment-2002', 'agr-can-decision-587-2004', 'agr-can-decision-922-2024'],
      claims: ['clm-128', 'clm-145'],
    },
    {
      heading: {
        en: 'Bilateral agreements, and an open judgement',
        es: 'Acuerdos bilaterales y una apreciación abierta',
        pt: 'Acordos bilaterais e uma avaliação em aberto',
      },
      text: {
        en: 'On bilateral agreements the document is supported: training, intelligence and logistics occur together in Brazil–Paraguay of 21 May 2007, with training the most frequent elsewhere and logistics the least, and technology figures in many, such as Argentina–Brazil of 30 November 2005. That informal coalitions now count for more than alliances is a judgement. On record are one alliance in being, the Rio Treaty, and looser forms such as the declaration of 5 March 2026 on cartels.',
        es: 'Sobre los acuerdos bilaterales el documento está respaldado: adiestramiento, inteligencia y logística figuran juntos en el de Brasil y Paraguay del 21 de mayo de 2007; en los demás, el adiestramiento es lo más frecuente y la logística lo menos, y la tecnología aparece en muchos, como el de Argentina y Brasil del 30 de noviembre de 2005. Que las coaliciones informales cuenten hoy más que las alianzas es una apreciación. Constan una alianza existente, el TIAR, y formas más laxas como la declaración del 5 de marzo de 2026 sobre los carteles.',
        pt: 'Sobre os acordos bilaterais o documento está confirmado: treinamento, inteligência e logística figuram juntos no de Brasil e Paraguai de 21 de maio de 2007; nos demais, o treinamento é o mais frequente e a logística a menos, e a tecnologia aparece em muitos, como o de Argentina e Brasil de 30 de novembro de 2005. Que as coalizões informais contem hoje mais do que as alianças é uma avaliação. Constam uma aliança existente, o TIAR, e formas mais soltas, como a declaração de 5 de março de 2026 sobre os cartéis.',
      },
      address: '?kind=agreement&type=defence,sector&scope=intra-regional',
      records: [
        'agr-bra-pry-2007-05-21-defence',
        'agr-arg-bra-2005-11-30-technology',
        'agr-rio-treaty-1947',
        'agr-americas-against-cartels-2026-03-05',
      ],
      claims: ['clm-136', 'clm-137', 'clm-150'],
    },
  ],
}
