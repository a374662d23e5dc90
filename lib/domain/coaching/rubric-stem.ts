/** Past forms that no ending can be taken from, beside the form that their other endings lead to. */
const irregular = new Map(
  (
    'led:lead taught:teach chose:choose chosen:choose brought:bring built:build broke:break broken:break caught:catch ' +
    'dealt:deal drew:draw drove:drive driven:drive fell:fall fallen:fall felt:feel fought:fight found:find gave:give ' +
    'given:give grew:grow grown:grow held:hold kept:keep knew:know known:know left:leave lost:lose met:meet paid:pay ' +
    'ran:run said:say saw:see seen:see sent:send sold:sell spent:spend spoke:speak spoken:speak stood:stand ' +
    'took:take taken:take thought:think threw:throw told:tell understood:understand won:win wrote:write written:write ' +
    'people:person children:child men:man women:woman better:good best:good worse:bad worst:bad'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
);

const endings =
  /(?:ements?|ments?|ations?|ings?|edly|ed|ers?|ors?|ions?|ively|ive|ally|ly|ness|ity|ful|able|ence|ance)$/;

/**
 * A rough stem: enough for "deadlines" to meet "deadline", "disagreed" to meet "disagreement", "led" to meet "leader"
 * and "prioritised" to meet "prioritize". The packaged table of frequencies is keyed by it
 * (`scripts/idf-table.ts`): who changes the one builds the other anew.
 */
export function stem(word: string): string {
  let root = word.replace(/'s$|'$/, '');
  root = irregular.get(root) ?? root;
  if (root.length <= 4) return root.replace(/(?<=[a-z]{3})s$/, '');
  root = root
    .replace(/is(e[ds]?|ing|ations?|ers?)$/, 'iz$1')
    .replace(/ies$|ied$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<!s)s$/, '')
    .replace(endings, '');
  return root.replace(/([^aeiousl])\1$/, '$1').replace(/(?<=.{3})[ey]$/, '');
}
