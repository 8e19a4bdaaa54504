// swift-format-ignore-file: an answer is a line, whatever its length.

extension LabelledAnswers {
  /// A question, the kinds a coach would stop on, and an answer, on each line. Invented for these tests.
  static let french = """
    first-users |  | Les 17 secouristes du poste de plage de Lacanau, plus leurs deux chefs de poste.
    first-users | vague-people,no-count,no-place | Les usagers de la route
    first-users | no-count | Des veufs et des veuves de Lunéville qui doivent refaire la carte grise dans le mois.
    first-users | national-first,no-count,no-place | L'intégralité des assurés sociaux, dès l'ouverture.
    first-users | no-place | Une trentaine de sages-femmes libérales qui font encore leurs déclarations par fax.
    first-users | hedge,no-place | Vingt bailleurs, mais nous n'avons pas encore sélectionné la ville.
    first-users | national-first,no-count,no-place | Chaque Français qui a un jour perdu sa carte vitale.
    first-users | vague-people,no-count,no-place | Les personnes fragiles, en priorité.
    first-users |  | On démarre avec huit greffières du tribunal d'Alençon, que je vois tous les mardis.
    first-users | hedge,no-count | Des lycéens de Carpentras, sous réserve que le proviseur nous ouvre ses portes.
    first-users | vague-quantity,no-count | Une poignée de maraîchers autour de Cavaillon
    first-users | no-count,no-place | Les assistantes sociales qui accompagnent des dossiers de surendettement
    first-users | national-first,no-place | Les 577 députés et leurs collaborateurs, tous, le même jour.
    first-users |  | Neuf boulangers du pays de Redon inscrits à la permanence du CCAS.
    first-users | vague-people,no-count,no-place | Toute la chaîne de valeur du bois, de la graine à la planche.
    first-users | vague-time | Les 40 apprentis du CFA de Saumur, puis prochainement ceux de tout le Maine-et-Loire.
    first-users | no-count,no-place | Des nounous débordées
    first-users |  | les 3 gardes-champêtres de Bollène et une dizaine d'agriculteurs qu'ils croisent chaque semaine
    first-users | hedge,no-count,no-place | Il est trop tôt pour le dire, l'étude d'usage rendra ses conclusions en juin.
    first-users | vague-people,no-count,no-place | Nos cibles : les TPE, les collectivités et le monde associatif.
    first-users |  | On a hésité entre trois publics. Ce sera les 26 gardiens de musée de Colmar : ils tournent sur quatre sites, ils ont tous un téléphone de service et leur cheffe, Mme Wolff, nous a laissé afficher notre numéro dans la loge. Les visiteurs, plus tard.
    first-users |  | Les mariniers. Pas tous, ceux qui passent l'écluse de Méricourt en juin, soit une soixantaine de bateaux dont l'éclusier tient le registre.
    first-users |  | Onze parents du groupe de parole de l'IME de Pont-à-Mousson. Certains viennent depuis dix ans, d'autres sont arrivés à la rentrée ; on les voit chaque premier jeudi.
    first-users |  | Trente apiculteurs amateurs de l'Allier qui n'ont jamais déclaré leurs ruches, repérés par le rucher-école de Moulins
    first-users | no-count | Les sinistrés du quartier Saint-Léonard à Trèbes, ceux dont l'assurance n'a toujours pas répondu.
    first-users | no-count,no-place | Des couples séparés qui se partagent la garde et la cantine.
    first-users | vague-people,no-count,no-place | Le monde rural
    first-users | vague-people,no-count,no-place | Les aidants, les aidés et tous ceux qui les entourent.
    first-users | hedge,no-place | Environ 200 bacheliers d'une académie à choisir, Nantes ou Dijon.
    first-users | national-first,no-count,no-place | Nous visons l'ensemble des conducteurs de poids lourds circulant sur le territoire national.
    first-users | hedge,no-count,no-place | Cela reste à caler avec le commanditaire.
    first-users | national-first,no-count,no-place | On ouvre à qui veut, sans condition.
    first-users | vague-quantity,no-place | Plusieurs dizaines d'animateurs
    first-users | no-place | les 12 cadres de ma promo
    first-users | external-dependency,no-count,no-place | La liste nous sera communiquée par le cabinet une fois le décret publié.
    first-users |  | Les quatorze éclusiers du canal de Nantes à Brest, section Pontivy.
    first-users | no-count | des mamans solos de Saint-Girons
    first-users | vague-people,no-count,no-place | Les élus et les agents territoriaux
    first-users | national-first,no-place | Nos 4 millions de clients
    first-users | hedge,no-count,no-place | Nous sommes en train d'identifier la cohorte.
    first-users |  | Mes voisines de palier ? Presque : les 64 locataires de la tour Picasso à Vaulx-en-Velin dont l'ascenseur tombe en panne toutes les semaines.
    first-users |  | Pas les touristes, pas les saisonniers : les 300 habitants à l'année de l'île de Sein.
    first-users |  | Une classe de seconde pro de Mantes, 22 élèves, et leur professeur principal.
    first-users | no-place | 400 donneurs de sang qui ont plus de dix dons
    first-users | hedge,no-count | Des motards de la Sarthe, nous verrons lesquels avec leur club.
    first-users | national-first,no-count,no-place | Les usagers dans leur totalité, du nord au sud.
    first-users | national-first,no-count,no-place | Pourquoi se limiter ? Toute personne majeure.
    first-users | vague-people,no-count,no-place | Des professionnels
    first-users | vague-people,no-count,no-place | Les publics éloignés du numérique et leurs accompagnants.
    first-users | vague-quantity,no-place | Bon nombre de nos 3 000 abonnés
    first-users | vague-quantity,no-count | Une partie des pêcheurs à pied de Cancale
    first-users | external-dependency,no-count,no-place | Les lauréats de l'appel à projets, quand il sera publié.
    first-users | vague-people,no-count,no-place | Les primo-arrivants
    first-users | no-count | Les primo-arrivants suivis par la maison de quartier de Tergnier.
    first-users | no-place | 25 primo-arrivants
    first-users | hedge,no-count,no-place | Nous ferons un appel à volontaires pour les trouver.
    first-users | hedge | Vingt aides-soignantes de Lens, ou de Liévin, on n'arrive pas à se décider.
    first-partners |  | L'ADMR de Loudéac, dont la directrice nous confie son planning chaque lundi.
    first-partners | no-role | La mairie de Thouars et la sous-préfecture de Bressuire.
    first-partners | vague-people,no-named-partner,no-role | Un large consortium d'institutions motivées
    first-partners | no-named-partner | Un laboratoire de biologie qui nous confiera ses comptes rendus anonymisés
    first-partners | hedge | La CCI de Dijon, si son président veut bien ; elle nous fournirait un fichier de 200 adresses.
    first-partners | external-dependency,no-named-partner,no-role | Aucun tant que le marché n'est pas notifié.
    first-partners |  | Emmaüs Cahors : ils nous installent dans leur salle de tri, et leur comptable saisit les dons en direct.
    first-partners | vague-people,vague-action,no-named-partner,no-role | Nous allons fédérer les énergies de tous les acteurs de la montagne.
    first-partners | no-role | Pôle emploi Vierzon, très enthousiaste.
    first-partners | persuasion,no-named-partner,no-role | Les directions régionales recevront une instruction du ministre leur enjoignant de participer.
    first-partners |  | le SDIS 43 nous envoie chaque matin la liste des sorties de la veille
    first-partners | hedge,no-role | Peut-être la Croix-Rouge de Sète, peut-être le Secours populaire.
    first-partners | national-first,no-named-partner,no-role | L'ensemble des 13 régions, d'un coup.
    first-partners |  | Mme Kervella, du lycée agricole de Bréhoulou, teste avec sa classe de seconde.
    first-partners | no-named-partner | une boîte du coin qui imprime nos affiches
    first-partners |  | Le Secours catholique d'Hénin-Beaumont accueille nos permanences ; Josiane, qui s'y connaît mieux que nous, appelle les familles la veille. La ville n'est pas dans le coup et c'est très bien ainsi.
    first-partners |  | Deux cabinets d'infirmières de Plouha (Le Goff et Tanguy). Le premier note les passages dans notre outil, le second continue sur papier pour qu'on compare.
    first-partners |  | On voulait la CPAM, elle a refusé. Du coup c'est la mutuelle Solimut, agence de Martigues : deux conseillères reçoivent les gens avec notre formulaire.
    first-partners | no-role | La ligue de rugby de Normandie et le club d'Évreux
    first-partners | no-named-partner | Un notaire retraité qui relit les modèles d'actes
    first-partners | no-named-partner,no-role | On cherche.
    first-partners | vague-people,no-named-partner,no-role | Les financeurs, les élus et toutes les bonnes volontés du territoire
    first-partners | hedge,no-role | Nous avons écrit au parc naturel du Vercors et à l'ONF, qui n'ont pas répondu.
    first-partners | no-role | Le Cerema sera notre partenaire de référence.
    first-partners | vague-action,vague-people,no-named-partner,no-role | Une stratégie d'alliances sera déployée auprès des parties prenantes.
    first-partners | persuasion,no-named-partner,no-role | Le ministère désignera dix établissements qui devront s'y plier.
    first-partners |  | La caserne de Figeac. L'adjudant-chef Bories saisit les sorties, ses hommes râlent mais le font.
    first-partners | no-role | Nous sommes en contact étroit avec l'Insee et la Drees.
    first-partners |  | L'école vétérinaire de Maisons-Alfort analyse nos photos et nous rend le diagnostic en deux jours.
    first-partners |  | Le lycée hôtelier de Thonon (cuisines, brigade de 14 élèves) goûte nos menus.
    first-partners | no-role | L'Agence de la biodiversité, qui regarde le projet avec bienveillance.
    first-partners | no-role | Mme Pons, de la sous-préfecture de Prades.
    first-partners | no-named-partner | Notre imprimeur, pour les affichettes.
    first-partners | no-named-partner,no-role | Pas de partenaire à ce stade.
    first-partners | hedge | La clinique de Gien devrait nous ouvrir un créneau, sa direction réfléchit.
    first-partners | vague-quantity,no-role | La ville de Millau et plusieurs associations.
    first-partners | vague-people | La ville de Millau nous ouvre ses fichiers, ainsi que les acteurs associatifs.
    first-partners | vague-people,no-named-partner | Les collectivités nous prêteront des salles.
    first-partners | external-dependency | Le CHU de Brest testera dès que la convention sera signée.
    first-partners | hedge | Le CHU de Brest testera peut-être.
    first-partners | vague-time | Le CHU de Brest testera bientôt.
    first-partners | national-first,no-named-partner | Tous les CHU de France testeront.
    first-partners | persuasion | Le CHU de Brest testera, l'ARS l'y obligera.
    first-partners |  | Le CHU de Brest teste le mardi. L'ARS ne s'en mêle pas, on n'attend rien d'elle.
    first-partners |  | Les pompes funèbres Caron, à Saint-Omer : le patron scanne les actes et nous les dépose le soir.
    first-partners |  | La bibliothèque sonore d'Angoulême, dont les lecteurs enregistrent nos notices.
    first-partners |  | Maître Bonnet, notaire à Uzès. Elle répond aux questions le mercredi et refuse ce qui est bancal.
    first-partners | no-role | La Banque des territoires et la région Sud nous accompagnent depuis l'origine.
    first-partners | no-role | Le collège de Gex est prêt à s'impliquer.
    first-partners | no-named-partner | Deux boulangers qui donneront leurs invendus
    first-partners | vague-people,no-named-partner,no-role | Les associations d'usagers et les syndicats représentatifs
    first-partners | hedge | La clinique de Gien, sauf si elle est rachetée d'ici là ; elle fournirait dix lits.
    volunteers |  | Elles ont été les premières à nous solliciter : leurs tournées s'allongent de deux heures quand un patient manque au rendez-vous.
    volunteers | no-evidence | Leur cahier de suivi disparaît une semaine sur deux, et personne ne sait qui l'a.
    volunteers | no-motive | Ils ont paraphé la charte le 3 mars.
    volunteers | persuasion,no-motive,no-evidence | Le préfet les a convoqués et leur a demandé de jouer le jeu.
    volunteers | no-motive,no-evidence | Parce que notre solution est excellente.
    volunteers |  | Le facteur du hameau nous guette : dès qu'on arrive il sort son téléphone pour montrer ce qui a planté dans la bêta. Il en avait assez de chercher les boîtes sans numéro.
    volunteers | hedge,no-evidence | J'ai l'impression qu'ils seraient contents, vu le temps qu'ils perdent au guichet.
    volunteers |  | « Prenez-moi dans votre essai ! » nous a lancé le gérant du camping, qui remplit le même registre trois fois par jour.
    volunteers | no-motive | Sept clubs sur neuf ont déjà créé leur page.
    volunteers | no-motive,no-evidence | Nous leur offrirons une tablette à chacun.
    volunteers | no-evidence | Les vétérinaires craignent de rater une alerte : la dernière a coûté 400 bêtes à un éleveur du coin.
    volunteers | persuasion,no-motive,no-evidence | Une note de leur direction générale rendra l'outil incontournable.
    volunteers |  | Trop de paperasse pour eux, les deux patrons du port nous ont prêté leur cabane pour qu'on s'y mette tout de suite.
    volunteers | no-evidence | ils sont noyés sous les mails
    volunteers | no-motive | La maire nous a ouvert ses archives et sa salle du conseil.
    volunteers | vague-quantity,no-motive | Quelques patrons ont levé la main pendant la réunion.
    volunteers |  | Un bac de truites mortes par semaine l'été dernier, voilà leur raison. Les quatre pisciculteurs nous laissent poser nos sondes depuis mai.
    volunteers |  | L'huissier leur coûte 130 euros par dossier. Quand on a présenté la maquette, la présidente du syndicat a pris la parole avant nous pour dire qu'elle commençait lundi.
    volunteers |  | Personne ne leur a rien demandé : le groupe WhatsApp des remplaçants a trouvé le lien tout seul, et 31 s'en servent. Ce qu'ils y gagnent ? Savoir à 7 h s'ils ont du travail.
    volunteers | no-evidence | Leur métier devient impossible, trois démissions depuis janvier.
    volunteers | no-evidence | Le maire en a assez des dépôts devant le cimetière et je le vois mal refuser.
    volunteers | no-motive | Elle a accepté tout de suite, sans poser de question.
    volunteers | no-motive,no-evidence | Ils font partie de notre réseau historique.
    volunteers | no-motive,no-evidence | On leur enverra un kit de bienvenue et des goodies.
    volunteers | persuasion,no-evidence | Ils croulent sous les demandes, mais il va falloir les pousser un peu, ils n'aiment pas changer d'outil.
    volunteers | vague-quantity,no-motive | Plusieurs se sont manifestés.
    volunteers | no-motive | « Banco », a répondu le proviseur.
    volunteers | no-motive,no-evidence | C'est dans l'air du temps et conforme à la feuille de route ministérielle.
    volunteers | hedge,no-motive,no-evidence | On pense qu'ils joueront le jeu.
    volunteers |  | Un client sur trois repart sans ses médicaments faute d'ordonnance lisible. La pharmacienne de Gannat a ouvert son comptoir à notre graphiste.
    volunteers |  | Ils ratent des subventions chaque année ; le trésorier du club nous a tendu sa clé de salle en disant « commencez quand vous voulez ».
    volunteers |  | Les gardiennes se lèvent à cinq heures pour rentrer des chiffres que personne ne lit. Elles ont rédigé elles-mêmes la liste des champs à supprimer.
    volunteers |  | Parce qu'un faux numéro leur a valu un procès. Le syndic et trois copropriétaires ont paraphé notre engagement samedi.
    volunteers | no-evidence | La chaudière s'arrête chaque hiver et les locataires se chauffent au four.
    volunteers | no-evidence | Une famille sur deux abandonne avant la dernière page du formulaire.
    volunteers | no-evidence | Ce sont eux qui se font insulter à l'accueil.
    volunteers | no-motive | Dix-neuf fleuristes ont rejoint le canal de discussion.
    volunteers | no-motive | Il nous a envoyé sa candidature avec un mot de son adjointe.
    volunteers | no-motive | Trois brigades tournent avec depuis la Toussaint.
    volunteers | no-motive,no-evidence | Parce que la simplification est une priorité de tous.
    volunteers | no-motive,no-evidence | Ce sont des gens dynamiques et ouverts au numérique.
    volunteers | no-motive,no-evidence | L'outil est gratuit.
    volunteers | persuasion,no-motive,no-evidence | Ils seront désignés par la rectrice.
    volunteers | hedge,no-motive,no-evidence | Nous supposons qu'ils seront intéressés.
    volunteers | vague-quantity | Plusieurs patrons nous ont appelés, ils n'en peuvent plus des relances.
    volunteers | vague-people,no-motive,no-evidence | Les élus sont sensibles à ces sujets.
    volunteers | hedge,no-evidence | Ils diront sans doute oui, vu les amendes qu'ils prennent.
    volunteers |  | Personne n'est forcé. Six bouchers sur huit ont gardé la balance connectée, l'étiquetage à la main leur prenait leur lundi.
    volunteers |  | Le moindre oubli de case renvoie la demande à la case départ, et c'est le stagiaire qui trinque. Le cabinet Ferrer nous a réservé ses vendredis.
    volunteers |  | Les bergers marchent quatre heures pour capter. Deux d'entre eux ont déjà l'émetteur sur le dos.
    volunteers |  | Ça les arrange : le camion part plein. D'ailleurs le dépôt a affiché notre numéro sans qu'on lui dise rien.
    volunteers |  | On ne les a pas cherchés, c'est la déléguée des parents qui a fait circuler une feuille : 27 signatures pour ne plus attendre le car dans le noir.
    volunteers |  | La trésorière voulait arrêter à cause des reçus fiscaux. Elle a repris dès qu'elle a vu la maquette, et elle la montre aux autres clubs.
    volunteers | no-evidence | Entre le moment où la fuite est vue et celui où elle est bouchée, il se passe une saison.
    volunteers | no-evidence | Leurs remplaçants ne trouvent jamais les clés, les codes, les consignes.
    volunteers | no-evidence | Tous nos interlocuteurs décrivent le même sentiment d'abandon devant l'écran.
    volunteers | no-evidence | Un entrepreneur qui attend son numéro ne peut ni facturer ni embaucher.
    volunteers | no-motive | Sur treize communes contactées, onze ont nommé un correspondant.
    volunteers | no-motive | Le doyen nous a donné un amphi et une date.
    volunteers | no-motive | La fédération a voté une motion à 43 voix contre 2.
    volunteers | no-motive,no-evidence | Ils sont proches de nous géographiquement.
    volunteers | no-motive,no-evidence | Cela contribue à l'exemplarité de l'État.
    volunteers | no-motive,no-evidence | La gamification les motivera.
    volunteers | no-motive,no-evidence | Leur participation est prévue dans la convention d'objectifs.
    volunteers | persuasion,no-evidence | Ils perdent leurs dossiers, alors la préfète leur a intimé de basculer.
    first-scope |  | Le seul port de Sanary, les plaisanciers à l'année. Les passagers, la pêche et les locations : dehors.
    first-scope | no-exclusion | Le permis de chasser, en Sologne.
    first-scope | national-first,no-exclusion | La métropole et l'outre-mer, toutes démarches confondues.
    first-scope | hedge,no-exclusion | Deux ou trois communes, la liste n'est pas arrêtée.
    first-scope |  | Nous ne gérons que les cartes d'identité perdues à Nevers. Le vol, les passeports et les mineurs restent au guichet.
    first-scope | vague-time,no-exclusion | On commence par Tarbes, le reste suivra bientôt.
    first-scope |  | Une seule école, celle de Lembach, et on fait l'impasse sur la cantine.
    first-scope | external-dependency,no-exclusion | Le périmètre dépendra des arbitrages budgétaires de septembre.
    first-scope |  | Uniquement les maladies du dos, à l'hôpital de Dole. On renonce aux urgences et à la pédiatrie pour cette année.
    first-scope | no-exclusion | tout le dossier du demandeur, du premier clic au paiement
    first-scope | hedge | Une rue de Sedan, les commerces. Pas les logements. Le nombre exact sera calé avec la mairie.
    first-scope |  | Un quai, un grutier, trois mois. Les conteneurs frigorifiques passeront leur tour.
    first-scope | no-exclusion | Quatre gendarmeries de l'Aude
    first-scope | vague-quantity,no-exclusion | Un petit nombre de cantons ruraux
    first-scope | non-answer | À préciser en atelier.
    first-scope |  | Un bassin, celui de la Vienne amont ; trois rivières ; l'étiage seulement. Les crues, d'autres s'en chargent très bien.
    first-scope |  | Sur les onze formulaires, on n'en fait qu'un : le changement d'adresse. Les dix autres gardent leur PDF.
    first-scope |  | On a tout enlevé sauf la prise de rendez-vous : ni paiement, ni messagerie, ni historique, et rien hors de Saumur.
    first-scope | no-exclusion | Le canton de Vaud côté français, soit 14 communes et un seul formulaire.
    first-scope | no-exclusion | On se concentre sur l'essentiel : l'accueil.
    first-scope | hedge,no-exclusion | Ça va dépendre de ce que les développeurs arriveront à sortir.
    first-scope | national-first,no-exclusion | Aucune restriction : tout le pays et tous les métiers.
    first-scope | hedge | Les allergies à la cantine de Sceaux, pas le reste des menus ; quant au nombre d'écoles, on n'a pas encore tranché.
    first-scope |  | Nous refusons les dossiers de plus de trois personnes, et ceux qui sont déjà chez un juge. Le reste, à Cognac, on prend.
    first-scope | no-exclusion | Périmètre : Bessines, Ambazac, Nantiat.
    first-scope | external-dependency,no-exclusion | Nous attendons que la région choisisse les trois lycées.
    first-scope |  | Le vélo à Chambéry. La trottinette, le covoiturage, le bus : un autre jour.
    first-scope |  | Seulement les naissances. On a barré mariages, décès et livrets.
    first-scope |  | Nous nous arrêtons à la commande ; la livraison reste telle qu'elle est, au téléphone.
    first-scope | no-exclusion | Un MVP centré sur la valeur, dans deux agences.
    first-scope | no-exclusion | Le collège Jean-Moulin, de la sixième à la troisième, cantine et transport compris
    first-scope | hedge,no-exclusion | Le lieu sera choisi après l'appel à candidatures.
    first-scope |  | On a découpé large au début, puis retiré la moitié : il reste la déclaration d'embauche des extras, dans six restaurants d'Honfleur. La paie, les contrats longs et la médecine du travail n'y sont plus, et on l'assume devant les patrons qui insistent.
    first-scope |  | Le triage des urgences pédiatriques de Poitiers, de 18 h à minuit. Si le week-end se passe bien on ne l'ajoutera pas pour autant : c'est non jusqu'en janvier.
    first-scope | hedge | Le quai 4 de Brest, les thoniers. Pas la criée. Il se pourrait que le quai 5 s'ajoute, cela tient à l'humeur du capitaine.
    first-scope | hedge,no-exclusion | Nous attaquerons par un secteur, lequel exactement, mystère.
    first-scope | national-first,no-exclusion | Aucun découpage : le même service, le même jour, pour l'ensemble des conservatoires du pays.
    first-scope | vague-quantity,no-exclusion | Une sélection raisonnable de formulaires simples
    first-scope | vague-time,no-exclusion | Les bourses du premier cycle ; les autres niveaux rejoindront le dispositif prochainement.
    first-scope | external-dependency,no-exclusion | Sous réserve du vote du budget supplémentaire, les douze cantons.
    first-scope | vague-action,no-exclusion | Une démarche agile, centrée sur la valeur.
    first-scope |  | Le retrait des colis, quartier de la gare à Dax. L'envoi, les litiges et la banque passent à la trappe.
    first-scope |  | Juste l'alerte. Le suivi, c'est le métier d'un autre.
    first-scope | no-exclusion | On fait simple : un écran, un bouton, une ville.
    first-scope | no-exclusion | On garde les huit cas d'usage, ils sont tous demandés.
    six-months |  | « Ma pension est tombée le 5, d'habitude j'attends le 20. »
    six-months | no-measure | Que le dossier avance sans qu'ils aient à téléphoner.
    six-months | no-outcome,no-measure | Félicitations à l'équipe
    six-months | output-not-outcome,no-outcome | 200 agents formés et 12 webinaires animés.
    six-months | output-not-outcome,no-outcome,no-measure | L'application est disponible sur les deux magasins et la documentation est à jour.
    six-months |  | Les erreurs de bulletin passent de 9 % à 3 %.
    six-months | hedge,no-measure | Ils gagneront peut-être un peu de temps, il faudra voir.
    six-months | no-measure | je dors mieux, je ne crains plus le contrôle
    six-months |  | Un trajet sur deux évité pour les aidants de Vichy, compté sur leurs carnets.
    six-months | no-outcome,no-measure | Que l'État est à leurs côtés.
    six-months | output-not-outcome,no-outcome | Un score de satisfaction de 4,7 et 900 inscrits.
    six-months |  | L'infirmière scolaire dira qu'elle retrouve un carnet de vaccination en trois minutes, contre vingt avant.
    six-months | no-measure | Fini les allers-retours entre la mairie et le cadastre.
    six-months | vague-quantity,no-measure | Beaucoup moins de courriers perdus.
    six-months | output-not-outcome,no-outcome,no-measure | Le comité de suivi se sera réuni et la feuille de route aura été adoptée.
    six-months |  | Les pompiers de Millau mettaient 11 minutes à trouver la bonne bouche à incendie ; on vise 4, chronométrées par eux.
    six-months |  | « Cette année la bourse est arrivée avant la rentrée ! » Huit étudiants sur dix, alors qu'ils n'étaient que trois.
    six-months |  | Zéro tournée annulée faute de planning, contre une par semaine jusqu'ici.
    six-months | no-measure | Les sages-femmes diront qu'elles rentrent chez elles à l'heure.
    six-months | no-measure | « Enfin un courrier que je comprends du premier coup. »
    six-months | no-measure | que les enfants mangent chaud et que la directrice a arrêté de courir après les inscriptions
    six-months | output-not-outcome,no-outcome,no-measure | Le socle technique sera stabilisé, la V2 spécifiée.
    six-months | output-not-outcome,no-outcome | Nous aurons 40 communes adhérentes et 15 000 fiches publiées.
    six-months | no-outcome,no-measure | Ils seront ravis.
    six-months | no-outcome,no-measure | C'est innovant, intuitif, et cela change l'image du service public.
    six-months | hedge,no-outcome,no-measure | Nous n'avons pas encore défini nos indicateurs.
    six-months |  | Le juge dira qu'il reçoit des dossiers complets : 6 sur 10 aujourd'hui, 9 sur 10 demain.
    six-months |  | Le standard reçoit 12 appels par jour au lieu de 40.
    six-months |  | « Je suis passée à l'hôpital une fois, pas quatre. »
    six-months | no-measure | Les habitants cessent de payer deux fois.
    six-months | no-measure | Les dossiers ne se perdent plus entre les deux services.
    six-months | no-outcome,no-measure | Qu'on a fait du bon travail.
    six-months | no-outcome,no-measure | Une expérience fluide et moderne.
    six-months | output-not-outcome,no-outcome | 60 % des agents se connectent chaque semaine.
    six-months | output-not-outcome,no-outcome,no-measure | La convention de partenariat sera signée et le kit de communication diffusé.
    six-months |  | La garde champêtre écrira « plus un seul chien perdu n'a dormi à la fourrière plus d'une nuit ». On en comptait neuf par mois.
    six-months | hedge | Les délais de remboursement tomberont à 10 jours contre 45, si l'équipe tient le rythme.
    six-months | no-measure | Les agents du cadastre diront que leurs journées sont moins hachées, que le public repart avec une réponse et que les vieux plans ne s'égarent plus.
    six-months | vague-quantity,no-measure | Une baisse significative des réclamations.
    six-months | output-not-outcome,no-outcome | Trois ateliers d'acculturation et un séminaire de lancement auront eu lieu.
    six-months | no-outcome,no-measure | « Waouh »
    six-months | national-first | Chaque parent français inscrira son enfant à la cantine en 4 minutes au lieu de 40.
    six-months | external-dependency,no-outcome,no-measure | Tout dépendra de la parution de l'arrêté, on ne peut rien promettre à ce stade.
    six-months | vague-people | Les citoyens gagneront 20 minutes par démarche.
    six-months |  | Le greffe répondait en six semaines, il répond en une.
    six-months |  | « On m'a remboursé avant que j'aie payé la cantine suivante », 7 familles sur 10.
    six-months | no-measure | Les chauffeurs savent où livrer sans klaxonner.
    six-months | no-measure | Le soulagement de ne plus mentir aux familles.
    six-months | no-outcome,no-measure | Ils parleront de nous à la machine à café.
    six-months | output-not-outcome,no-outcome | Un catalogue de 400 jeux de données.
    independence |  | Notre équipe met à jour le site elle-même chaque jeudi et les données viennent de nos propres relevés.
    independence | external-dependency,no-guarantee | Le ministre doit parapher l'arrêté, ensuite tout ira vite.
    independence | no-guarantee | Rien ne peut nous arrêter.
    independence | external-dependency,no-guarantee | Tout repose sur le raccordement au fichier de la gendarmerie, que son service informatique programmera.
    independence |  | Le raccordement au fichier de la gendarmerie viendra quand il viendra ; d'ici là, l'usager recopie son numéro de PV.
    independence | hedge,no-guarantee | A priori pas de texte à changer.
    independence |  | Le code de l'urbanisme autorise déjà le dépôt par mail, et nous payons le serveur sur notre budget propre.
    independence | external-dependency | Nous développons tout nous-mêmes, mais l'ouverture est suspendue au feu vert de l'inspection académique.
    independence | vague-action,no-guarantee | Nous saurons faire preuve de résilience.
    independence |  | Ni décret, ni crédit : on tourne sur un tableur partagé et nos deux téléphones.
    independence | external-dependency,no-guarantee | Il nous faut encore 80 000 euros, demandés au fonds de transformation.
    independence | no-guarantee | Le projet est suivi de près par la directrice, qui y tient beaucoup.
    independence |  | La convention ? signée en mars. Les accès ? ouverts. Il n'y a plus qu'à publier et c'est notre développeuse qui le fait.
    independence | external-dependency | Le serveur est le nôtre. Seul hic, le marché des tablettes n'aboutira pas avant l'hiver et sans tablette pas de saisie.
    independence | no-guarantee | Une cellule de crise se réunira en cas d'imprévu.
    independence | external-dependency,no-guarantee | Le conseil régional vote en décembre, on compte dessus.
    independence |  | Tout tient dans un fichier que la secrétaire nous dépose sur une clé. Pas d'interconnexion, pas de marché : Camille code, Yanis déploie, souvent le soir même.
    independence |  | Si l'Urssaf ouvre son service un jour, parfait. Aujourd'hui la gérante photographie son bordereau et on recopie.
    independence |  | Le RGPD était le seul sujet : la déléguée a rendu un avis favorable en mars. Pour le reste nous avons notre hébergeur, notre domaine, nos clés.
    independence | no-guarantee | Il n'y a pas de raison que ça coince.
    independence | no-guarantee | Nous bénéficions d'un portage politique fort et d'une gouvernance solide.
    independence | external-dependency,no-guarantee | Le marché d'hébergement sera attribué en mars.
    independence | external-dependency | Notre appli est prête et installée chez nous ; il manque la signature du recteur.
    independence | external-dependency,no-guarantee | On ne pourra pas commencer avant l'ouverture de la base des permis.
    independence | external-dependency,hedge,no-guarantee | Si la loi passe, tant mieux, sinon on verra.
    independence | no-guarantee | L'équipe a l'habitude des projets complexes.
    independence |  | Les données sont publiées chaque nuit sur data.gouv, n'importe qui peut les prendre.
    independence | vague-action,no-guarantee | Nous anticiperons les risques grâce à une démarche proactive.
    independence |  | L'appli tourne sur les tablettes que les agents ont en poche, et c'est Nadia qui pousse les mises à jour.
    independence |  | Le service s'appuie sur l'article L. 112-8, en vigueur depuis 2015. L'équipe est payée jusqu'en mars 2027.
    independence |  | Même si le logiciel régional n'arrive jamais, la fiche part par courrier.
    independence |  | La mairie a déjà voté. Le reste, on sait faire : trois pages web et un classeur.
    independence | no-guarantee | La direction nous soutient et le planning est tenu.
    independence | no-guarantee | Pas de dépendance identifiée.
    independence | no-guarantee | Un comité hebdomadaire suivra les risques.
    independence | external-dependency,no-guarantee | Le décret d'application n'est pas encore paru.
    independence | external-dependency,no-guarantee | Il faut que l'éditeur ouvre ses webservices, il l'a promis pour juin.
    independence | external-dependency | Nous hébergeons tout. L'arrivée de la fibre à la caserne conditionne toutefois l'ouverture.
    independence | external-dependency,no-guarantee | Les élections passées, le nouveau conseil devra délibérer.
    independence | hedge | On met en ligne nous-mêmes. Pour la base des adresses, a priori pas de souci.
    independence | vague-time,external-dependency,no-guarantee | Le flux nous sera ouvert prochainement.
    independence |  | L'accord de la Cnil ? Inutile, aucune donnée personnelle. Le code et la machine sont à nous.
    independence |  | Le logiciel régional change en 2027, cela ne nous concerne pas : nos fiches sont des PDF envoyés par courriel.
    independence | external-dependency,no-guarantee | La région doit d'abord équiper les cars.
    independence | external-dependency | Le site est à nous, mais la passerelle avec le SI du département n'est pas développée et c'est lui qui décide.
    independence |  | On a testé sans réseau dans la cave : tout marche. Les cartes mémoire, c'est nous qui les préparons.
    independence |  | Le formulaire Cerfa est public, on le remplit à la place de l'usager et il le poste.
    independence |  | La seule signature nécessaire était celle du proviseur, il l'a donnée en janvier.
    independence | no-guarantee | La loi ne l'interdit pas.
    independence | no-guarantee | Notre prestataire s'est engagé contractuellement sur les délais.
    independence | no-guarantee | Un avenant au plan de charge a été présenté en comité.
    independence | external-dependency,no-guarantee | Il faudra patienter jusqu'à la fin du chantier de la nouvelle préfecture.
    independence | external-dependency,no-guarantee | Le logiciel de la région nous fournira les horaires quand il sera modernisé.
    independence | external-dependency,no-guarantee | Nous comptons sur une dotation exceptionnelle.
    independence | external-dependency | Nos serveurs sont prêts mais l'hôpital n'a pas signé.
    acceleration |  | Les notaires se refilent les bonnes adresses ; après la Mayenne, on ouvre la Sarthe en mai et l'Orne en septembre.
    acceleration | no-lever | La Mayenne d'abord, la Sarthe en mai, le pays en 2028.
    acceleration | no-stage | Les vétérinaires en parlent à leurs confrères.
    acceleration | persuasion,no-stage | Une loi imposera l'usage à toutes les mairies.
    acceleration | no-lever,no-stage | On ira vite, on est confiants.
    acceleration | persuasion,no-stage | Des spots radio et un tour de France des préfectures pour motiver les troupes.
    acceleration |  | L'Association des maires ruraux l'inscrit à sa lettre de mars : 60 communes visées, puis 600.
    acceleration | no-stage | En branchant l'outil sur les logiciels de caisse que tous les buralistes ont déjà.
    acceleration | hedge,no-stage | Par le réseau des écoles de conduite, ou par les assureurs, on tranchera au printemps.
    acceleration | no-lever | Cinq ports la première année, cinquante la deuxième, cinq cents la troisième
    acceleration | non-answer | Chaque chose en son temps
    acceleration |  | Un club qui s'inscrit invite ses adversaires du dimanche. 12 clubs ce printemps, tout le district à la reprise.
    acceleration | no-lever,no-stage | Avec du temps et des moyens supplémentaires.
    acceleration | vague-action,no-lever,no-stage | Nous capitaliserons sur les bonnes pratiques pour essaimer durablement.
    acceleration |  | Chaque greffière formée en forme deux autres. Trois tribunaux en mai, neuf en juin, et ainsi de suite.
    acceleration |  | Le logiciel de paie Silae l'ajoute à son menu en janvier : 400 cabinets d'un coup.
    acceleration | no-stage | Par les facteurs, ils passent partout.
    acceleration | no-stage | La CNSA le mettra en avant dans sa conférence annuelle
    acceleration | no-lever | Le Gers en 2026, l'Occitanie en 2027, la France en 2028.
    acceleration | no-lever,no-stage | Quand on aura démontré la valeur, la généralisation suivra naturellement.
    acceleration | persuasion,no-stage | Il suffira d'un amendement qui oblige les bailleurs.
    acceleration | persuasion,no-stage | En faisant de la publicité dans les salles d'attente et à la télé
    acceleration | hedge,no-lever,no-stage | Nous n'avons pas encore réfléchi à la suite.
    acceleration | no-lever,no-stage | En recrutant et en industrialisant la plateforme.
    acceleration | non-answer | ?
    acceleration |  | Les ostéopathes se croisent en formation continue tous les deux mois : l'Hérault au printemps, puis le Gard, puis toute la profession en 2027.
    acceleration |  | Une commune équipée suffit : sa voisine demande la même chose. On en vise 15 dans la vallée d'ici Noël.
    acceleration |  | Notre formulaire s'ajoute en une ligne de code sur n'importe quel site de mairie ; 30 sites en mars, 300 en décembre.
    acceleration |  | L'Ordre des géomètres l'enseigne dans son stage de printemps à 80 personnes.
    acceleration | no-stage | Les retraités du club le montrent à leurs enfants.
    acceleration | no-stage | Nous ferons porter la bonne parole par la Fédération des centres sociaux
    acceleration | no-stage | Le code est libre, chacun peut le reprendre.
    acceleration | no-lever | Nous doublerons le nombre de sites chaque trimestre : 4, 8, 16.
    acceleration | no-lever | Fin 2026 la Bretagne, fin 2027 le grand Ouest
    acceleration | no-lever,no-stage | L'équipe sera renforcée.
    acceleration | no-lever,no-stage | Le service étant en ligne, il est accessible à tous.
    acceleration | persuasion,no-stage | le préfet écrira à tous les maires
    acceleration | persuasion,no-stage | On fermera les guichets, les gens s'y feront.
    acceleration | persuasion,no-stage | Une vaste opération de communication avec une agence.
    acceleration | hedge,no-lever,no-stage | La stratégie de passage à l'échelle sera élaborée au second semestre.
    acceleration |  | On ne fera ni pub ni circulaire. Les tatoueurs achètent tous leur encre aux trois mêmes grossistes, qui glissent notre carte dans les colis : 50 salons en avril, 500 à l'automne.
    acceleration |  | L'inspectrice de Moselle mute à Strasbourg en mars, elle emmène l'outil. Ses douze collègues du Bas-Rhin ont déjà demandé un compte.
    acceleration |  | Le réseau des CAUE : deux dans le Grand Est, puis les 92. Le kit d'installation tient sur une page.
    acceleration | hedge | Par les UDAF ou par les greffes ? On n'a pas choisi. Dix départements fin 2026.
    acceleration | hedge,no-stage | Les écoles de sages-femmes pourraient s'y mettre, du moins on l'espère.
    acceleration | persuasion | Vingt villes en 2026 puis un décret obligera les autres.
    acceleration | vague-time,no-stage | À terme, les prescripteurs que sont les pharmaciens prendront le relais.
    acceleration | vague-action,no-lever,no-stage | Nous allons animer une communauté dynamique et créer des synergies.
    acceleration | vague-people,no-stage | Les acteurs de terrain feront boule de neige.
    acceleration | persuasion,no-stage | Il faudra évangéliser les préfectures une à une.
    acceleration | no-lever | De 3 à 30 casernes en un an.
    acceleration | no-lever,no-stage | La valeur du produit parlera d'elle-même.
    acceleration |  | Les comptables de collèges ont une liste de diffusion nationale très active ; après Rouen, on prend Caen en mars et Le Mans en juin.
    acceleration |  | L'application se télécharge et s'installe sans rendez-vous : 200 moniteurs au printemps, 5 000 l'an prochain.
    acceleration |  | Six greffes ont déjà réclamé leur accès, on ouvre au fil de leurs formations, deux par mois.
    acceleration | no-stage | Chaque utilisatrice satisfaite en amène une autre.
    acceleration | no-stage | Les inspecteurs l'emportent dans leurs tournées.
    acceleration | no-stage | La MSA l'ajoute à son espace privé.
    acceleration | no-stage | Doctolib nous référence.
    acceleration | no-lever | Aujourd'hui le Loiret, demain la région Centre, après-demain le reste.
    acceleration | no-lever | Nous étendrons le service à dix nouveaux hôpitaux chaque année.
    acceleration | no-lever,no-stage | Le besoin existe partout, le succès viendra.
    acceleration | no-lever,no-stage | Par une montée en charge maîtrisée de l'infrastructure.
    acceleration | persuasion,no-stage | Les récalcitrants perdront leur agrément.
    acceleration | persuasion | 50 villes en juin ; pour les autres, le ministre signera une instruction.
    """
}
