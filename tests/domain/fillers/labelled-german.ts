/** German sentences with their fillers in braces; written for this project. */
export const labelledGerman = `
{Ähm}, ich war {äh} drei Jahre bei einer Bank.
Um die Kosten zu senken, haben wir um zehn Uhr angefangen.
Es ging um ein Projekt, und er war der Leiter.
{Öhm} wir hatten {hm} kaum Zeit.
Das war {halt} so, dass niemand zuständig war.
Ich rief Halt, weil der Kran schwenkte.
Halt dich fest, das wird laut.
Ich halt das für einen guten Plan.
Das ist {halt} der Unterschied zwischen den beiden Teams.
Wir haben {sozusagen} bei null angefangen.
Das war {quasi} mein erstes Projekt.
Wir mussten {irgendwie} beide Systeme am Leben halten.
{Also}, ich habe zuerst mit dem Kunden gesprochen.
{also} ich war damals in der Pflege
Der Server war weg, also haben wir neu gestartet.
Wir waren zu dritt, also zu wenige.
{Genau}, und dann kam der Audit.
{Genau}.
Das ist genau der Punkt, den ich meine.
Wir haben genau gemessen, wie lange es dauert.
Das war dann auch fertig, {genau}.
{Na ja}, am Ende hat es geklappt.
{naja} das war nicht so einfach
{Tja}, da standen wir nun.
Das Team war, {weißt du}, sehr müde.
Weißt du, was der Kunde wollte?
Ich wusste nicht, was ich meine.
{Ich meine}, wir hatten ja keine Wahl.
Ich meine, dass der Test gereicht hätte.
Das hat uns, {sagen wir mal}, zwei Wochen gekostet.
Es war {sag ich mal} chaotisch.
Eigentlich war im Prinzip alles fertig.
Das war doch gut, {ne}?
Ich habe um Hilfe gebeten, weil es um viel ging.
Er hat um drei angerufen, um den Termin zu klären.
Ich habe {äh} also das Protokoll geschrieben.
`;
