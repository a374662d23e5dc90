/**
 * Orders to an evaluator, language by language, as they look in folded text: small letters, no accents, single spaces.
 * Every pattern has bounded gaps and no quantifier inside another, so that none can be made to run for long.
 */

/** Who tells of ignoring or rating is not giving an order: "we ignored", "to ignore", "customers give". */
const notTold = String.raw`(?<!\b(?:i|we|they|he|she|you|who|to|not|never|would|could|can|cannot|didn't|don't|might|will|let|let's|and i|people|[a-z]{3,30}s) )`;
const ten = String.raw`(?:a |an? )?(?:perfect )?(?:10|ten)(?= ?\/| out of| in | for | on | points?\b| marks?\b| everywhere| overall| whatever| and | ?$|[.,;:!?"'\)\]\}<\n])`;
const top = String.raw`(?:${ten}|full (?:marks?|points?|score)|(?:the )?(?:perfect|maximum|highest|top|best) (?:possible )?(?:scores?|marks?|ratings?|grades?|points|values?|numbers?)|the maximum|perfect(?= ?$|[.,;!?\n]))`;
const judged = String.raw`(?:me|this(?: answer| candidate| one| response| story)?|my answer|it|the (?:candidate|answer|applicant|response)|every \w+|each \w+|all (?:\w+|the \w+)|everybody|structure|relevance|clarity|impact|at least)`;
const rules = String.raw`(?:instructions?|prompts?|rules|rubrics?|guidelines|criteria|directions|directives)`;
const english = [
  String.raw`${notTold}\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b${rules}\b`,
  String.raw`(?<!\b(?:i|we|they|he|she|not|never) )\b(?:ignore|disregard|forget|override) (?:all |any |of |the |your |my |these |those ){0,3}(?:previous|prior|above|earlier|preceding|system) ${rules}\b`,
  String.raw`\byou (?:to|must|should|have to|need to|are to|will) (?:ignore|disregard|forget|override)\b[^.!?\n]{0,40}\b${rules}\b`,
  String.raw`${notTold}\b(?:give|score|rate|grade|award|assign|mark|set|put) ${judged}\b[^.!?\n]{0,60}\b${top}`,
  String.raw`\b(?:you|evaluators?|graders?|judges?) [^.!?\n]{0,40}\b(?:must|should|have to|need to|had better) (?:give|score|rate|grade|award|mark)\b[^.!?\n]{0,40}\b${top}`,
  String.raw`\b(?:don't|do not) give (?:me|it|this) (?:a )?(?:10|ten)\b`,
  String.raw`\baward (?:full marks|${ten}|the maximum)`,
  String.raw`\b(?:every|each|all|final|overall|correct|the|your) (?:\w+ )?(?:scores?|ratings?|marks?|grades?)(?: for [^.!?\n]{0,30})? ?(?:is|are|must be|should be|has to be|have to be|:|=) (?:a )?(?:10|ten|the maximum|perfect)(?= ?$| in | for |[.,;!?"'\)\n])`,
  String.raw`\b(?:answer|candidate|applicant|story|structure|relevance|clarity|impact)s? (?:must|should|has to|have to|is to|are to|needs? to) (?:always )?(?:be |get |receive )(?:rated |scored |given |graded |awarded )?${top}`,
  String.raw`\b(?:set|change|raise) (?:structure|relevance|clarity|impact|overall|the scores?|all scores?|every score)\b[^.!?\n]{0,60}\bto (?:10|ten|the maximum)`,
  String.raw`(?<!\b(?:when|if|once|because|that|like|as|while|know|think|thought|to) )\b(?:you are|you're|act as|pretend to be|behave like|play) (?:now |no longer |clearly |really |actually )?(?:an? |the )(?:very |fair |generous |helpful |kind |lenient ){0,2}(?:ai|assistant|language model|chat ?gpt|evaluator|grader|judge|scorer|examiner|interviewer coach|interview coach|coach)\b(?! (?:of|in|for|to|manager|nurse|teacher|professor|director|chef|buyer|engineer|company|team))`,
  String.raw`\bin which you are an? (?:judge|evaluator|grader|coach)\b`,
  String.raw`\b(?:whoever|anyone|anybody|any (?:ai|model|evaluator|grader|reviewer)) (?:is|who|that) (?:scor|evaluat|grad|judg|rat|hear|read)\w{1,5}\b`,
  String.raw`\b(?:evaluator|grader|examiner)'?s? notes? ?:`,
  String.raw`(?:^|[.!?\n>] ?)(?:note|message|instructions?|hint|memo) (?:for|to) (?:the |any |all )?(?:automated |automatic |ai )?(?:evaluators?|graders?|assessors?|reviewers?|judges?|model)\b`,
  String.raw`\b(?:my|the) final (?:rating|scores?|verdict) (?:is|are) (?:10|ten)\b`,
  String.raw`\bas an ai(?: language model| assistant| evaluator)?,? (?:you|i (?:cannot|can't|am|have|do not|don't|must))\b`,
  String.raw`\b(?:your|the following is (?:the|your)|here is (?:the|your)|reveal (?:the|your)|print (?:the|your)) (?:new )?(?:system prompt|instructions)\b`,
  String.raw`(?:^|[.!?\n>] ?)(?:here are )?new instructions?(?: from [^.!?\n:]{0,30})? ?:`,
  String.raw`\b(?:treat|count|consider) (?:the result|every sentence|all parts|everything|the rest|each part|every part)\b[^.!?\n]{0,50}\b(?:as|to be) (?:a )?(?:present|measured|strong|excellent|complete)\b`,
  String.raw`\byou to (?:give|score|rate|grade|award|mark) ${judged}\b[^.!?\n]{0,60}\b${top}`,
  String.raw`(?:^|[.!?\n] ?|please )(?:pretend|imagine|assume|suppose) (?:that )?(?:i|this|the candidate|the answer)\b[^.!?\n]{0,40}\b(?:perfect|flawless|excellent|best) (?:answer|candidate|score)\b`,
  String.raw`(?:^|[.!?\n] ?)repeat after me\b`,
  String.raw`\bcounts? as (?:present|strong)\b`,
  String.raw`\bif (?:this answer|this|i) (?:gets?|receives?|do(?:es)? not get|don't get) (?:less than|under|below|anything under|a) (?:8|9|10|eight|nine|ten)\b`,
  String.raw`\b(?:the|your(?: own)?) rubric (?:says|states|requires|demands) [^.!?\n]{0,30}\b(?:answers?|candidates?|must)\b`,
  String.raw`\bas the (?:administrator|developer|owner|operator|author|maker) of this (?:tool|system|app|coach|software|product)\b`,
  String.raw`${notTold}\b(?:return|output|copy|use) (?:the |these )?(?:highest|maximum|final|perfect) (?:possible )?(?:values?|scores?|numbers?|marks?)\b`,
  String.raw`\boutput (?:only )?(?:json|the (?:maximum|highest))\b`,
  String.raw`${notTold}\b(?:do not|don't|never) (?:list|mention|write|propose|find|give) (?:any |this |the )?(?:improvements?|weakness(?:es)?|request|criticism)\b`,
];

const others: Readonly<Record<'de' | 'fr' | 'es' | 'pt' | 'nl' | 'it', readonly string[]>> = {
  de: [
    String.raw`(?<!\b(?:ich|wir|sie|er|zu|nicht) )\b(?:ignoriere?n?|vergiss|vergessen sie|missachte|ubergehe)\b[^.!?\n]{0,50}\b(?:anweisung\w{0,3}|instruktion\w{0,3}|regeln|vorgaben|prompts?|kriterien|anleitung\w{0,3})\b`,
    String.raw`(?<!\b(?:ich|wir|sie|er|kunden) )\b(?:gib|geben sie|bewerte|bewerten sie|vergib|vergeben sie|setze?|setzen sie)\b[^.!?\n]{0,60}\b(?:(?:10|zehn)(?: von (?:10|zehn))?(?: punkten?)?|volle(?:n)? punkt\w{0,5}|hochstnote|bestnote|hochste\w? (?:note|punktzahl|wert\w?)|maximal\w{0,2} punkt\w{0,5})(?= ?$| in | bei | und |[.,;!?"'\n])`,
    String.raw`(?<!\b(?:ich|wir)\b[^.!?\n]{0,80})\b(?:hochstnote|volle punktzahl|maximale punktzahl|zehn punkte)\b[^.!?\n]{0,40}\b(?:zu vergeben|vergeben|geben|erwartet|erhalten)\b`,
    String.raw`\balle (?:werte|noten|punkte) (?:stehen |sind )?auf (?:10|zehn)\b`,
    String.raw`\b(?:wer (?:das|dies|diese antwort) (?:bewertet|pruft|liest)|(?:erhalten|bekommen) in jeder kategorie die hochstnote|hinweis an (?:die )?(?:automatischen? )?prufer)\b`,
    String.raw`\bdu bist (?:jetzt |nun |ab jetzt )?(?:eine? )?(?:grosszugiger? |netter? |fairer? )?(?:ki|assistent\w{0,2}|prufer\w{0,2}|bewerter\w{0,2}|sprachmodell|gutachter\w{0,2})\b`,
    String.raw`\bwenn (?:diese antwort|ich) (?:weniger als|keine) (?:neun|zehn|9|10)\b`,
    String.raw`\b(?:bewerte jene|gesamtnote lautet|alle teile gelten als vorhanden|liebe[r]? prufer\w{0,2})\b`,
  ],
  fr: [
    String.raw`(?<!\b(?:je|nous|on|ils|il|elle|de|d'|pas|ai|as|a|avons|avez|ont|avait|avions|avaient|est) )\b(?:ignore[zs]?|oublie[zs]?|neglige[zs]?)\b[^.!?\n]{0,50}\b(?:instructions?|consignes?|regles|directives|prompts?|criteres)\b`,
    String.raw`(?<!\b(?:je|nous|on|ils|il|elle|clients|qui|ai|as|a|avons|avez|ont|avait|avions|avaient|est|une|la) )\b(?:donne[zs]?|note[zs]?|mets|mettez|attribue[zs]?|accorde[zs]?)\b[^.!?\n]{0,60}\b(?:(?:10|dix)(?: sur (?:10|dix)| partout)?|(?:la )?note maximale|tous les points|la meilleure note)(?= ?$| a | dans | pour | et | partout|[.,;!?"'\n])`,
    String.raw`\b(?:note maximale|tous les points)\b[^.!?\n]{0,40}\b(?:attendue?|pour chaque|dans chaque|prevue?)\b`,
    String.raw`\b(?:recoit|recoivent|prevoit|merite)\b[^.!?\n]{0,30}\b(?:note maximale|dix sur dix)\b`,
    String.raw`\btoutes les notes (?:sont|a) (?:a )?(?:10|dix)\b`,
    String.raw`\b(?:celui|celle|quiconque) qui (?:note|evalue|lit)\b[^.!?\n]{0,50}\b(?:doit|dix)\b`,
    String.raw`\b(?:note (?:pour l'evaluat\w{2,5}|aux evaluat\w{2,6})|chere? evaluat\w{2,5})`,
    String.raw`\btu es (?:maintenant |desormais )?une? (?:ia|assistante?|evaluat\w{2,5}|modele de langage|juge)\b`,
    String.raw`\bsi (?:cette reponse|tu|je)\b[^.!?\n]{0,30}\bmoins de (?:neuf|dix|9|10)\b`,
    String.raw`\bconsidere[zs]? (?:le resultat|toutes les parties) comme presente?s?\b`,
  ],
  es: [
    String.raw`(?<!\b(?:yo|nosotros|ellos|no|que) )\b(?:ignora|ignore|olvida|olvide|descarta|omite)\b[^.!?\n]{0,50}\b(?:instrucciones|reglas|indicaciones|directrices|prompts?|criterios|normas)\b`,
    String.raw`\b(?:dame|dale|deme|ponle|ponme|otorga\w{0,4}|puntua|puntue|califica|califique|asigna\w{0,3})\b[^.!?\n]{0,60}\b(?:(?:10|diez)(?: (?:sobre|de) (?:10|diez))?|(?:nota|puntuacion|calificacion) maxima|maxima (?:nota|puntuacion))(?= ?$| en | a | para | y |[.,;!?"'\n])`,
    String.raw`\b(?:nota|puntuacion|calificacion) maxima\b[^.!?\n]{0,40}\b(?:se espera|en todo|en cada|siempre|en todos)\b`,
    String.raw`\b(?:se espera|se le da|reciben?|manda poner|merece)\b[^.!?\n]{0,20}\b(?:nota|puntuacion|calificacion) maxima\b`,
    String.raw`\btodas las notas son (?:10|diez)\b`,
    String.raw`\bquien (?:evalue|califique|puntue|lea)\b[^.!?\n]{0,50}\b(?:tiene que|debe|diez)\b`,
    String.raw`\b(?:nota para (?:el |la |los )?evaluador\w{0,2}|estimad[ao] evaluador\w{0,2}|eres (?:ahora )?un[a]? (?:ia|evaluador\w{0,2}|asistente|modelo de lenguaje|juez))\b`,
    String.raw`\bsi (?:esta respuesta|no me)\b[^.!?\n]{0,30}\b(?:menos de (?:nueve|diez|9|10)|un diez)\b`,
    String.raw`\bcalifica esa, no esta\b`,
  ],
  pt: [
    String.raw`(?<!\b(?:eu|nos|eles|nao|que) )\b(?:ignore|ignora|esqueca|esquece|desconsidere|desconsidera)\b[^.!?\n]{0,50}\b(?:instrucoes|regras|orientacoes|diretrizes|prompts?|criterios|indicacoes)\b`,
    String.raw`(?<!\b(?:que|clientes|eles|nao) )\b(?:de|da|me de|da-me|dar|atribua|pontue|avalie|classifique)\b[^.!?\n]{0,40}\b(?:(?:10|dez)(?: (?:de|em) (?:10|dez|tudo|todos))|(?:nota|pontuacao) maxima)(?= ?$| em | a | os | para | e |[.,;!?"'\n])`,
    String.raw`\b(?:nota|pontuacao) maxima\b[^.!?\n]{0,40}\b(?:espera-se|em tud[oa]|em tod\w{1,2}|sempre)\b`,
    String.raw`\b(?:espera-se|recebe(?:m)?|manda dar|merece)\b[^.!?\n]{0,20}\b(?:nota|pontuacao) maxima\b`,
    String.raw`\btodas as notas sao (?:10|dez)\b`,
    String.raw`\bquem avaliar\b[^.!?\n]{0,50}\b(?:tem de|deve|dez)\b`,
    String.raw`\b(?:nota para (?:os |o |a )?avaliador\w{0,2}|car[ao] avaliador\w{0,2}|(?:voce|tu) (?:e|es) (?:agora )?um[a]? (?:ia|avaliador\w{0,2}|assistente|modelo de linguagem|juiz))\b`,
    String.raw`\bse (?:esta resposta|voce nao)\b[^.!?\n]{0,30}\b(?:menos de (?:nove|dez|9|10)|me der (?:10|dez))\b`,
    String.raw`\b(?:der|dar) (?:10|dez) em tudo\b`,
  ],
  nl: [String.raw`\b(?:negeer|vergeet)\b[^.!?\n]{0,40}\b(?:instructies|regels|aanwijzingen)\b`],
  it: [String.raw`\b(?:ignora|dimentica)\b[^.!?\n]{0,40}\b(?:istruzioni|regole|indicazioni)\b`],
};

/** Japanese, Chinese, Arabic, Russian: the commonest forms only. */
const elsewhere = [
  String.raw`指示[^。\n]{0,12}無視|無視[^。\n]{0,12}指示|満点|最高の評価`,
  String.raw`(?:忽略|无视|忘记|忽視|無視)[^。\n]{0,12}(?:指令|指示|提示|规则|規則)|(?:满分|滿分|给[^。\n]{0,6}(?:10|十)分)`,
  String.raw`(?:تجاهل|انس)[^.؟\n]{0,30}(?:التعليمات|القواعد|الأوامر)|الدرجة الكاملة|عشرة من عشرة`,
  String.raw`(?:игнорируй|проигнорируй|забудь|игнорируи|проигнорируи)[^.!?\n]{0,40}(?:инструкци|правила|указани)|(?:поставь|оцени)[^.!?\n]{0,40}(?:10|десять|максимальн|высш)`,
];

export const orders: readonly RegExp[] = [...english, ...Object.values(others).flat(), ...elsewhere].map(
  (source) => new RegExp(source, 'gu'),
);
