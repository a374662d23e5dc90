/** Answers in the languages that are known, and in some that are not. Written for this project. */
export const answersByLanguage: readonly (readonly [string, string])[] = [
  [
    'en',
    'In my second year there we moved the whole archive to another building, and I had to decide what goes first, so I asked the people who use it every day and made a list with them.',
  ],
  [
    'en',
    'yes so in my last company we was three developer and I must to speak with client every week because my boss he had no time and it was difficult for me but after some month was good',
  ],
  [
    'de',
    'Also wir hatten damals ein Projekt mit drei Firmen, und ich war für die Abstimmung zuständig. Ich habe jede Woche mit allen telefoniert und die offenen Punkte aufgeschrieben, und am Ende sind wir um zwei Tage früher fertig geworden.',
  ],
  [
    'de',
    'ähm ich hab das deployment mit kubernetes aufgesetzt weil unser server ständig down war und dann hab ich dem team gezeigt wie man die logs liest und seitdem haben wir kaum noch incidents',
  ],
  [
    'fr',
    "Alors, l'année dernière, nous avions un client qui voulait partir, et je l'ai appelé tous les jours pendant deux semaines. J'ai demandé à mon équipe de lui montrer chaque correction, et finalement il est resté chez nous.",
  ],
  [
    'fr',
    'ben en fait on était trois dans le service et du coup quand ma collègue est partie il a fallu que je reprenne tous ses dossiers et je me suis organisé avec un tableau',
  ],
  [
    'es',
    'Bueno, el año pasado teníamos un cliente que se quería ir, y yo lo llamé todos los días durante dos semanas. Le pedí a mi equipo que le enseñara cada cambio y al final se quedó con nosotros.',
  ],
  [
    'es',
    'pues yo trabajaba en una tienda y un dia llego una señora muy enfadada porque le habian cobrado dos veces y yo le devolvi el dinero y hable con mi jefe para cambiar el sistema',
  ],
  [
    'pt',
    'Então, no ano passado tínhamos um cliente que queria sair, e eu liguei para ele todos os dias durante duas semanas. Pedi à minha equipe que mostrasse cada mudança e no fim ele ficou conosco.',
  ],
  [
    'pt',
    'eu trabalhava numa loja e um dia chegou uma senhora muito zangada porque tinha pago duas vezes e eu devolvi o dinheiro e falei com o meu chefe para mudar o sistema',
  ],
  [
    'it',
    "L'anno scorso avevamo un cliente che voleva andarsene, e io l'ho chiamato tutti i giorni per due settimane. Ho chiesto al mio gruppo di mostrargli ogni cambiamento e alla fine è rimasto con noi.",
  ],
  [
    'nl',
    'Vorig jaar hadden we een klant die weg wilde, en ik heb hem twee weken lang elke dag gebeld. Ik heb mijn team gevraagd om hem elke verandering te laten zien en uiteindelijk is hij gebleven.',
  ],
  [
    'pl',
    'W zeszłym roku mieliśmy klienta, który chciał odejść, więc dzwoniłem do niego codziennie przez dwa tygodnie. Poprosiłem zespół, żeby pokazywał mu każdą zmianę, i w końcu z nami został na dłużej.',
  ],
  [
    'ru',
    'В прошлом году у нас был клиент, который хотел уйти, и я звонил ему каждый день две недели. Я попросил команду показывать ему каждое изменение, и в конце концов он остался с нами.',
  ],
  [
    'ja',
    '昨年、辞めたいというお客様がいたので、私は二週間毎日電話をしました。チームにすべての変更を見せるように頼み、最後には残ってくれました。その後も毎月一度は訪問して、困っていることがないか必ず確認するようにしています。',
  ],
];
