import type { KnownLanguage } from './language-tag';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * The small words of each language: articles, pronouns, prepositions, conjunctions, auxiliaries and the commonest
 * adverbs, with the spellings of quick typing ("cant", "tambien"). About half of all words that are spoken stand here.
 */
export const functionWords: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  en: setOf(`
    a an the this that these those some any each every all both no not one another such same other
    i you he she it we they me him her us them my your his its our their mine yours ours theirs myself himself herself
    itself ourselves themselves who whom whose which what when where why how there here
    and or but so if because although though while since until unless than as then also too very just only even still
    of in on at for to from by with without about into onto over under after before between through during against among
    up down out off around behind across within per
    is am are was were be been being do does did done have has had having will would can could should may might must shall
    don't didn't doesn't isn't wasn't weren't can't couldn't wouldn't won't haven't hasn't hadn't shouldn't
    dont didnt doesnt isnt wasnt cant couldnt wouldnt wont
    i'm i've i'd i'll you're you've you'd we're we've we'd we'll they're they've they'd he's she's it's that's there's
    what's let's who's im ive thats its
    more most many much few less least own again always never often usually maybe perhaps really now once`),
  de: setOf(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem
    jeder jede jedes jeden jedem alle allen aller alles beide
    ich du er sie es wir ihr mich dich ihn uns euch sich mir dir ihm ihnen man mein meine meinen meinem meiner dein deine
    sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren unserem unserer wer wen wem was wo wann warum
    wie welche welcher welches welchen da dann hier dort
    und oder aber denn sondern wenn weil dass daß ob als obwohl damit während bevor nachdem bis seit so also auch sehr nur
    noch schon immer nie wieder mal ja nein nicht nichts doch halt eben eigentlich dabei davon dazu darauf darüber dafür
    von vom in im ins an am auf aus bei beim mit nach zu zum zur für über unter um durch gegen ohne vor hinter neben zwischen
    bin bist ist sind seid war waren warst gewesen sei wäre wären habe hast hat haben hatte hatten gehabt hätte hätten
    werde wird werden wurde wurden geworden würde würden kann können konnte konnten könnte muss müssen musste mussten
    soll sollte sollten will wollen wollte wollten darf durfte mag möchte
    mehr viel viele wenig etwas ganz gar sehr jetzt damals danach zuerst daher deshalb`),
  fr: setOf(`
    le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je j'ai j'étais j'avais j'y tu il elle on nous vous ils elles me te se lui eux moi toi soi y en qui que quoi dont où
    c'est c'était qu'il qu'elle qu'on qu'ils n'est n'était n'avait n'a d'un d'une l'on s'est
    et ou mais donc car ni or si parce quand lorsque comme puisque pendant après avant depuis jusqu'à alors aussi très
    ne pas plus moins rien jamais toujours encore déjà bien peu trop même tout toute tous toutes chaque quelque quelques
    à au aux dans sur sous avec sans pour par vers chez entre contre selon
    suis es est sommes êtes sont étais était étions étaient été être serait sera ai as a avons avez ont avais avait avions
    avaient eu avoir aurait fait faire faisait peut pouvait pouvoir dû doit devait fallait faut va allait voulait
    ici là puis ensuite enfin aussi ainsi cela ça ceci voilà`),
  es: setOf(`
    el la los las lo un una unos unas al del de este esta estos estas ese esa esos esas eso esto aquel aquella
    yo tú él ella nosotros nosotras ellos ellas usted ustedes me te se nos le les mi mis tu tus su sus nuestro nuestra
    nuestros nuestras que quien quienes cual cuál qué cómo como cuando cuándo donde dónde
    y e o u pero porque pues si sino aunque mientras entonces también tambien muy más mas menos ya no ni nunca siempre
    todavía así asi sólo solo bien mucho mucha muchos muchas poco todo toda todos todas cada otro otra otros otras algo nada
    a en con sin por para sobre entre desde hasta hacia contra según durante tras antes después despues
    soy es son era eran éramos fui fue fueron fuimos ser sido está están estaba estaban estábamos estar estuve estuvo
    he has ha hemos han había habían hay hubo haber tengo tiene tenía teníamos tenían tuve tuvo tener
    puedo puede podía podíamos poder hacer hizo hice hicimos voy va iba vamos aquí ahí allí luego`),
  pt: setOf(`
    o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa de em por pelo pela pelos pelas
    este esta estes estas esse essa esses essas isso isto aquele aquela aquilo dele dela deles nesse nessa neste nesta
    eu tu ele ela nós eles elas você vocês me te se lhe lhes nos mim meu minha meus minhas teu tua seu sua seus suas nosso
    nossa nossos nossas que quem qual quais como quando onde porque porquê
    e ou mas pois se embora enquanto então também tambem muito muita muitos muitas mais menos já não nao nem nunca sempre
    ainda assim só bem pouco tudo todo toda todos todas cada outro outra outros outras algo nada
    com sem para pra sobre entre desde até contra durante antes depois
    sou é são era eram éramos fui foi foram fomos ser sido está estão estava estavam estar estive esteve
    tenho tem têm tinha tínhamos tinham tive teve tivemos ter havia há houve haver
    posso pode podia podíamos poder fazer fez fiz fizemos vou vai ia vamos aqui ali aí lá`),
};

/** The small words of neighbours that are no interview language here: so that Italian does not pass for Spanish. */
export const neighbourWords: readonly ReadonlySet<string>[] = [
  setOf(`il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai da dal dalla in nel nella con su sul
    per tra fra e o ma se che chi cui non più come quando dove perché anche sono sei è siamo era ero erano stato ho ha hanno
    aveva avevo abbiamo mi ti si ci vi io tu lui lei noi voi loro mio mia suo sua questo questa quello quella molto poi tutto
    ogni così già ancora prima dopo senza`),
  setOf(`de het een en of maar want als dat die dit deze ik jij je hij zij ze wij we jullie mij me hem haar ons hen mijn zijn
    haar onze hun van in op aan met voor door uit naar bij om te tot over onder tussen niet geen wel ook nog al dan toen
    er is was waren ben zijn heb heeft hebben had hadden wordt werd kan kon kunnen moet moest wil wilde zou zouden wat wie
    waar hoe omdat`),
  setOf(`och att det som en ett är var på i för med av till den de inte har hade jag du han hon vi ni mig dig oss sin sitt
    mitt min men om så från när efter då kan kunde ska skulle vill ville där här också eller bara mycket`),
];
