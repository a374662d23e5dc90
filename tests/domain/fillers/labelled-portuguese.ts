/** Portuguese sentences with their fillers in braces; written for this project. */
export const labelledPortuguese = `
{Hum}, eu trabalhei três anos num banco.
Um dia um cliente ligou e pediu um desconto.
{É}, {eh}, eu comecei como estagiário.
É um projeto que é difícil de explicar.
O problema é a rede.
{é} {é} eu acho que foi isso
Foi complicado, {né}?
A equipe era pequena, {né}, e o prazo curto.
Era {tipo} três semanas de atraso.
Esse tipo de erro acontece sempre.
Qual tipo de cliente era esse?
ele falou {tipo} não dá
{tipo assim} ninguém sabia de nada
{Então}, {eh}, eu liguei para o fornecedor.
{Então}, a primeira coisa foi medir.
O servidor caiu, então reiniciamos.
Foi então que entendi.
A ideia era, {assim}, bem simples.
Assim que o teste passou, publicamos.
Mesmo assim ninguém reclamou.
Fizemos assim porque era mais rápido.
{Quer dizer}, não havia alternativa.
Isso quer dizer que o teste falhou.
Era um prazo curto, {sabe}?
Ninguém sabe o motivo.
Você sabe como é o cliente?
{Bom}, no começo eu fiquei com medo.
Foi um bom resultado.
{Bem}, {hum}, depende do caso.
O lançamento foi bem.
{Ou seja}, perdemos duas semanas.
Havia um erro em um dos arquivos.
`;
