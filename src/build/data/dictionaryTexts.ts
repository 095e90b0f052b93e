/** The dictionary's English texts in the atlas's other languages. A test holds that none is missing. */

interface OtherWords {
  readonly es: string
  readonly pt: string
}

const KINDS: readonly (readonly [kind: string, es: string, pt: string])[] = [
  ['agreement', 'acuerdo', 'acordo'],
  ['exercise', 'ejercicio', 'exercício'],
  ['organization', 'organización', 'organização'],
  ['mission', 'misión', 'missão'],
  ['meeting', 'reunión', 'reunião'],
  ['dispute', 'controversia', 'controvérsia'],
]

const TEXTS: Readonly<Record<string, OtherWords>> = {
  ...Object.fromEntries(
    KINDS.map(([kind, es, pt]) => [
      `Records of the kind ${kind}, one a row. Parties, evidence and other lists are in tables of their own.`,
      {
        es: `Registros del tipo «${es}», uno por fila. Las partes, las pruebas y otras listas están en tablas propias.`,
        pt: `Registros do tipo “${pt}”, um por linha. As partes, as evidências e outras listas estão em tabelas próprias.`,
      },
    ]),
  ),
  'Identifier. It is part of addresses and does not change.': {
    es: 'Identificador. Forma parte de las direcciones y no cambia.',
    pt: 'Identificador. Faz parte dos endereços e não muda.',
  },
  'Title.': { es: 'Título.', pt: 'Título.' },
  'Proper name in English, Spanish and Portuguese. Left out where there is none: the title is then composed from form, subject, parties and year.':
    {
      es: 'Nombre propio en inglés, español y portugués. Falta cuando no existe: el título se compone entonces con la forma, la materia, las partes y el año.',
      pt: 'Nome próprio em inglês, espanhol e português. Falta quando não existe: o título é então composto da forma, da matéria, das partes e do ano.',
    },
  'What it is, in the words of the atlas, in three languages.': {
    es: 'Qué es, en palabras del atlas, en tres idiomas.',
    pt: 'O que é, nas palavras do atlas, em três idiomas.',
  },
  'What a reader must know beside the values, in three languages.': {
    es: 'Lo que el lector debe saber además de los valores, en tres idiomas.',
    pt: 'O que o leitor precisa saber além dos valores, em três idiomas.',
  },
  'True where sources speak of more parties than could be named.': {
    es: 'Verdadero cuando las fuentes hablan de más partes de las que se pudieron nombrar.',
    pt: 'Verdadeiro quando as fontes falam de mais partes do que foi possível nomear.',
  },
  'Status, and the date of the last source that confirms it.': {
    es: 'Estado, y fecha de la última fuente que lo confirma.',
    pt: 'Situação, e data da última fonte que a confirma.',
  },
  'Date of the last source that confirms the status (EDTF). Missing where nobody has confirmed it.': {
    es: 'Fecha de la última fuente que confirma el estado (EDTF). Falta cuando nadie lo ha confirmado.',
    pt: 'Data da última fonte que confirma a situação (EDTF). Falta quando ninguém a confirmou.',
  },
  'What an agreement is about in law.': {
    es: 'Qué tipo de acuerdo es en derecho.',
    pt: 'Que tipo de acordo é em direito.',
  },
  'Legal form of an agreement; sort of a meeting or dispute.': {
    es: 'Forma jurídica de un acuerdo; forma de una reunión o controversia.',
    pt: 'Forma jurídica de um acordo; forma de uma reunião ou controvérsia.',
  },
  'Matter of an agreement.': { es: 'Materia de un acuerdo.', pt: 'Matéria de um acordo.' },
  'Date of signature (EDTF).': { es: 'Fecha de firma (EDTF).', pt: 'Data de assinatura (EDTF).' },
  'Date of entry into force (EDTF).': {
    es: 'Fecha de entrada en vigor (EDTF).',
    pt: 'Data de entrada em vigor (EDTF).',
  },
  'Date on which it ended (EDTF).': { es: 'Fecha en que terminó (EDTF).', pt: 'Data em que terminou (EDTF).' },
  'Where it takes place, with coordinates where they are known.': {
    es: 'Dónde tiene lugar, con coordenadas cuando se conocen.',
    pt: 'Onde ocorre, com coordenadas quando são conhecidas.',
  },
  'Computed: intra-regional where every party is South American, else extra-regional.': {
    es: 'Calculado: intrarregional si todas las partes son sudamericanas; si no, extrarregional.',
    pt: 'Calculado: intrarregional se todas as partes são sul-americanas; senão, extrarregional.',
  },
  'Computed: the two states, where the record ties these two alone and is no dispute.': {
    es: 'Calculado: los dos Estados, cuando el registro vincula solo a esos dos y no es una controversia.',
    pt: 'Calculado: os dois Estados, quando o registro vincula só esses dois e não é uma controvérsia.',
  },
  'Computed from the evidence by the rule in data/README.md.': {
    es: 'Calculado a partir de las pruebas con la regla de data/README.md.',
    pt: 'Calculado a partir das evidências pela regra de data/README.md.',
  },
  'Computed: earliest possible day on which it was signed, held or founded.': {
    es: 'Calculado: primer día posible en que se firmó, se realizó o se fundó.',
    pt: 'Calculado: primeiro dia possível em que foi assinado, realizado ou fundado.',
  },
  'Computed: latest possible day on which it was signed, held or founded.': {
    es: 'Calculado: último día posible en que se firmó, se realizó o se fundó.',
    pt: 'Calculado: último dia possível em que foi assinado, realizado ou fundado.',
  },
  'First day (EDTF).': { es: 'Primer día (EDTF).', pt: 'Primeiro dia (EDTF).' },
  'Last day (EDTF).': { es: 'Último día (EDTF).', pt: 'Último dia (EDTF).' },
  'Identifier shared by the editions of one series.': {
    es: 'Identificador que comparten las ediciones de una misma serie.',
    pt: 'Identificador que as edições de uma mesma série compartilham.',
  },
  'Name of the series.': { es: 'Nombre de la serie.', pt: 'Nome da série.' },
  'State (ISO 3166-1 alpha-3).': { es: 'Estado (ISO 3166-1 alfa-3).', pt: 'Estado (ISO 3166-1 alfa-3).' },
  'Longitude in degrees.': { es: 'Longitud en grados.', pt: 'Longitude em graus.' },
  'Latitude in degrees.': { es: 'Latitud en grados.', pt: 'Latitude em graus.' },
  'Abbreviation in three languages.': { es: 'Sigla en tres idiomas.', pt: 'Sigla em três idiomas.' },
  'True where sources speak of more members than could be named.': {
    es: 'Verdadero cuando las fuentes hablan de más miembros de los que se pudieron nombrar.',
    pt: 'Verdadeiro quando as fontes falam de mais membros do que foi possível nomear.',
  },
  'Organization (record id) that leads the mission.': {
    es: 'Organización (id de registro) que dirige la misión.',
    pt: 'Organização (id de registro) que dirige a missão.',
  },
  'True for a standing mechanism, which lasts from start to end.': {
    es: 'Verdadero para un mecanismo permanente, que dura desde el inicio hasta el fin.',
    pt: 'Verdadeiro para um mecanismo permanente, que dura do início ao fim.',
  },
  'Every record with its kind: the key that the other tables refer to.': {
    es: 'Todos los registros con su tipo: la clave a la que remiten las demás tablas.',
    pt: 'Todos os registros com seu tipo: a chave a que as demais tabelas remetem.',
  },
  'Kind of record.': { es: 'Tipo de registro.', pt: 'Tipo de registro.' },
  'Who takes part in a record, and as what. Members of organizations are in memberships.': {
    es: 'Quién toma parte en un registro y en calidad de qué. Los miembros de organizaciones están en «memberships».',
    pt: 'Quem toma parte em um registro e em que qualidade. Os membros de organizações estão em “memberships”.',
  },
  'Identifier of the record.': { es: 'Identificador del registro.', pt: 'Identificador do registro.' },
  'State (ISO 3166-1 alpha-3) or organization (record id).': {
    es: 'Estado (ISO 3166-1 alfa-3) u organización (id de registro).',
    pt: 'Estado (ISO 3166-1 alfa-3) ou organização (id de registro).',
  },
  'Party, guarantor, host, or lead of a mission.': {
    es: 'Parte, garante, anfitrión o dirección de una misión.',
    pt: 'Parte, garante, anfitrião ou direção de uma missão.',
  },
  'What each record rests on.': { es: 'En qué se apoya cada registro.', pt: 'Em que cada registro se apoia.' },
  'Number of the source on the record’s page, from 1.': {
    es: 'Número de la fuente en la página del registro, desde 1.',
    pt: 'Número da fonte na página do registro, a partir de 1.',
  },
  'Identifier of the source.': { es: 'Identificador de la fuente.', pt: 'Identificador da fonte.' },
  'Where in the source: article, page, row, paragraph.': {
    es: 'Lugar en la fuente: artículo, página, fila, párrafo.',
    pt: 'Lugar na fonte: artigo, página, linha, parágrafo.',
  },
  'Fields of the record that the source supports.': {
    es: 'Campos del registro que la fuente respalda.',
    pt: 'Campos do registro que a fonte sustenta.',
  },
  'The date that this source gives where it differs from, or sharpens, the one shown.': {
    es: 'La fecha que da esta fuente cuando difiere de la mostrada o la precisa.',
    pt: 'A data que esta fonte dá quando difere da mostrada ou a torna mais exata.',
  },
  'True where this source denies that the thing exists or happened.': {
    es: 'Verdadero cuando esta fuente niega que exista o que haya ocurrido.',
    pt: 'Verdadeiro quando esta fonte nega que exista ou que tenha ocorrido.',
  },
  'Threats and activities of records, with the basis of each.': {
    es: 'Amenazas y actividades de los registros, con la base de cada una.',
    pt: 'Ameaças e atividades dos registros, com a base de cada uma.',
  },
  'threats or activities.': {
    es: '«threats» (amenazas) o «activities» (actividades).',
    pt: '“threats” (ameaças) ou “activities” (atividades).',
  },
  'Value of the vocabulary.': { es: 'Valor del vocabulario.', pt: 'Valor do vocabulário.' },
  'Stated by a source, in the official title, theme of the treaty register, or coded by a dataset; for a contingent, reported or estimated.':
    {
      es: 'Lo dice una fuente, el título oficial o el tema del registro de tratados, o lo codifica un conjunto de datos; para un contingente, comunicado o estimado.',
      pt: 'Dito por uma fonte, pelo título oficial ou pelo tema do registro de tratados, ou codificado por um conjunto de dados; para um contingente, informado ou estimado.',
    },
  'Intervals of membership in organizations.': {
    es: 'Intervalos de membresía en organizaciones.',
    pt: 'Intervalos de participação em organizações.',
  },
  'Member, observer or suspended.': {
    es: 'Miembro, observador o suspendido.',
    pt: 'Membro, observador ou suspenso.',
  },
  'First day of the membership (EDTF).': {
    es: 'Primer día de la membresía (EDTF).',
    pt: 'Primeiro dia da participação (EDTF).',
  },
  'First day on which the membership no longer held (EDTF).': {
    es: 'Primer día en que la membresía ya no regía (EDTF).',
    pt: 'Primeiro dia em que a participação já não valia (EDTF).',
  },
  'People sent to missions, by country and year.': {
    es: 'Personas enviadas a misiones, por país y año.',
    pt: 'Pessoas enviadas a missões, por país e ano.',
  },
  'Calendar year.': { es: 'Año civil.', pt: 'Ano civil.' },
  'Number of people.': { es: 'Número de personas.', pt: 'Número de pessoas.' },
  'What single parties did with a treaty.': {
    es: 'Lo que cada parte hizo con un tratado.',
    pt: 'O que cada parte fez com um tratado.',
  },
  'Date on which the instrument of ratification or accession was deposited; else of the ratification itself (EDTF).': {
    es: 'Fecha en que se depositó el instrumento de ratificación o adhesión; en su defecto, la de la ratificación misma (EDTF).',
    pt: 'Data em que foi depositado o instrumento de ratificação ou adesão; na falta dela, a da própria ratificação (EDTF).',
  },
  'Date on which the party gave notice of withdrawal (EDTF).': {
    es: 'Fecha en que la parte notificó su retiro (EDTF).',
    pt: 'Data em que a parte notificou sua retirada (EDTF).',
  },
  'Titles in their own language.': { es: 'Títulos en su propio idioma.', pt: 'Títulos em seu próprio idioma.' },
  'Language code.': { es: 'Código de idioma.', pt: 'Código do idioma.' },
  'Text in that language.': { es: 'Texto en ese idioma.', pt: 'Texto nesse idioma.' },
  'Records that name each other.': {
    es: 'Registros que se nombran entre sí.',
    pt: 'Registros que se mencionam mutuamente.',
  },
  'Other records, always named in both.': {
    es: 'Otros registros, siempre nombrados en ambos.',
    pt: 'Outros registros, sempre mencionados em ambos.',
  },
  'Pages, registers, documents and datasets cited.': {
    es: 'Páginas, registros oficiales, documentos y conjuntos de datos citados.',
    pt: 'Páginas, registros oficiais, documentos e conjuntos de dados citados.',
  },
  'Identifier of the publisher.': { es: 'Identificador del editor.', pt: 'Identificador do editor.' },
  'Publisher whose text it is, where another only reposts it.': {
    es: 'Editor al que pertenece el texto, cuando otro solo lo reproduce.',
    pt: 'Editor a quem pertence o texto, quando outro apenas o reproduz.',
  },
  'Address of the source.': { es: 'Dirección de la fuente.', pt: 'Endereço da fonte.' },
  'Full citation of a source without an address, or of a dataset.': {
    es: 'Cita completa de una fuente sin dirección, o de un conjunto de datos.',
    pt: 'Citação completa de uma fonte sem endereço, ou de um conjunto de dados.',
  },
  'Date of publication (EDTF).': { es: 'Fecha de publicación (EDTF).', pt: 'Data de publicação (EDTF).' },
  'Who publishes the sources.': { es: 'Quién publica las fuentes.', pt: 'Quem publica as fontes.' },
  'Class of the publisher, on which confidence rests.': {
    es: 'Clase de editor, de la que depende la confianza.',
    pt: 'Classe do editor, da qual depende a confiança.',
  },
  'States that records name.': { es: 'Estados que los registros nombran.', pt: 'Estados que os registros mencionam.' },
  'ISO 3166-1 numeric code.': { es: 'Código numérico ISO 3166-1.', pt: 'Código numérico ISO 3166-1.' },
  'True for the twelve South American states.': {
    es: 'Verdadero para los doce Estados sudamericanos.',
    pt: 'Verdadeiro para os doze Estados sul-americanos.',
  },
  'Statements of the founding documents, with what came of them.': {
    es: 'Afirmaciones de los documentos fundacionales, con su resultado.',
    pt: 'Afirmações dos documentos fundadores, com seu resultado.',
  },
  'Identifier of the founding document.': {
    es: 'Identificador del documento fundacional.',
    pt: 'Identificador do documento fundador.',
  },
  'Heading of the document under which the claim stands.': {
    es: 'Apartado del documento en el que está la afirmación.',
    pt: 'Seção do documento em que está a afirmação.',
  },
  'Paragraph, counted from 1.': { es: 'Párrafo, contado desde 1.', pt: 'Parágrafo, contado a partir de 1.' },
  'Line, counted from 1.': { es: 'Línea, contada desde 1.', pt: 'Linha, contada a partir de 1.' },
  'The claim in the words of the atlas, in three languages.': {
    es: 'La afirmación en palabras del atlas, en tres idiomas.',
    pt: 'A afirmação nas palavras do atlas, em três idiomas.',
  },
  'What came of holding the claim against the record.': {
    es: 'Resultado de contrastar la afirmación con los registros.',
    pt: 'Resultado de confrontar a afirmação com os registros.',
  },
  'Why, in three languages.': { es: 'Por qué, en tres idiomas.', pt: 'Por quê, em três idiomas.' },
  'Records that bear on it.': {
    es: 'Registros que le atañen.',
    pt: 'Registros que lhe dizem respeito.',
  },
  'Pairs that were searched for bilateral instruments.': {
    es: 'Pares de los que se buscaron instrumentos bilaterales.',
    pt: 'Pares para os quais se buscaram instrumentos bilaterais.',
  },
  'Two states, codes sorted.': {
    es: 'Dos Estados, con los códigos en orden.',
    pt: 'Dois Estados, com os códigos em ordem.',
  },
  'Whether a bilateral instrument was found in that search.': {
    es: 'Si en esa búsqueda se halló un instrumento bilateral.',
    pt: 'Se nessa busca foi encontrado um instrumento bilateral.',
  },
  'When it was searched (EDTF).': { es: 'Cuándo se buscó (EDTF).', pt: 'Quando se buscou (EDTF).' },
  'What was searched for.': { es: 'Qué se buscó.', pt: 'O que se buscou.' },
  'Training given by an outside state, by country and year.': {
    es: 'Adiestramiento impartido por un Estado de fuera de la región, por país y año.',
    pt: 'Treinamento oferecido por um Estado de fora da região, por país e ano.',
  },
  'State that gives (ISO 3166-1 alpha-3).': {
    es: 'Estado que lo imparte (ISO 3166-1 alfa-3).',
    pt: 'Estado que o oferece (ISO 3166-1 alfa-3).',
  },
  'Lines of the report: a course, or a group of students on one.': {
    es: 'Líneas del informe: un curso, o un grupo de alumnos en uno.',
    pt: 'Linhas do relatório: um curso, ou um grupo de alunos em um.',
  },
  'Number of students.': { es: 'Número de alumnos.', pt: 'Número de alunos.' },
  'True where the source covers only a part of the year.': {
    es: 'Verdadero cuando la fuente cubre solo una parte del año.',
    pt: 'Verdadeiro quando a fonte cobre só uma parte do ano.',
  },
}

/**
 * The text with its two translations, as properties beside Frictionless's own `description`; in English alone where it
 * is unknown. `language`: of the column, where it has one; it stands in brackets behind each.
 */
export function descriptions(
  text: string,
  language?: string,
): { description: string; description_es?: string; description_pt?: string } {
  const suffix = language ? ` (${language})` : ''
  const words = TEXTS[text]
  if (!words) return { description: text + suffix }
  return { description: text + suffix, description_es: words.es + suffix, description_pt: words.pt + suffix }
}
