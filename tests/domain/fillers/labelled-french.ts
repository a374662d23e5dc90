/** French sentences with their fillers in braces; written for this project. */
export const labelledFrench = `
{Euh}, j'ai travaillé {euh} trois ans dans une banque.
{Ben}, on n'avait pas le choix.
Ben m'a appelé, et j'ai parlé avec Ben pendant une heure.
{Bah} oui, il fallait décider.
{Du coup}, on a tout recommencé.
on a {du coup} changé de fournisseur
Personne n'a entendu parler du coup de téléphone.
Il a été victime du coup d'État.
{En fait}, le problème venait du réseau.
c'était {en fait} plus simple que prévu
Il en fait partie depuis deux ans.
On en fait trop sur ce sujet.
C'était {genre} trois semaines de retard.
Ce genre de panne arrive souvent.
Je préfère le genre de travail où l'on voit le résultat.
il m'a dit {genre} débrouille-toi
C'était compliqué, {quoi}.
On a fait simple {quoi}.
Je ne savais pas quoi.
De quoi avez-vous besoin ?
C'est à quoi que je pensais.
Il a répondu n'importe quoi.
{Donc}, {euh}, j'ai appelé le client.
Le serveur était en panne, donc nous avons attendu.
{Alors}, je vais commencer par le contexte.
Nous avons alors décidé de changer.
{Bon}, {ben} on a repris depuis le début.
C'était un bon projet.
{Voilà}, c'est mon exemple.
Et voilà pourquoi nous avons changé.
C'était, {tu vois}, la première fois.
Si vous voyez le tableau, vous comprenez.
{Vous savez}, ce n'était pas facile.
Comme vous savez, le marché a changé.
{Je veux dire}, on n'était que deux.
Ce que je veux dire est simple.
Enfin, nous avons livré le produit.
{enfin} bref c'était difficile
{Eh bien}, j'ai demandé de l'aide.
C'est difficile, {hein}.
`;
