import type { Tour } from '../tour.ts'

export const TACNA_MEETING: Tour = {
  id: 'doc-3',
  about: {
    en: 'A short news item, set against the history of Chile and Peru and the other contacts of 2023.',
    es: 'Una noticia breve, puesta junto a la historia de Chile y el Perú y a otros contactos de 2023.',
    pt: 'Uma notícia breve, posta ao lado da história de Chile e Peru e de outros contatos de 2023.',
  },
  steps: [
    {
      heading: {
        en: 'A meeting in Tacna',
        es: 'Una reunión en Tacna',
        pt: 'Uma reunião em Tacna',
      },
      text: {
        en: 'The news item reports the 39th regional coordination meeting of the Chilean and Peruvian forces. One page independent of it confirms the meeting, with migration and disaster risk on its agenda. No source gives the day, and the year 2023 is inferred, so the date stands here as approximate. Other aims that the document states, such as updating protocols, were found nowhere else.',
        es: 'La noticia informa de la 39.ª reunión regional de coordinación de las fuerzas de Chile y el Perú. Una página independiente confirma la reunión, con la migración y el riesgo de desastres en su agenda. Ninguna fuente da el día y el año 2023 es inferido, por lo que la fecha figura aquí como aproximada. Otros fines que menciona el documento, como actualizar protocolos, no se hallaron en ninguna otra parte.',
        pt: 'A notícia informa sobre a 39ª reunião regional de coordenação das forças do Chile e do Peru. Uma página independente confirma a reunião, com a migração e o risco de desastres na pauta. Nenhuma fonte dá o dia, e o ano de 2023 é inferido; por isso a data aparece aqui como aproximada. Outros fins que o documento menciona, como atualizar protocolos, não foram encontrados em nenhum outro lugar.',
      },
      address:
        '?time=2023..2023&mode=begun&country=CHL,PER&all=country&scope=intra-regional&sel=mtg-chl-per-regional-39',
      records: ['mtg-chl-per-regional-39'],
      claims: ['clm-090', 'clm-094', 'clm-095', 'clm-097'],
    },
    {
      heading: {
        en: 'The war it recalls',
        es: 'La guerra que recuerda',
        pt: 'A guerra que ela recorda',
      },
      text: {
        en: 'The article looks back to the War of the Pacific, in which Bolivia, Chile and Peru fought between 1879 and 1884, and what it says of it is supported. A defensive alliance of Bolivia and Peru of 6 February 1873 came before the war. The Treaty of Ancón of October 1883 ended it for Chile and Peru, the truce of April 1884 for Bolivia and Chile. Bolivia maintains a claim to sovereign access to the sea; in 2018 the International Court of Justice found no obligation for Chile to negotiate it.',
        es: 'El artículo se remonta a la Guerra del Pacífico, en la que Bolivia, Chile y el Perú combatieron entre 1879 y 1884, y lo que dice de ella está respaldado. Una alianza defensiva de Bolivia y el Perú, del 6 de febrero de 1873, la precedió. El Tratado de Ancón de octubre de 1883 le puso fin entre Chile y el Perú, y la tregua de abril de 1884, entre Bolivia y Chile. Bolivia mantiene su reclamo de un acceso soberano al mar; en 2018 la Corte Internacional de Justicia determinó que Chile no tiene obligación de negociarlo.',
        pt: 'O artigo remonta à Guerra do Pacífico, em que Bolívia, Chile e Peru combateram entre 1879 e 1884, e o que diz dela está confirmado. Uma aliança defensiva de Bolívia e Peru, de 6 de fevereiro de 1873, a precedeu. O Tratado de Ancón, de outubro de 1883, pôs fim à guerra entre Chile e Peru, e a trégua de abril de 1884, entre Bolívia e Chile. A Bolívia mantém a reivindicação de um acesso soberano ao mar; em 2018 a Corte Internacional de Justiça concluiu que o Chile não tem obrigação de negociá-lo.',
      },
      address: '?time=1873..1884&country=BOL,CHL,PER&scope=intra-regional&sel=dsp-war-of-the-pacific',
      records: ['dsp-war-of-the-pacific', 'agr-bol-per-1873-02-06', 'agr-chl-per-1883-10', 'dsp-bol-chl-sea-access'],
      claims: ['clm-096'],
    },
    {
      heading: {
        en: 'Decades of talks',
        es: 'Décadas de conversaciones',
        pt: 'Décadas de conversações',
      },
      text: {
        en: 'The document describes a move from strain to collaboration in recent decades, and the records support it. The rounds between the two high commands began in 1986, the 2+2 committee of foreign and defence ministries dates from 30 July 2001, and a mixed defence commission met in August 2025. Building confidence is the documented aim of the rounds; for the Tacna meeting in particular, the statement was supported only in part.',
        es: 'El documento describe un paso de la tensión a la colaboración en las últimas décadas, y los registros lo respaldan. Las rondas entre los dos altos mandos comenzaron en 1986, el comité 2+2 de cancillerías y ministerios de Defensa data del 30 de julio de 2001 y una comisión mixta de defensa se reunió en agosto de 2025. Fomentar la confianza es el fin documentado de las rondas; para la reunión de Tacna en particular, la afirmación solo quedó respaldada en parte.',
        pt: 'O documento descreve uma passagem da tensão à colaboração nas últimas décadas, e os registros o confirmam. As rodadas entre os dois altos comandos começaram em 1986, o comitê 2+2 de chancelarias e ministérios da Defesa data de 30 de julho de 2001, e uma comissão mista de defesa se reuniu em agosto de 2025. Fomentar a confiança é o fim documentado das rodadas; para a reunião de Tacna em particular, a afirmação só se confirmou em parte.',
      },
      address:
        '?time=1986..&mode=begun&kind=agreement,meeting&country=CHL,PER&all=country&scope=intra-regional&sel=CHL-PER',
      records: [
        'mtg-chl-per-joint-staff-rounds',
        'mtg-chl-per-2plus2',
        'agr-chl-per-2001-10-25',
        'mtg-chl-per-defence-commission-2',
      ],
      claims: ['clm-098', 'clm-099'],
    },
    {
      heading: {
        en: 'A case in court, and ministers who met',
        es: 'Un caso en la corte y ministros que se reunieron',
        pt: 'Um caso na corte e ministros que se reuniram',
      },
      text: {
        en: 'Part of that move passed through a court. The boundary of Chile and Peru at sea was before the International Court of Justice from 16 January 2008 to 27 January 2014. Meetings of the 2+2 committee are on record before the case (October 2006), during it (May 2013) and just after the judgment (February 2014).',
        es: 'Una parte de ese camino pasó por un tribunal. El límite marítimo de Chile y el Perú estuvo ante la Corte Internacional de Justicia del 16 de enero de 2008 al 27 de enero de 2014. Constan reuniones del comité 2+2 antes del caso (octubre de 2006), durante él (mayo de 2013) y poco después del fallo (febrero de 2014).',
        pt: 'Parte desse caminho passou por um tribunal. O limite marítimo de Chile e Peru esteve diante da Corte Internacional de Justiça de 16 de janeiro de 2008 a 27 de janeiro de 2014. Há reuniões do comitê 2+2 registradas antes do caso (outubro de 2006), durante ele (maio de 2013) e logo depois da sentença (fevereiro de 2014).',
      },
      address:
        '?time=2006..2014&mode=begun&kind=dispute,meeting&country=CHL,PER&all=country&scope=intra-regional&sel=dsp-chl-per-maritime',
      records: [
        'dsp-chl-per-maritime',
        'mtg-chl-per-2plus2-2006',
        'mtg-chl-per-2plus2-2013',
        'mtg-chl-per-2plus2-2014',
      ],
      claims: ['clm-099'],
    },
    {
      heading: {
        en: 'The same year elsewhere',
        es: 'El mismo año en otros lugares',
        pt: 'O mesmo ano em outros lugares',
      },
      text: {
        en: 'As signs of ever closer cooperation the document names Brazil with Venezuela and Brazil with Guyana. Both are on record: the first was announced on 31 May 2023, and the second, a meeting of military exchange in Georgetown, was reported on 23 November 2023. That cooperation is growing cannot be read from this, because the coverage of the records differs from year to year.',
        es: 'Como señales de una cooperación cada vez más estrecha, el documento nombra a Brasil con Venezuela y a Brasil con Guyana. Ambas constan: la primera se anunció el 31 de mayo de 2023 y la segunda, una reunión de intercambio militar en Georgetown, fue noticia el 23 de noviembre de 2023. De ahí no puede leerse que la cooperación crezca, porque la cobertura de los registros varía de un año a otro.',
        pt: 'Como sinais de uma cooperação cada vez mais estreita, o documento cita o Brasil com a Venezuela e o Brasil com a Guiana. As duas constam: a primeira foi anunciada em 31 de maio de 2023, e a segunda, uma reunião de intercâmbio militar em Georgetown, foi noticiada em 23 de novembro de 2023. Não se pode ler daí que a cooperação esteja crescendo, porque a cobertura dos registros varia de um ano para outro.',
      },
      address: '?time=2023..2023&mode=begun&kind=agreement,meeting&scope=intra-regional',
      records: ['mtg-bra-ven-2023', 'mtg-bra-guy-exchange-26', 'agr-col-ven-2023-05-11', 'mtg-chl-per-2plus2-2023'],
      claims: ['clm-091', 'clm-092', 'clm-093'],
    },
  ],
}
