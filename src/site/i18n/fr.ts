import type { ContinuityKind } from '../../plan/continuity.ts';
import type { DirectedKind, RelationKind } from '../../plan/relation-kinds.ts';
import type { ShownNumber } from '../../plan/shown-number.ts';
import type { ProseKey } from '../../plan/pages.ts';
import type { Locale } from '../../plan/locale.ts';
import { capitalized, counted, enumerated, numberWord, plural } from './format.ts';
import type { FrenchWords } from './french-words.ts';

/** Masculine nouns differ from feminine ones in the word for one alone. */
const masculine = (count: number, one: string, many: string) =>
  counted(count, 'fr', one, many).replace(/^une /, 'un ');
const links = (count: number) => masculine(count, 'lien', 'liens');
const inBoth = (isBilingual: boolean) => (isBilingual ? ' dans les deux langues' : '');
/** What StratML calls the levels, where the plan does not call them so. */
const inStratml = (group: FrenchWords, item: FrenchWords): string => {
  const goals = group.one === 'but' ? [] : [`les ${group.many} y sont des buts`];
  const verb = goals.length > 0 ? '' : 'y sont ';
  const objectives = item.one === 'objectif' ? [] : [`les ${item.many} ${verb}des objectifs`];
  const said = [...goals, ...objectives].join(', ');
  return said === '' ? '' : `: ${said}`;
};
const translatedAs = (title: string) => `traduction française non officielle, ${title}`;

/** Number of an item; none where the plan gives it none. */
type MaybeShown = ShownNumber | undefined;

/**
 * Words of the site in French, with ordinary spaces: `strings()` typesets them. English has the same
 * shape: a missing sentence does not compile.
 *
 * @param group - what the plan calls its groups
 * @param item - what it calls what is in them
 * @returns words by name
 */
export const french = (group: FrenchWords, item: FrenchWords) => ({
  languageName: 'Français',
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  footerNavigation: 'Navigation de bas de page',
  breadcrumb: 'Fil d’Ariane',
  /** Links of the header: `linksOf` ends the label of the connections on wide windows. */
  nav: { plan: 'Le plan', links: 'Liens', linksOf: `entre ${item.many}`, glossary: 'Glossaire' },
  /** Notices of a text that is a translation: its source is in the other language. */
  unofficial: 'Traduction non officielle; le texte anglais fait foi.',
  stale: 'Le texte anglais a changé depuis que cette traduction a été faite.',
  missing: 'Ce texte n’est pas encore traduit: le voici en anglais.',
  /** `<title>` of a page within the plan. */
  pageTitle: (page: string, plan: string) => `${page} | ${plan}`,
  /** Words that are named within a sentence. */
  quoted: (words: string) => `« ${words} »`,
  /** Words that end as a sentence does. */
  sentence: (words: string) => `${words}.`,

  home: {
    description: (
      groupCount: number,
      itemCount: number,
      publisher: string | undefined,
      isBilingual: boolean,
    ) =>
      `${capitalized(group.theCount(groupCount), 'fr')} et ${item.theCount(itemCount)} du plan${isBilingual ? ', en français et en anglais' : ''}.${publisher === undefined ? '' : ` ${publisher}.`}`,
    lead: (groupCount: number, itemCount: number) =>
      `${capitalized(group.count(groupCount), 'fr')}, ${item.count(itemCount)}.`,
    publishedBy: 'Organisme:',
    /** “le 6 mai 2021”, “en 2021”. */
    publishedOn: (date: string) => `Plan rendu public ${date}.`,
    shortTitles: 'Titres courts: mots du site.',
    ended: 'La période de ce plan est terminée. Le texte reste ici, à la même adresse.',
    draft: 'Ce plan est un projet: son texte peut encore changer.',
    preamble: 'Préambule',
    jump: `Aller à ${group.a}`,
    read: 'Lire',
    fullText: 'Tout le plan, mot pour mot, sur une seule page.',
    bilingual: 'Chaque passage en regard de sa traduction.',
    explore: 'Explorer',
    links: (count: number) => `Ce qui relie les ${item.many}: ${links(count)}.`,
    glossary: (count: number) =>
      `Les mots du plan, expliqués simplement: ${masculine(count, 'terme', 'termes')}.`,
    search: 'Par mot, par sujet ou par numéro.',
    takeAway: 'Emporter',
    documents: {
      pdf: 'Le plan entier en un fichier, à garder ou à imprimer.',
      epub: 'Le plan entier, pour une liseuse ou un téléphone.',
    },
    data: 'Tout le plan en JSON, CSV, StratML ou Markdown.',
    embedUse: 'Une carte à coller dans une page, toujours à jour.',
    embedLink: 'Intégrer la carte du plan',
  },
  orientation: {
    name: (shown: ShownNumber) => group.named(shown),
    heading: (shown: MaybeShown) => (shown === undefined ? '' : `${group.named(shown)}: `),
    title: (shown: MaybeShown, title: string) =>
      shown === undefined ? title : `${group.named(shown)}: ${title}`,
    /** The rank is told only where it is the number too. */
    position: (shown: MaybeShown, rank: number, of: number, itemCount: number) => {
      const place = shown === String(rank) ? `${group.One} ${rank} sur ${of}` : undefined;
      const name = place ?? (shown === undefined ? group.One : group.named(shown));
      return `${name}${itemCount > 0 ? `, ${item.count(itemCount)}` : ''}`;
    },
    /** For search engines, where a group has no second line. */
    description: (title: string, position: string) => `${title}. ${position}.`,
    priorities: item.Many,
    previous: `${group.One} ${group.agree('précédent')}`,
    next: `${group.One} ${group.agree('suivant')}`,
    neighbours: `${group.Many} ${group.agree('voisin')}s`,
    embedLink: (shown: MaybeShown) =>
      `Intégrer la carte ${shown === undefined ? `de ${group.this}` : `${group.ofThe} ${group.after(shown)}`}`,
    relatedTo: `${capitalized(item.agree('lié'), 'fr')} à`,
    thePriority: item.the,
  },
  priority: {
    name: (shown: ShownNumber) => item.named(shown),
    heading: (shown: MaybeShown) => (shown === undefined ? '' : `${item.named(shown)}: `),
    title: (shown: MaybeShown, short: string) =>
      shown === undefined ? short : `${item.named(shown)}: ${short}`,
    /** Two items of different groups may have the same statement. */
    description: (orientation: string, statement: string) => `${orientation}. ${statement}.`,
    position: (rank: number, of: number) =>
      of === 1
        ? `${item.agree('seul')} ${item.one}`
        : `${item.ordinal(rank)} des ${numberWord(of, 'fr')} ${item.many}`,
    note: 'Repère de lecture',
    noteOrigin: 'Note ajoutée par ce site; elle ne fait pas partie du plan.',
    related: (count: number) => {
      const related = item.agree('lié');
      const words = plural(count, 'fr', `${item.one} ${related}`, `${item.many} ${related}s`);
      return `${capitalized(item.number(count), 'fr')} ${words}`;
    },
    allLinks: `Tous les liens entre ${item.many}`,
    subjects: 'Sujets',
    terms: 'Termes du glossaire',
    /** Opens the definitions where they would come between the text and what follows it. */
    definitions: (count: number) =>
      count === 1 ? 'Voir la définition' : `Voir les ${numberWord(count, 'fr')} définitions`,
    siblings: (shown: MaybeShown) =>
      `${item.Many} ${shown === undefined ? `de ${group.this}` : `${group.ofThe} ${group.after(shown)}`}`,
    embedLink: (shown: MaybeShown) =>
      `Intégrer la carte ${shown === undefined ? `de ${item.this}` : `${item.ofThe} ${item.after(shown)}`}`,
    previous: `${item.One} ${item.agree('précédent')}`,
    next: `${item.One} ${item.agree('suivant')}`,
    neighbours: `${item.Many} ${item.agree('voisin')}s`,
    ended: 'Période terminée',
    draft: 'Projet de plan',
  },
  /** Whose words these are, in a line above them. */
  voice: {
    statement: 'Énoncé officiel',
    statements: 'Énoncés officiels',
    translatedStatement: 'Traduction non officielle de l’énoncé officiel',
    translatedStatements: 'Traduction non officielle des énoncés officiels',
    site: 'Mots du site',
  },
  card: {
    ended: 'La période de ce plan est terminée.',
    draft: 'Ce plan est un projet.',
    orientations: group.Many,
  },
  relationKinds: {
    echo: { name: 'Écho', meaning: 'Reprend l’idée ou les mots de l’autre, sur un autre sujet.' },
    support: { name: 'Appui', meaning: 'Aide l’autre à se réaliser.' },
    extension: { name: 'Suite', meaning: 'Mène l’autre plus loin ou dans un autre domaine.' },
  } satisfies Record<RelationKind, { name: string; meaning: string }>,
  /** What each end of a directed relation is to the other, whose number or title is given. */
  relationEnds: {
    support: {
      origin: (destination: string) => `Appuie ${destination}`,
      destination: (origin: string) => `Reçoit l’appui de ${origin}`,
    },
    extension: {
      origin: (destination: string) => `Point de départ de ${destination}`,
      destination: (origin: string) => `Suite de ${origin}`,
    },
  } satisfies Record<DirectedKind, Record<'origin' | 'destination', (end: string) => string>>,
  links: {
    title: `Liens entre ${item.many}`,
    description: (plan: string) =>
      `${plan}: comment les ${item.many} se répondent, s’appuient et se suivent, en une carte et une liste.`,
    /** `each`: whether the map draws every link, and not only which groups are linked. */
    lead: (each: boolean): string =>
      each
        ? `Chaque trait relie deux ${item.many}. Choisissez ${item.a} de la carte: il ne reste que ses liens, et la liste dit pourquoi.`
        : `Chaque trait relie deux ${group.many} dont des ${item.many} sont ${item.agree('lié')}s. La liste nomme ces ${item.many} et dit pourquoi.`,
    /** For a plan that has too few links to choose among. */
    leadOfOne: `Le trait relie deux ${item.many}. La liste dit pourquoi.`,
    map: 'Carte des liens',
    list: (count: number): string =>
      count === 1 ? 'Le lien et sa raison' : 'Les liens et leurs raisons',
    orientation: group.One,
    all: capitalized(group.all, 'fr'),
    kind: 'Sortes de liens',
    count: links,
    /** Nouns for a number of links that is written in figures, and the sentence for no link. */
    counted: { none: 'Aucun lien pour ce choix', one: 'lien', many: 'liens' },
    showAll: 'Tout afficher',
    open: `Ouvrir ${item.the}`,
  },
  /** Parts of an item on the page about the site: whose words each of them has. */
  voices: {
    title: 'Qui parle, dans une page',
    lead: 'Les mots du plan et ceux du site sont marqués dans chaque page. Exemple:',
    statement: (isOfficial: boolean): string =>
      isOfficial
        ? 'L’énoncé, mot pour mot, et son numéro.'
        : 'L’énoncé, traduit de l’anglais officiel, et son numéro.',
    short: `Le titre court nomme ${item.the} dans les listes.`,
    note: 'Le repère de lecture explique l’énoncé.',
    relation: `Le lien dit ce que deux ${item.many} ont en commun.`,
  },
  fullText: {
    title: 'Texte intégral',
    description: (plan: string, hasPreamble: boolean) =>
      `${plan}: ${hasPreamble ? 'le préambule, ' : ''}les ${group.many} et les ${item.many} sur une seule page.`,
    lead: (isOfficial: boolean): string =>
      isOfficial
        ? 'Le texte officiel, mot pour mot, sur une seule page.'
        : 'Tout le texte du plan sur une seule page.',
    contents: 'Table des matières',
    /** Before the number of an item, for screen readers. */
    priority: item.One,
  },
  bilingual: {
    title: 'Français et anglais côte à côte',
    /** By the language of the text that prevails; `both` where both do. */
    description: {
      fr: (plan: string) =>
        `${plan}: le texte officiel français et sa traduction anglaise non officielle, en regard.`,
      en: (plan: string) =>
        `${plan}: le texte officiel anglais et sa traduction française non officielle, en regard.`,
      both: (plan: string) => `${plan}: les textes officiels français et anglais, en regard.`,
    } satisfies Record<Locale | 'both', (plan: string) => string>,
    lead: {
      fr: 'Chaque passage du texte officiel français, en regard de sa traduction anglaise non officielle.',
      en: 'Chaque passage du texte officiel anglais, en regard de sa traduction française non officielle.',
      both: 'Chaque passage du texte officiel, en français et en anglais.',
    } satisfies Record<Locale | 'both', string>,
    passage: 'Passage',
    planTitle: 'Titre',
    tagline: 'Sous-titre',
    paragraph: (rank: number) => `Préambule, paragraphe ${rank}`,
    detail: 'Précision',
  },
  glossary: {
    title: 'Glossaire',
    description: 'Les mots du plan et des repères de lecture, expliqués simplement.',
    lead: 'Les mots du plan et des repères de lecture, expliqués simplement. Ces définitions sont celles du site, pas du plan.',
    source: (count: number) => (count > 1 ? 'Sources:' : 'Source:'),
    usedIn: 'Dans le repère de lecture de',
    letters: 'Termes par lettre',
    permalink: (term: string) => `Adresse de « ${term} »`,
  },
  search: {
    title: 'Recherche',
    /** `<title>` once there are results. */
    titleOf: (query: string) => `Recherche: ${query}`,
    description: (plan: string, hasGlossary: boolean) =>
      `Chercher dans ${enumerated([`les ${item.many}`, `les ${group.many}`, ...(hasGlossary ? ['le glossaire'] : [])], 'fr')}: ${plan}.`,
    field: 'Mots ou numéro à chercher',
    /** The same in the field of the header, as short as can be. */
    short: 'Mots ou numéro',
    submit: 'Chercher',
    /** Before links that search. */
    examples: 'Par exemple:',
    /** Name of the search in a browser that adds it: 16 characters at most. */
    shortName: (period: string | undefined) => (period === undefined ? 'Plan' : `Plan ${period}`),
    withoutScript:
      'La recherche a besoin de JavaScript, qui est désactivé ou absent. Vous pouvez parcourir le plan ci-dessous.',
    filters: 'Filtrer les résultats',
    everything: 'Tout',
    facets: { priorities: item.Many, glossary: 'Glossaire', site: 'Ce site' },
    results: 'Résultats',
    more: 'Afficher plus de résultats',
    browse: 'Parcourir le plan',
    kinds: { orientation: group.One, plan: 'Le plan', term: 'Glossaire', page: 'Page du site' },
    subjects: 'Sujets:',
    retry: 'Réessayer',
    /**
     * Messages of a search. The browser replaces the names in braces; `one` and `other` are plural
     * categories of the language.
     */
    messages: {
      busy: 'Recherche en cours…',
      one: '{count} résultat pour « {query} »{where}.',
      other: '{count} résultats pour « {query} »{where}.',
      /** After the count, once more of the results are shown. */
      shown: '{count} sont affichés.',
      /** What `{where}` adds: a group, or another facet by its name. */
      inOrientation: `dans ${group.the} {orientation}`,
      /** The same without its number. */
      inThis: `dans ${group.this}`,
      priorities: `dans les ${item.many}`,
      glossary: 'dans le glossaire',
      site: 'dans les pages de ce site',
      literally: 'Chercher plutôt « {query} », tel quel',
      quoted: '« {word} »',
      missingOne: '{words} n’est pas dans le plan.',
      missingOther: '{words} ne sont pas dans le plan.',
      unmentioned: 'Le plan ne parle pas de {words}.',
      slip: '« {typed} » n’est pas dans le plan: voici « {instead} ».',
      family: '« {typed} » n’est pas dans le plan: voici « {instead} », de la même famille.',
      beginning: '{words} est pris pour le début d’un mot.',
      foreignOne: '{words} est trouvé par le texte anglais.',
      foreignOther: '{words} sont trouvés par le texte anglais.',
      foreign: 'Voir les résultats en anglais pour « {query} »',
      hintLetter: `Une lettre ne suffit pas à chercher. Écrivez un mot, ou le numéro ${item.ofA}.`,
      hintSign: `Il n’y a là ni mot ni numéro. Écrivez un mot du sujet qui vous intéresse, ou le numéro ${item.ofA}.`,
      hint: `Ces mots sont trop courants. Ajoutez un mot du sujet qui vous intéresse, ou le numéro ${item.ofA}.`,
      noNumber: 'Le plan n’a pas de numéro {number}.',
      nothing: 'Aucun résultat pour « {query} »{where}.',
      everywhere: 'Voir tous les résultats',
      suggestions: 'Sujets proches:',
      unavailable:
        'La recherche n’a pas pu se charger. Vérifiez votre connexion, puis réessayez; vous pouvez toujours parcourir le plan ci-dessous.',
      unsupported:
        'La recherche a besoin de WebAssembly, que ce navigateur n’a pas ou qu’un réglage de sécurité désactive. Vous pouvez parcourir le plan ci-dessous.',
      failed:
        'Une erreur de ce site a interrompu la recherche. Réessayez, ou changez de mots; vous pouvez toujours parcourir le plan ci-dessous.',
      notBuilt:
        'En développement, la recherche a besoin d’un site construit: arrêtez ce serveur, puis lancez « npm start ».',
    },
  },
  embed: {
    title: 'Intégrer une carte',
    description: (plan: string) =>
      `Afficher le plan, ${group.a} ou ${item.a} ailleurs: un lien à coller, un cadre, un élément, une infolettre, une image. ${plan}.`,
    lead: `Le plan entier, ${group.a} ou ${item.a} peut s’afficher sur votre site, dans une carte qui reste à jour. La méthode la plus simple est de coller l’adresse de sa page.`,
    withoutScript:
      'Cet outil a besoin de JavaScript, qui est désactivé ou absent. Tous les codes se trouvent aussi dans la liste, au bas de la page.',
    build: 'Choisir et copier',
    subject: `Plan, ${group.one} ou ${item.one}`,
    wholePlan: 'Le plan entier',
    kind: 'Méthode',
    kinds: {
      link: { name: 'Lien', use: 'Une adresse à coller: WordPress en fait une carte.' },
      frame: { name: 'Cadre (iframe)', use: 'Du HTML, sans aucun script.' },
      element: { name: 'Élément', use: 'Du HTML et un script: la carte fait partie de la page.' },
      email: { name: 'Infolettre', use: 'Un tableau HTML, complet même sans images.' },
      picture: { name: 'Image', use: 'Un fichier PNG, pour les réseaux sociaux.' },
      short: { name: 'Adresse courte', use: 'À dire ou à imprimer: elle mène à la page.' },
    },
    language: 'Langue de la carte',
    theme: 'Thème',
    themes: { auto: 'Automatique', light: 'Clair', dark: 'Sombre' },
    themeOfOthers:
      'La carte d’un lien suit le thème de la personne qui lit; une infolettre et une image sont toujours claires.',
    code: 'À copier dans votre page',
    copy: 'Copier',
    download: 'Télécharger le fichier',
    preview: 'Aperçu',
    width: 'Largeur',
    messages: {
      copied: 'Copié.',
      refused:
        'Votre navigateur n’a pas permis la copie: allez au code, qui sera tout sélectionné, et copiez-le au clavier.',
      failed:
        'La carte n’a pas pu se charger. Tous les codes sont aussi dans la liste, au bas de la page.',
      unknown: 'Le plan n’a pas de numéro {number}.',
      noShort: 'Ce site ne répond pas aux adresses courtes: utilisez le lien.',
      /** Format and size of the sharing picture. */
      picture: 'PNG, {width} × {height} pixels, {size}',
    },
    hosts: 'Pour l’équipe technique du site',
    scripts: 'Lignes du script',
    policies: 'Règles de sécurité',
    script:
      'La ligne du script. Une seule par page suffit pour tous les éléments; elle donne aussi aux cadres la hauteur juste.',
    pinned:
      'La même, pour un site qui exige une empreinte (SRI). Cette copie reste publiée et ne change jamais: elle ne reçoit donc pas de corrections.',
    framePolicy: 'Une politique de sécurité (CSP) doit permettre, pour un lien collé ou un cadre:',
    elementPolicy: 'Et pour l’élément:',
    trustedTypes:
      'Si elle exige des types de confiance (Trusted Types), elle doit aussi permettre:',
    attributes: 'Attributs de l’élément',
    attribute: {
      priority: `un numéro ${item.of}`,
      orientation: `un numéro ${group.of}`,
      plan: 'sans valeur: tout le plan. Un seul de ces trois attributs',
      lang: 'si l’attribut est absent: la langue de ce qui entoure l’élément, ou le français',
      theme: 'si l’attribut est absent: le thème de la personne qui lit',
    },
    site: 'La carte vient du site du lien que l’élément contient, sinon de celui du script: plusieurs plans peuvent donc figurer dans une page.',
    eventsTitle: 'Événements de l’élément',
    events: {
      load: 'la carte est affichée; detail.page est l’adresse de sa page',
      error: 'aucune carte, le lien reste; detail.message dit pourquoi. Les deux remontent',
    },
    recipesTitle: 'Dans votre site',
    types: 'Les types de l’élément pour TypeScript, à copier dans votre projet:',
    recipes: {
      html: { name: 'HTML', note: 'Une seule ligne de script suffit pour toute la page.' },
      wordpress: {
        name: 'WordPress',
        note: 'Dans un bloc « HTML personnalisé ». Pour une seule carte, coller l’adresse de la page suffit.',
      },
      react: {
        name: 'React 19',
        note: 'Écrivez le numéro entre guillemets: en JSX, 3.10 entre accolades est le nombre 3.1.',
      },
      vue: {
        name: 'Vue 3',
        note: 'Sans l’option isCustomElement, Vue prend l’élément pour un composant et avertit à chaque affichage.',
      },
      svelte: { name: 'Svelte 5', note: 'Le script se charge avec le composant.' },
    },
    listener: 'Pour suivre un événement, dans le code de l’élément:',
    list: 'Tous les codes',
  },
  data: {
    title: 'Données du plan',
    description: (plan: string) =>
      `${plan}: les fichiers à reprendre dans un tableur, un programme, un registre ou un logiciel de références.`,
    lead: 'Tout le plan, en fichiers qui se lisent sans ce site. Ils sont faits des mêmes textes que les pages et disent donc la même chose.',
    main: 'Pour commencer',
    files: 'Les autres fichiers',
    kinds: (isBilingual: boolean) => ({
      pdf: {
        name: 'Le document à imprimer',
        use: 'Tout le plan, avec les repères de lecture et le glossaire, en un document accessible (PDF/UA) au format lettre: balises, signets, liens.',
      },
      epub: {
        name: 'Le livre numérique',
        use: 'Les mêmes textes que le document à imprimer, pour une liseuse ou un téléphone: caractères, taille et couleurs au choix de qui lit.',
      },
      plan: {
        name: 'Le plan entier',
        use: `Tout le plan${inBoth(isBilingual)}: préambule, ${group.many}, ${item.many}, repères de lecture, liens et glossaire. En JavaScript:`,
      },
      priority: {
        name: capitalized(item.a, 'fr'),
        use: `${capitalized(item.number(1), 'fr')} ${item.agree('seul')} ${item.one}${isBilingual ? ', dans les deux langues' : ''}. Avec curl:`,
      },
      orientation: {
        name: capitalized(group.a, 'fr'),
        use: `${capitalized(group.number(1), 'fr')} ${group.agree('seul')} ${group.one}${isBilingual ? ', dans les deux langues' : ''}. Avec curl:`,
      },
      continuity: {
        name: 'D’un plan à l’autre',
        use: `L’origine de chaque ${item.one} dans le plan précédent, et sa suite dans le plan suivant. Avec curl:`,
      },
      schema: {
        name: 'Les schémas',
        use: 'Ils décrivent chaque champ (JSON Schema). Chaque fichier JSON nomme le sien, et la plupart des éditeurs de code l’utilisent automatiquement:',
      },
      csv: {
        name: `Le tableau des ${item.many}`,
        use: `Une ligne par ${item.one}${isBilingual ? ', les deux langues en colonnes' : ''}. Pour Excel en français, plan.fr.csv, qui s’ouvre d’un double-clic: ses cellules sont séparées par des points-virgules, et aucun numéro n’y devient une date. Pour les autres logiciels, plan.csv; sa colonne « id » reste juste même là où un tableur prend « 3.2 » pour une date. Dans Google Sheets:`,
      },
      markdown: {
        name: 'Le texte en Markdown',
        use: `Le texte intégral; chaque ${item.one} a aussi son fichier, à la même adresse que sa page. Avec curl:`,
      },
      stratml: {
        name: 'Pour un registre de plans',
        use: `Le plan en StratML (ISO 17469-1), que lisent les registres de plans stratégiques${inStratml(group, item)}. Avec curl:`,
      },
      bibtex: {
        name: 'Pour LaTeX et les logiciels de références',
        use: `La référence du plan${isBilingual ? ', une par langue' : ''}, à importer dans Zotero ou JabRef. Dans un texte LaTeX:`,
      },
      csl: {
        name: 'La même référence pour d’autres logiciels',
        use: 'La référence en CSL-JSON. Avec Pandoc:',
      },
      llms: {
        name: 'Pour les modèles de langue',
        use: `La liste de tous les textes en Markdown${isBilingual ? ', dans les deux langues' : ''}. Avec curl:`,
      },
    }),
    each: {
      priority: (count: number) =>
        `${capitalized(item.count(count), 'fr')}, un fichier ${item.agree('chacun')}`,
      orientation: (count: number) =>
        `${capitalized(group.count(count), 'fr')}, un fichier ${group.agree('chacun')}`,
    },
    versions: 'Ce qui ne change pas',
    promise:
      'Le numéro de version est dans l’adresse (v1). Sous ce numéro, des fichiers et des champs peuvent s’ajouter; aucun n’est retiré, ni renommé, ni changé de sens. Ce qui obligerait un programme à changer paraîtrait sous un autre numéro, et la version 1 resterait à son adresse.',
    rights: 'Les droits',
    ask: 'Pour réutiliser le texte du plan, adressez-vous à l’organisme qui le publie:',
    write: 'Pour toute question, écrivez à:',
  },
  formats: {
    home: (name: string) => `Le plan en ${name}`,
    orientation: (name: string) => `${capitalized(group.this, 'fr')} en ${name}`,
    priority: (name: string) => `${capitalized(item.this, 'fr')} en ${name}`,
    plan: 'Données de tout le plan',
    reuse: 'Reprendre',
  },
  /** Small links to the pages before and after, at the top. */
  turn: { label: 'Page d’avant, page d’après', previous: 'Précédente', next: 'Suivante' },
  /** To send a part of the plan to somebody, or to read it among the others. */
  share: {
    title: 'Lire et partager',
    email: 'Envoyer par courriel',
    short: 'Adresse courte:',
    fullText: 'Dans le texte intégral',
    bilingual: 'En français et en anglais',
    document: 'Dans le document à imprimer (PDF)',
  },
  cite: {
    home: 'Citer ce plan',
    orientation: `Citer ${group.this}`,
    priority: `Citer ${item.this}`,
    address: 'Adresse permanente',
  },
  /** Words of text files, without links or columns. */
  plain: {
    period: (period: string) => `Période: ${period}.`,
    page: (url: string) => `Page: ${url}`,
    detail: (label: string, value: string) => `${label}: ${value}`,
    reason: (kind: string, why: string) => `${kind}. ${why}`,
    related: (shown: MaybeShown, short: string, reason: string) =>
      `${item.One} ${item.agree('lié')}${shown === undefined ? '' : ` ${item.after(shown)}`}, ${short}. ${reason}`,
    plan: (id: string) => `Plan ${id}`,
  },
  document: {
    /** Links to the documents. */
    links: { pdf: 'Document à imprimer', epub: 'Livre numérique' },
    kind: (format: string, size: string) => `${format}, ${size}`,
    /** Abbreviation before a page number. */
    page: 'p.',
    /** Heading of the page that has every statement. */
    summary: 'Le plan d’un coup d’œil',
    colophon: 'À propos de ce document',
    site: 'Le plan en ligne:',
    /** What is heard of an address of the site. */
    online: (title: string) => `En ligne: ${title}`,
  },
  notFound: {
    title: 'Page introuvable',
    body: 'Cette adresse ne mène à aucune page de ce site. Elle a peut-être été mal copiée.',
    home: 'Retour au plan',
  },
  /** Page and card of a number whose item was removed, or has another number. */
  removed: {
    title: (shown: MaybeShown) =>
      `Le plan n’a plus ${shown === undefined ? item.this : `${item.of} ${shown}`}`,
    see: 'À lire à sa place:',
    orientation: `${capitalized(group.its, 'fr')}:`,
  },
  /** Page of issues in development, which replaces every page while the content has issues. */
  contentIssues: {
    title: 'Contenu à corriger',
    lead: 'Le contenu a des erreurs et ne peut pas être montré. Corrigez ce qui suit: la page revient d’elle-même.',
    line: (line: number) => `ligne ${line}`,
    field: (name: string) => `« ${name} »`,
  },
  citation: ({ publisher, part, plan, translation, year, url }: CitationParts) =>
    `${publisher === undefined ? '' : `${publisher}, `}${part === undefined ? '' : `« ${part} », `}${plan}${
      year === undefined ? '' : `, ${year}`
    }${translation === undefined ? ', ' : `; ${translatedAs(translation)}, `}${url}`,
  /** Note of a reference to a translation, which names the original. */
  translationOf: (original: string) => `Traduction française non officielle de « ${original} »`,
  /** What the owner of the plan may have given. */
  owner: {
    site: 'Responsable de ce site:',
    source: 'Document d’origine:',
    /** Link that writes to the one address for every question. */
    contact: 'Poser une question',
  },
  /** The editor of the content, where the site has one, and the Git host that keeps it. */
  editor: {
    title: 'Rédaction',
    needsScript: 'L’éditeur a besoin de JavaScript.',
    /** Link to the page of the Git host that edits the file of a page. */
    editPage: 'Modifier cette page',
    /** Section of the privacy page. */
    privacy: {
      heading: 'L’éditeur',
      reach: (address: string) =>
        `Ce qui précède vaut pour toutes les pages, sauf une: ${address}, où l’équipe de rédaction change le contenu. Elle n’a rien pour qui ne fait que lire.`,
      storage:
        'Là, l’espace de stockage du navigateur (localStorage et IndexedDB) garde le nom du compte et son jeton d’accès, les préférences, les brouillons et une copie des fichiers du contenu. Rien de cela n’est envoyé à ce site; se déconnecter retire le compte et le jeton, et effacer les données du site dans le navigateur retire le reste.',
      requests: (host: string) =>
        `L’éditeur envoie ses demandes, avec le jeton, à ${host}, qui a ses propres règles, et à aucun autre site. Ce qui est enregistré y paraît dans l’historique, avec le nom et le courriel du compte.`,
    },
  },
  footer: {
    /** Parts of the plan, then those that the site has added: from `parts`. */
    origin: (plan: string, words: readonly string[], own: readonly string[], isOfficial: boolean) =>
      [
        `${plan}.`,
        `${capitalized(enumerated(words, 'fr'), 'fr')} sont ${isOfficial ? 'le texte officiel, mot pour mot' : 'une traduction du texte officiel anglais'}.`,
        ...(own.length > 0
          ? [
              `${capitalized(enumerated(own, 'fr'), 'fr')}${own.length === 1 ? ':' : ' sont'} les mots de ce site.`,
            ]
          : []),
      ].join(' '),
    parts: {
      statements: 'les énoncés',
      titles: 'les titres',
      subtitles: 'les sous-titres',
      preamble: 'le préambule',
      details: 'les précisions',
      notes: 'les repères de lecture',
      subjects: 'les sujets',
      shorts: 'les titres courts',
      glossary: 'le glossaire',
      reasons: 'les raisons des liens',
    },
    pages: {
      about: 'À propos',
      accessibility: 'Accessibilité',
      privacy: 'Confidentialité',
    } satisfies Record<ProseKey, string>,
  },
  /** The plans before and after this one, and what became of each priority. */
  continuity: {
    predecessor: 'Plan précédent:',
    successor: 'Plan suivant:',
    title: 'D’un plan à l’autre',
    description: (plan: string) =>
      `${plan}: l’origine des ${item.many} dans le plan précédent, et leur suite dans le plan suivant.`,
    lead: `L’origine des ${item.many} dans le plan précédent, et leur suite dans le plan suivant.`,
    /** “Vient”, “de la priorité 3.2”, “du plan 2021-2025”. */
    comes: 'Vient',
    from: (number: string) => `${item.ofThe} ${number}`,
    /** “Devenue”, “la priorité 2.4”, “du plan 2026-2030”. */
    became: capitalized(item.agree('devenu'), 'fr'),
    to: (number: string) => `${item.the} ${number}`,
    and: 'et',
    ofPlan: (plan: string) => `du plan ${plan}`,
    /** Of a priority that no later one comes from. */
    dropped: {
      predecessor: 'Sans suite dans ce plan',
      successor: 'Sans suite dans le plan suivant',
    },
    all: `${capitalized(item.all, 'fr')} les ${item.many}, d’un plan à l’autre`,
    kinds: {
      kept: 'même texte',
      reworded: 'nouvelle formulation',
      merged: `${item.agree('réuni')} avec d’autres`,
      split: `${item.agree('partagé')} entre plusieurs`,
      dropped: 'sans suite',
    } satisfies Record<ContinuityKind, string>,
  },
});

/** Parts of the citation of a page. */
export interface CitationParts {
  /** Absent where it is not known. */
  readonly publisher: string | undefined;
  /** Cited part of the plan, such as “Priorité 3.2”; `undefined` for the whole plan. */
  readonly part: string | undefined;
  /** Title of the plan in its own language: a translation is cited by its original. */
  readonly plan: string;
  /** Title of the translation, where that is what is read. */
  readonly translation: string | undefined;
  /** Year of publication, where it is known. */
  readonly year: string | undefined;
  /** Absolute address of the page. */
  readonly url: string;
}

/** Words of the site in one language. */
export type Strings = ReturnType<typeof french>;
