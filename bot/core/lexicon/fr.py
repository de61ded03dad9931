"""What people type in French."""

from bot.core.lexicon.lists import Lexicon, Orders, phrases

LEXICON = Lexicon(
    photo=phrases("""
        photo | foto | fhoto | phtoo | phto | pohto | potho | phot | fotto | avatar
        avtar | avatr | portrait | portait | potrait | initiale | selfie | image
        immage | imge | silhouette | silouette | bonhomme | trombine | vignette | pdp
        initiales | ma tof
    """),
    not_photo=phrases("""
        photocopie | photocopies | photocopier | photocopieur | photocopieurs
        photocopieuse | photocopieuses | photocopiez | photocopié | photocopiée
        photocopiee | photoshop | photovoltaïque | photovoltaique | photovoltaïques
        photovoltaiques | photographe | photographes | photographier | photomaton
        photosynthèse | photosynthese | photon | photons | photogénique | photogenique
        photoluminescent | photolangage | photothèque | phototheque | photothèques
        phototheques | photoreportage | imagerie | bonhommes | téléphoto | telephoto
        reinitialis | initialiser | initialise
    """),
    other_photo=phrases("""
        @ de mon chef | @ du chef | @ de notre chef | @ de mon patron | @ du patron
        @ de notre patron | @ de mon boss | @ du boss | @ de notre boss
        @ de mon collegue | @ du collegue | @ de notre collegue
        @ de mon collaborateur | @ du collaborateur | @ de notre collaborateur
        @ de mon manager | @ du manager | @ de notre manager | @ de mon manageur
        @ du manageur | @ de notre manageur | @ de mon responsable | @ du responsable
        @ de notre responsable | @ de mon directeur | @ du directeur
        @ de notre directeur | @ de mon assistant | @ du assistant
        @ de notre assistant | @ de mon mari | @ du mari | @ de notre mari
        @ de mon fils | @ du fils | @ de notre fils | @ de mon pere | @ du pere
        @ de notre pere | @ de mon frere | @ du frere | @ de notre frere
        @ de mon chien | @ du chien | @ de notre chien | @ de mon chat | @ du chat
        @ de notre chat | @ de mon stagiaire | @ du stagiaire | @ de notre stagiaire
        @ de mon ami | @ du ami | @ de notre ami | @ de mon pote | @ du pote
        @ de notre pote | @ de mon copain | @ du copain | @ de notre copain
        @ de mon client | @ du client | @ de notre client | @ de mon voisin
        @ du voisin | @ de notre voisin | @ de mon binome | @ du binome
        @ de notre binome | @ de mon superieur | @ du superieur | @ de notre superieur
        @ de mon conjoint | @ du conjoint | @ de notre conjoint | @ de mon bebe
        @ du bebe | @ de notre bebe | @ de mon groupe | @ du groupe
        @ de notre groupe | @ de mon employe | @ du employe | @ de notre employe
        @ de mon alternant | @ du alternant | @ de notre alternant
        @ de mon president | @ du president | @ de notre president
        @ de mon remplacant | @ du remplacant | @ de notre remplacant | @ de mon n 1
        @ du n 1 | @ de notre n 1 | @ de ma cheffe | @ de la cheffe
        @ de notre cheffe | @ de ma patronne | @ de la patronne | @ de notre patronne
        @ de ma boss | @ de la boss | @ de ma collegue | @ de la collegue
        @ de ma collaboratrice | @ de la collaboratrice | @ de notre collaboratrice
        @ de ma manager | @ de la manager | @ de ma responsable | @ de la responsable
        @ de ma directrice | @ de la directrice | @ de notre directrice
        @ de ma assistante | @ de la assistante | @ de notre assistante
        @ de mon assistante | @ de l'assistante | @ de ma femme | @ de la femme
        @ de notre femme | @ de ma fille | @ de la fille | @ de notre fille
        @ de ma mere | @ de la mere | @ de notre mere | @ de ma sœur | @ de ma soeur
        @ de la sœur | @ de la soeur | @ de notre sœur | @ de notre soeur
        @ de ma stagiaire | @ de la stagiaire | @ de ma amie | @ de la amie
        @ de notre amie | @ de mon amie | @ de l'amie | @ de ma copine
        @ de la copine | @ de notre copine | @ de ma cliente | @ de la cliente
        @ de notre cliente | @ de ma voisine | @ de la voisine | @ de notre voisine
        @ de ma equipe | @ de la equipe | @ de notre equipe | @ de mon equipe
        @ de l'equipe | @ de ma famille | @ de la famille | @ de notre famille
        @ de ma classe | @ de la classe | @ de notre classe | @ de ma conjointe
        @ de la conjointe | @ de notre conjointe | @ de ma superieure
        @ de la superieure | @ de notre superieure | @ de ma employee
        @ de la employee | @ de notre employee | @ de mon employee | @ de l'employee
        @ de ma alternante | @ de la alternante | @ de notre alternante
        @ de mon alternante | @ de l'alternante | @ de ma presidente
        @ de la presidente | @ de notre presidente | @ de ma remplacante
        @ de la remplacante | @ de notre remplacante | @ de ma secretaire
        @ de la secretaire | @ de notre secretaire | @ de mes collegues
        @ des collegues | @ de nos collegues | @ de mes collaborateurs
        @ des collaborateurs | @ de nos collaborateurs | @ de mes enfants
        @ des enfants | @ de nos enfants | @ de mes employes | @ des employes
        @ de nos employes | @ de mes clients | @ des clients | @ de nos clients
        @ de mes stagiaires | @ des stagiaires | @ de nos stagiaires | @ de mes chefs
        @ des chefs | @ de nos chefs | @ de mes equipes | @ des equipes
        @ de nos equipes | @ de mes amis | @ des amis | @ de nos amis
        @ de mes vacances | @ des vacances | @ de nos vacances | @ de mes participants
        @ des participants | @ de nos participants | @ de mes utilisateurs
        @ des utilisateurs | @ de nos utilisateurs | @ de mes membres | @ des membres
        @ de nos membres | @ de mes eleves | @ des eleves | @ de nos eleves
        @ de mes etudiants | @ des etudiants | @ de nos etudiants | @ de mes autres
        @ des autres | @ de nos autres | @ de mes gens | @ des gens | @ de nos gens
        @ de mes salaries | @ des salaries | @ de nos salaries | @ de mes invites
        @ des invites | @ de nos invites | @ de mes produits | @ des produits
        @ de nos produits | @ de mes chats | @ des chats | @ de nos chats
        @ de mes chiens | @ des chiens | @ de nos chiens | @ de monsieur | @ de madame
        @ de mr | @ de mme | @ de l'assistant | @ d'equipe | profil de mon chef
        profil du chef | profil de notre chef | profil de mon patron
        profil du patron | profil de notre patron | profil de mon boss
        profil du boss | profil de notre boss | profil de mon collègue
        profil du collègue | profil de notre collègue | profil de mon collaborateur
        profil du collaborateur | profil de notre collaborateur
        profil de mon manager | profil du manager | profil de notre manager
        profil de mon manageur | profil du manageur | profil de notre manageur
        profil de mon responsable | profil du responsable
        profil de notre responsable | profil de mon directeur | profil du directeur
        profil de notre directeur | profil de mon assistant | profil du assistant
        profil de notre assistant | profil de mon mari | profil du mari
        profil de notre mari | profil de mon fils | profil du fils
        profil de notre fils | profil de mon père | profil du père
        profil de notre père | profil de mon frère | profil du frère
        profil de notre frère | profil de mon chien | profil du chien
        profil de notre chien | profil de mon chat | profil du chat
        profil de notre chat | profil de mon stagiaire | profil du stagiaire
        profil de notre stagiaire | profil de mon ami | profil du ami
        profil de notre ami | profil de mon pote | profil du pote
        profil de notre pote | profil de mon copain | profil du copain
        profil de notre copain | profil de mon client | profil du client
        profil de notre client | profil de mon voisin | profil du voisin
        profil de notre voisin | profil de mon binôme | profil du binôme
        profil de notre binôme | profil de mon supérieur | profil du supérieur
        profil de notre supérieur | profil de mon conjoint | profil du conjoint
        profil de notre conjoint | profil de mon bébé | profil du bébé
        profil de notre bébé | profil de mon groupe | profil du groupe
        profil de notre groupe | profil de mon employé | profil du employé
        profil de notre employé | profil de mon alternant | profil du alternant
        profil de notre alternant | profil de mon président | profil du président
        profil de notre président | profil de mon remplaçant | profil du remplaçant
        profil de notre remplaçant | profil de mon n 1 | profil du n 1
        profil de notre n 1 | profil de ma cheffe | profil de la cheffe
        profil de notre cheffe | profil de ma patronne | profil de la patronne
        profil de notre patronne | profil de ma boss | profil de la boss
        profil de ma collègue | profil de la collègue | profil de ma collaboratrice
        profil de la collaboratrice | profil de notre collaboratrice
        profil de ma manager | profil de la manager | profil de ma responsable
        profil de la responsable | profil de ma directrice | profil de la directrice
        profil de notre directrice | profil de ma assistante | profil de la assistante
        profil de notre assistante | profil de mon assistante | profil de l'assistante
        profil de ma femme | profil de la femme | profil de notre femme
        profil de ma fille | profil de la fille | profil de notre fille
        profil de ma mère | profil de la mère | profil de notre mère
        profil de ma sœur | profil de ma soeur | profil de la sœur
        profil de la soeur | profil de notre sœur | profil de notre soeur
        profil de ma stagiaire | profil de la stagiaire | profil de ma amie
        profil de la amie | profil de notre amie | profil de mon amie
        profil de l'amie | profil de ma copine | profil de la copine
        profil de notre copine | profil de ma cliente | profil de la cliente
        profil de notre cliente | profil de ma voisine | profil de la voisine
        profil de notre voisine | profil de ma équipe | profil de la équipe
        profil de notre équipe | profil de mon équipe | profil de l'équipe
        profil de ma famille | profil de la famille | profil de notre famille
        profil de ma classe | profil de la classe | profil de notre classe
        profil de ma conjointe | profil de la conjointe | profil de notre conjointe
        profil de ma supérieure | profil de la supérieure | profil de notre supérieure
        profil de ma employée | profil de la employée | profil de notre employée
        profil de mon employée | profil de l'employée | profil de ma alternante
        profil de la alternante | profil de notre alternante
        profil de mon alternante | profil de l'alternante | profil de ma présidente
        profil de la présidente | profil de notre présidente
        profil de ma remplaçante | profil de la remplaçante
        profil de notre remplaçante | profil de ma secrétaire
        profil de la secrétaire | profil de notre secrétaire | profil de mes collègues
        profil des collègues | profil de nos collègues | profil de mes collaborateurs
        profil des collaborateurs | profil de nos collaborateurs
        profil de mes enfants | profil des enfants | profil de nos enfants
        profil de mes employés | profil des employés | profil de nos employés
        profil de mes clients | profil des clients | profil de nos clients
        profil de mes stagiaires | profil des stagiaires | profil de nos stagiaires
        profil de mes chefs | profil des chefs | profil de nos chefs
        profil de mes équipes | profil des équipes | profil de nos équipes
        profil de mes amis | profil des amis | profil de nos amis
        profil de mes vacances | profil des vacances | profil de nos vacances
        profil de mes participants | profil des participants
        profil de nos participants | profil de mes utilisateurs
        profil des utilisateurs | profil de nos utilisateurs | profil de mes membres
        profil des membres | profil de nos membres | profil de mes élèves
        profil des élèves | profil de nos élèves | profil de mes étudiants
        profil des étudiants | profil de nos étudiants | profil de mes autres
        profil des autres | profil de nos autres | profil de mes gens
        profil des gens | profil de nos gens | profil de mes salariés
        profil des salariés | profil de nos salariés | profil de mes invités
        profil des invités | profil de nos invités | profil de mes produits
        profil des produits | profil de nos produits | profil de mes chats
        profil des chats | profil de nos chats | profil de mes chiens
        profil des chiens | profil de nos chiens | profil de monsieur
        profil de madame | profil de mr | profil de mme | profil de l'assistant
        profil d'équipe | @ de marion | profil de marion | @ de stephanie
        profil de stéphanie | @ d'emilie | profil d'émilie | @ de mathilde
        profil de mathilde | @ de lucie | profil de lucie | @ de charlotte
        profil de charlotte | @ de christophe | profil de christophe | @ de kevin
        profil de kévin | @ de jerome | profil de jérôme | @ de pascal
        profil de pascal | @ de marc | profil de marc | @ de luc | profil de luc
        @ de freja | profil de freja | @ de mads | profil de mads | sa @ n' | sa @ ne
        sa @ est | sa @ a disparu | sa @ reste | sa @ a lui | sa @ a elle
        pourquoi sa @ | voir sa @ | vois pas sa @ | vois plus sa @ | que sa @
        verifier sa @ | verifie sa @ | sa @ s'affiche | sa @ apparait | leur @
        leurs @ | ses @ | son @ | ta @ | @ de toi | tes @ | appareil @ | appareils @
        @ de la camera | @ de ma camera | @ de la webcam | @ de ma webcam | qualite @
        @ noire | @ video | imprimante | imprimantes | imprimer | imprime une
        imprime des | impression @ | impression couleur | papier @ | scanner | scanne
        scannée | numériser | numérisation | photocopieur | photocopieuse | copieur
        fond d'écran | fond d écran | fonds d'écran | @ de fond | @ en fond
        arrière plan | @ d'accueil | écran de veille | écran de verrouillage
        bannière | @ de couverture | capture d'écran | captures d'écran
        capture écran | passeport | carte d'identité | @ d'identite
        permis de conduire | @ du badge | @ de mon badge | @ de badge | badge d'accès
        album | galerie @ | galerie de @ | dossier @ | dossier de @ | fichier @
        fichiers @ | banque @ | banque de @ | @ de stock | google @ | icloud
        bibliotheque @ | médiathèque | partager des @ | partager les @
        partager une @ | partager mes @ | partage de @ | envoyer des @ | envoyer les @
        envoyer une @ | envoie moi les @ | envoie des @ | envoie une @ | joindre une @
        joindre des @ | pièce jointe | pièces jointes | mes @ de | mes @ sur la carte
        trier mes @ | mes @ personnelles | telecharger des @ | telecharger les @
        telecharger une @ | recuperer les @ | retrouver les @ | retrouver mes @
        cherche les @ | cherche des @ | cherche une @ | chercher une @ | trouver une @
        trouver des @ | ou sont les @ | ou trouver les @ | voir les @ | les @ d'hier
        @ du seminaire | @ du projet | @ du site | @ du chantier | @ du team building
        @ du repas | @ du pot | @ du salon | @ du mariage | @ du week end
        @ de la fete | @ de la soiree | @ de la reunion | @ de la conference
        @ de la journee | @ de la visite | @ de la sortie | @ de l'evenement
        @ de l'entreprise | @ de l'ete | @ de groupe | @ de noel | @ de vacances
        @ de famille | @ de classe | @ pour | inserer une @ | insérer des | inserer @
        @ des mails | ne telecharge pas les @ | redimensionner une
        redimensionner des | recadrer une | recadrer des | compresser une
        compresser des | convertir une | convertir des | convertir @ | retoucher une
        retoucher des | retouche @ | modifier une @ | @ iso | @ disque | @ docker
        @ systeme | @ de marque | @ du jour | generer une @ | generer des @
        creer une @ | dessine | @ de chat | @ d'un chat | film @ | concours @
        @ du batiment | @ de produit | @ de presse | prendre en @ | prendre des @
        prise en @ | seance @ | shooting | droit a @ | @ du tableau | @ crit'air
        @ de neige | chef … pas de @ | collègue … pas de @ | chef … a … pas … @
        stagiaire … pas … @ | alternant … pas … @ | le nouveau … pas de @
        chef … a une @ | la nouvelle … pas … de @
    """),
    again=phrases("""
        vérifier à nouveau | vérifie à nouveau | vérifiez à nouveau
        vérifier de nouveau | vérifie de nouveau | vérifier encore | vérifie encore
        vérifiez encore | re vérifie | re vérifier | revérifie | revérifier
        revérifiez | recheck | reteste | recontrôle | regarde encore
        regarde à nouveau | regarder à nouveau | regardez à nouveau
        regarde de nouveau | réessaie | réessaye | réessayer | réessayez
        essaie encore | essaye encore | essayer encore | encore une vérification
        une nouvelle vérification | toujours pas à jour | tjrs pas à jour
        tjs pas à jour | toujours pas bon | tjrs pas bon | toujours pas bonne
        toujours pas la bonne | toujours pas exact | toujours pas correct
        toujours pas ça | toujours pas mis à jour | toujours pas mise à jour
        pas encore à jour | toujours pas changé | pas encore changé
        toujours pas synchronisé | toujours l'ancienne | tjrs l'ancienne
        encore l'ancienne | toujours la vieille | encore la vieille
        c'est toujours la même | c'est tjrs la même | tjrs pareil | tjs pareil
        toujours pareil | encore pareil | c'est pareil | toujours faux | encore faux
        toujours incorrect | toujours pas réglé | tjrs pas réglé | toujours pas résolu
        ça marche toujours pas | ça ne marche toujours pas | ça marche tjrs pas
        ça fonctionne toujours pas | ça ne fonctionne toujours pas
        ça marche pas encore | rien n'a changé | rien a changé | rien ne change
        rien ne bouge | rien n'a bougé | aucun changement | pas de changement
        ça n'a pas changé | ça a pas changé | ça change pas | ça ne change pas
        ça n'a rien changé | ça n'a rien donné | j'ai suivi les étapes
        j'ai fait les étapes | j'ai fait les trois étapes | j'ai tout fait
        ce n'est pas exact | c'est pas exact | c'est fait | je l'ai fait
        j'en ai ajouté une | dans un rond | mon visage | ma tête | ma tof
        nouvelle tête | vieille trombine | cliché plus récent
    """),
    stop=phrases("""
        stop | stoppe | stopper | stop merci | stop svp | stop stp | merci stop
        stop stop | arrête | arrete | arrêter | arreter | arrêtez | arretez
        arrête ça | arrête ca | arrete ca | arrêtez ça | arrêtez ca | arretez ca
        arrête stp | arrete stp | arrête svp | arrete svp | arrêtez svp | arretez svp
        arrêt | arret | ça suffit | ca suffit | assez | désabonner | desabonner
        désabonne moi | desabonne moi | désabonnez moi | desabonnez moi
        me désabonner | me desabonner | se désabonner | se desabonner | désabonnement
        desabonnement | désinscription | desinscription | désinscrire | desinscrire
        me désinscrire | me desinscrire | désinscris moi | desinscris moi
        désinscrivez moi | desinscrivez moi | laisse moi tranquille
        laissez moi tranquille | laisse moi | laisse moi en paix | laissez moi en paix
        fiche moi la paix | fous moi la paix | foutez moi la paix | fichez moi la paix
        lâche moi | lache moi | silence | tais toi | taisez vous | chut | unsubscribe
        plus de message | désactiver | desactiver | muet
    """),
    stop_anywhere=phrases("""
        plus de rappels | arrête les rappels | arrêter les rappels
        arrêtez les rappels | stoppe les rappels | stopper les rappels
        stoppez les rappels | stop les rappels | stop aux rappels | stop rappels
        désactive les rappels | désactiver les rappels | désactivez les rappels
        coupe les rappels | couper les rappels | coupez les rappels
        arrête tes rappels | arrêtez vos rappels | pas de rappels
        plus recevoir de rappels | plus recevoir ces rappels
        plus recevoir tes rappels | plus recevoir vos rappels
        plus envoyer de rappels | marre de tes rappels | marre de vos rappels
        marre de ces rappels | annuler les rappels | supprimer les rappels
        plus de rappel | arrête les rappel | arrêter les rappel | arrêtez les rappel
        stoppe les rappel | stopper les rappel | stoppez les rappel | stop les rappel
        stop aux rappel | stop rappel | désactive les rappel | désactiver les rappel
        désactivez les rappel | coupe les rappel | couper les rappel
        coupez les rappel | arrête tes rappel | arrêtez vos rappel | pas de rappel
        plus recevoir de rappel | plus recevoir ces rappel | plus recevoir tes rappel
        plus recevoir vos rappel | plus envoyer de rappel | marre de tes rappel
        marre de vos rappel | marre de ces rappel | annuler les rappel
        supprimer les rappel | plus de notifications | arrête les notifications
        arrêter les notifications | arrêtez les notifications
        stoppe les notifications | stopper les notifications
        stoppez les notifications | stop les notifications | stop aux notifications
        stop notifications | désactive les notifications
        désactiver les notifications | désactivez les notifications
        coupe les notifications | couper les notifications | coupez les notifications
        arrête tes notifications | arrêtez vos notifications
        plus recevoir de notifications | plus recevoir ces notifications
        plus recevoir tes notifications | plus recevoir vos notifications
        plus envoyer de notifications | marre de tes notifications
        marre de vos notifications | marre de ces notifications
        annuler les notifications | supprimer les notifications | plus de notifs
        arrête les notifs | arrêter les notifs | arrêtez les notifs
        stoppe les notifs | stopper les notifs | stoppez les notifs | stop les notifs
        stop aux notifs | stop notifs | désactive les notifs | désactiver les notifs
        désactivez les notifs | coupe les notifs | couper les notifs
        coupez les notifs | arrête tes notifs | arrêtez vos notifs
        plus recevoir de notifs | plus recevoir ces notifs | plus recevoir tes notifs
        plus recevoir vos notifs | plus envoyer de notifs | marre de tes notifs
        marre de vos notifs | marre de ces notifs | annuler les notifs
        supprimer les notifs | plus de messages | arrête les messages
        arrêter les messages | arrêtez les messages | stoppe les messages
        stopper les messages | stoppez les messages | stop les messages
        stop aux messages | stop messages | désactive les messages
        désactiver les messages | désactivez les messages | coupe les messages
        couper les messages | coupez les messages | arrête tes messages
        arrêtez vos messages | plus recevoir de messages | plus recevoir ces messages
        plus recevoir tes messages | plus recevoir vos messages
        plus envoyer de messages | marre de tes messages | marre de vos messages
        marre de ces messages | annuler les messages | supprimer les messages
        plus de relances | arrête les relances | arrêter les relances
        arrêtez les relances | stoppe les relances | stopper les relances
        stoppez les relances | stop les relances | stop aux relances | stop relances
        désactive les relances | désactiver les relances | désactivez les relances
        coupe les relances | couper les relances | coupez les relances
        arrête tes relances | arrêtez vos relances | pas de relances
        plus recevoir de relances | plus recevoir ces relances
        plus recevoir tes relances | plus recevoir vos relances
        plus envoyer de relances | marre de tes relances | marre de vos relances
        marre de ces relances | annuler les relances | supprimer les relances
        plus de alertes | arrête les alertes | arrêter les alertes
        arrêtez les alertes | stoppe les alertes | stopper les alertes
        stoppez les alertes | stop les alertes | stop aux alertes | stop alertes
        désactive les alertes | désactiver les alertes | désactivez les alertes
        coupe les alertes | couper les alertes | coupez les alertes
        arrête tes alertes | arrêtez vos alertes | plus recevoir de alertes
        plus recevoir ces alertes | plus recevoir tes alertes
        plus recevoir vos alertes | plus envoyer de alertes | marre de tes alertes
        marre de vos alertes | marre de ces alertes | annuler les alertes
        supprimer les alertes | m'écris plus | m'écrivez plus | n'écris plus
        plus m'écrire | ne me contactez plus | me contacte plus | plus me contacter
        plus être contacté | m'envoie plus | m'envoyez plus | plus m'envoyer
        ne me rappelez plus | me rappelle plus | ne me relancez plus | me relance plus
        ne me dérangez plus | me dérange plus | arrête de m'écrire
        arrêtez de m'écrire | arrêter de m'écrire | arrête de m'envoyer
        arrêtez de m'envoyer | arrêter de m'envoyer | arrête de me relancer
        arrêtez de me relancer | arrête de me rappeler | arrêtez de me rappeler
        arrête de me contacter | arrêtez de me contacter | arrête de me déranger
        arrêtez de me déranger | arrête de me spammer | arrêtez de me spammer
        arrête de me harceler | arrêtez de me harceler | cesse de m'écrire
        cessez de m'écrire | cesse de m'envoyer | cessez de m'envoyer
        plus rien recevoir | plus recevoir de message | jamais m'écrire en premier
        jamais écrire en premier
    """),
    resume=phrases("""
        reprendre | reprends | reprenez | reprise | recommence | recommencer
        recommencez | relance | relancer | réactiver | reactiver | réactive | reactive
        réactivez | reactivez | start | me réabonner | me reabonner | réabonner
        reabonner | réabonne moi | reabonne moi | réabonnez moi | reabonnez moi
        continuer | continue | unstop
    """),
    resume_anywhere=phrases("""
        réactiver les rappels | réactive les rappels | réactivez les rappels
        activer les rappels | active les rappels | activez les rappels
        reprendre les rappels | reprends les rappels | reprenez les rappels
        remettre les rappels | remets les rappels | remettez les rappels
        rallume les rappels | rallumer les rappels | recommence les rappels
        relance les rappels | relancer les rappels | rétablir les rappels
        rétablis les rappels | à nouveau des rappels | de nouveau des rappels
        à nouveau les rappels | de nouveau les rappels | veux bien des rappels
        veux bien les rappels | réactiver les rappel | réactive les rappel
        réactivez les rappel | activer les rappel | active les rappel
        activez les rappel | reprendre les rappel | reprends les rappel
        reprenez les rappel | remettre les rappel | remets les rappel
        remettez les rappel | rallume les rappel | rallumer les rappel
        recommence les rappel | relance les rappel | relancer les rappel
        rétablir les rappel | rétablis les rappel | à nouveau des rappel
        de nouveau des rappel | à nouveau les rappel | de nouveau les rappel
        veux bien des rappel | veux bien les rappel | réactiver les notifications
        réactive les notifications | réactivez les notifications
        activer les notifications | active les notifications
        activez les notifications | reprendre les notifications
        reprends les notifications | reprenez les notifications
        remettre les notifications | remets les notifications
        remettez les notifications | rallume les notifications
        rallumer les notifications | recommence les notifications
        relance les notifications | relancer les notifications
        rétablir les notifications | rétablis les notifications
        à nouveau des notifications | de nouveau des notifications
        à nouveau les notifications | de nouveau les notifications
        veux bien des notifications | veux bien les notifications
        réactiver les notifs | réactive les notifs | réactivez les notifs
        activer les notifs | active les notifs | activez les notifs
        reprendre les notifs | reprends les notifs | reprenez les notifs
        remettre les notifs | remets les notifs | remettez les notifs
        rallume les notifs | rallumer les notifs | recommence les notifs
        relance les notifs | relancer les notifs | rétablir les notifs
        rétablis les notifs | à nouveau des notifs | de nouveau des notifs
        à nouveau les notifs | de nouveau les notifs | veux bien des notifs
        veux bien les notifs | réactiver les messages | réactive les messages
        réactivez les messages | activer les messages | active les messages
        activez les messages | reprendre les messages | reprends les messages
        reprenez les messages | remettre les messages | remets les messages
        remettez les messages | rallume les messages | rallumer les messages
        recommence les messages | relance les messages | relancer les messages
        rétablir les messages | rétablis les messages | à nouveau des messages
        de nouveau des messages | à nouveau les messages | de nouveau les messages
        veux bien des messages | veux bien les messages | tu peux m'écrire
        vous pouvez m'écrire | à nouveau m'écrire | de nouveau m'écrire
        m'écrire à nouveau | m'écrire de nouveau | tu peux me recontacter
        vous pouvez me recontacter | tu peux me contacter | vous pouvez me contacter
        tu peux me prévenir | vous pouvez me prévenir | tu peux me rappeler
        vous pouvez me rappeler | recommence à m'écrire | recommencez à m'écrire
        écris moi à nouveau | écris moi de nouveau | écrivez moi à nouveau
        écrivez moi de nouveau | tu as le droit de m'écrire | rappelle moi à nouveau
        rappelez moi à nouveau | préviens moi à nouveau | prévenez moi à nouveau
        peux … recommencer | peux … à nouveau … rappel | peux … de nouveau … rappel
        peux … de nouveau … écrire
    """),
    forget_anywhere=phrases("""
        oublie moi | oubliez moi | oublier moi | m'oublier | oublie tout sur moi
        oubliez tout sur moi | oublie tout de moi | oubliez tout de moi
        oublie qui je suis | efface moi | effacez moi | supprime moi | supprimez moi
        droit à l'oubli | ce que tu sais sur moi | ce que vous savez sur moi
        ce que tu sais de moi | ce que vous savez de moi | tout ce qui me concerne
        suppression de mes données | supprime mes infos | supprime toutes mes infos
        supprime mes informations | supprime toutes mes informations
        supprimer mes infos | supprimer toutes mes infos | supprimer mes informations
        supprimer toutes mes informations | supprimez mes infos
        supprimez toutes mes infos | supprimez mes informations
        supprimez toutes mes informations | efface mes infos | efface toutes mes infos
        efface mes informations | efface toutes mes informations | effacer mes infos
        effacer toutes mes infos | effacer mes informations
        effacer toutes mes informations | effacez mes infos | effacez toutes mes infos
        effacez mes informations | effacez toutes mes informations
        détruis mes données | détruis toutes mes données | détruis mes infos
        détruis toutes mes infos | détruis mes informations
        détruis toutes mes informations | détruire mes données
        détruire toutes mes données | détruire mes infos | détruire toutes mes infos
        détruire mes informations | détruire toutes mes informations
        enlève mes données | enlève toutes mes données | enlève mes infos
        enlève toutes mes infos | enlève mes informations
        enlève toutes mes informations | enlever mes données
        enlever toutes mes données | enlever mes infos | enlever toutes mes infos
        enlever mes informations | enlever toutes mes informations
        retire mes données | retire toutes mes données | retire mes infos
        retire toutes mes infos | retire mes informations
        retire toutes mes informations | retirer mes données
        retirer toutes mes données | retirer mes infos | retirer toutes mes infos
        retirer mes informations | retirer toutes mes informations | vire mes données
        vire toutes mes données | vire mes infos | vire toutes mes infos
        vire mes informations | vire toutes mes informations | supprim … mes … données
        effac … mes … données | supprim … sur moi | effac … sur moi
        efface … tout … moi
    """),
    help=phrases("""
        aide | help | aidez moi | aide moi | aide moi stp | aidez moi svp | aide svp
        aide stp | à l'aide | a l'aide | au secours | sos | menu | commandes
        commande | liste des commandes | options | mode d'emploi | besoin d'aide
        j'ai besoin d'aide | que pouvez vous faire | que savez vous faire
        que fais tu | que faites vous | qu'est ce que tu sais faire
        qu'est ce que tu peux faire | qu'est ce que tu fais
        qu'est ce que vous pouvez faire | qu'est ce que vous faites
        tu sais faire quoi | tu peux faire quoi | vous faites quoi
        vous servez à quoi | vous servez a quoi | à quoi sers tu | a quoi sers tu
        à quoi servez vous | a quoi servez vous | à quoi ça sert | a quoi ca sert
        ça sert à quoi | ca sert a quoi | qui êtes vous | qui etes vous | tu es qui
        t'es qui | t'es qui toi | vous êtes qui | vous etes qui | c'est quoi
        c'est quoi ça | c'est quoi ca | c'est quoi ce bot | c'est qui
        ça marche comment | ca marche comment | comment ça fonctionne
        comment ca fonctionne | comment tu marches | comment l'utiliser
        comment t'utiliser | comment faire | que faire | quoi faire | tu peux m'aider
        peux tu m'aider | pouvez vous m'aider | vous pouvez m'aider | ? | ?? | ???
        tu sers à quoi … | à quoi tu sers … | que sais tu faire …
        que peux tu faire … | tu fais quoi … | comment ça marche … | qui es tu …
        comment tu fonctionnes …
    """),
    thanks_anywhere=phrases("""
        merci | mercii | merciii | mercis | mrc | mci | mrci | thx | thanks
        un grand merci | grand merci | mille mercis | mille merci | encore merci
        super merci | ok merci | ok super | okay merci | d'accord merci | parfait
        nickel | génial merci | genial merci | génial | genial | top merci | top
        cool merci | cool | impec | impeccable | bien merci | très bien merci
        tres bien merci | c'est bon merci | ça marche merci | ca marche merci
        je vous remercie | je te remercie | trop bien merci | excellent merci
        formidable | c'est parfait | c'est gentil
    """),
    hi_start=phrases("""
        bonjour | bonjours | bjour | bonj | bjr | bonsoir | bsr | salut | salutations
        slt | coucou | cc | kikou | hello | hey | hé | he | hi | yo | wesh
        re bonjour | rebonjour | rebonsoir | bonne journée | bonne journee | bon matin
        salam | hola
    """),
    language=phrases("""
        langue | langues | changer de langue | changer la langue | choisir la langue
        language
    """),
    orders=Orders(
        check=phrases("""
        vérifier | verifier | vérifie | verifie | vérifiez | verifiez | contrôler
        controler | contrôle | controle | contrôlez | controlez | chercher
        rechercher | recherche | check
    """),
        send=phrases("""
        envoyer | envoie | envoyez | envoi
    """),
        forward=phrases("""
        transférer | transferer | transfère | transfere | transférez | transferez
        transfert | transmettre | transmets
    """),
        report=phrases("""
        rapport | rapports | bilan
    """),
        weekly=phrases("""
        hebdo | hebdomadaire | chaque semaine | toutes les semaines | par semaine
    """),
        off=phrases("""
        stop | off | arrêt | arret | arrêter | arreter | arrête | arrete | désactiver
        desactiver | désactivé | desactive | fin | non
    """),
        preview=phrases("""
        aperçu | apercu | aperçus | apercus | prévisualiser | previsualiser
        prévisualisation | previsualisation | preview
    """),
    ),
)
