const sources = {
  judge: String.raw`\b(?:evaluator|evaluation|grader|scor(?:e|es|ed|ing)|rubric|criteri(?:a|on)|ratings?|full marks|categor(?:y|ies)|your (?:reply|feedback|output)|improvements|transcript|this (?:answer|request|tool)|the candidate|operator|values?|fields?|bewert\w{1,12}|prufer\w{0,3}|punktzahl|punkten?|hochstnote|kategorie|ruckmeldung|ruckfragen|antwort|bewerber|evaluat(?:eur|rice)s?|bareme|grille|criteres?|notes?|relance|transcription|consignes|reponse|candidats?|evaluador\w{0,3}|rubrica|calific\w{1,6}|puntuacion|criterios|mejoras?|transcripcion|respuesta|avaliador\w{0,3}|avaliacao|pontuacao|melhorias|transcricao|resposta|candidato)\b`,
  top: String.raw`\b(?:10|ten|nine|full marks|maximum|highest|perfect|flawless|brilliantly|zehn|volle|hochst\w{1,6}|dix|maximale?|diez|nueve|maxim[ao]|dez|nove|present|strong|vorhanden)\b`,
  order: String.raw`\b(?:must|should|please|always|never|give|award|treat|set|return|copy|expected|deserves?|has to|have to|do not|don't|begin|receives?|bitte|muss|immer|gib|setze|vergeben|erhalten|gelten|lautet|toujours|doit|donne|merci de|considere|recoi(?:t|vent)|n'ajoute|ne parle|siempre|debe|tiene que|por favor|dale|reciben?|cuentan|menciones|propongas|sempre|deve|tem de|recebe|mencione|aplique|aplica|deixe|deja|according to|selon|laut)\b`,
  own: String.raw`\b(?:i|we|my|our|us|ich|wir|mein\w{0,2}|unser\w{0,2}|je|j'|nous|mon|ma|mes|yo|mi|mis|nuestr\w{1,2}|eu|meu|minha)\b`,
} as const;
const judge = new RegExp(sources.judge, 'gu');
const top = new RegExp(sources.top, 'u');
const order = new RegExp(sources.order, 'u');
const own = new RegExp(sources.own, 'u');

/** A sentence longer than this tells a story. Characters. */
const longestOrder = 400;

/**
 * True for a sentence of folded text that has the vocabulary of judging, of the best mark and of ordering, and nobody's
 * "I": it speaks to the evaluator, whatever its words are exactly.
 */
export function speaksToEvaluator(sentence: string): boolean {
  if (sentence.length > longestOrder || own.test(sentence)) return false;
  const judging = new Set(sentence.match(judge)).size;
  return (
    judging >= 1 && top.test(sentence) && order.test(sentence) && (judging >= 2 || sentence.length < 160)
  );
}

/** The same with less evidence: for the neighbours of a sentence that is known to be an order. */
export const mayContinueOrder = (sentence: string): boolean =>
  sentence.length <= longestOrder &&
  !own.test(sentence) &&
  (sentence.match(judge) !== null || (top.test(sentence) && order.test(sentence)));
