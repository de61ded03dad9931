"""What people type in Italian."""

from bot.core.lexicon.lists import Lexicon, Orders, phrases

LEXICON = Lexicon(
    photo=phrases("""
        foto | ftoo | fotografia | immagin | imagin | immagg | immgin | immaigne
        avatar | ritratto | selfie | iniziali | inizziali | silhouette | profilo
        prfilo | porfilo
    """),
    not_photo=phrases("""
        immaginare | immagino | immaginavo | immaginato | immaginati | immaginazione
        immaginario | immaginaria | immaginabile | immagina | immaginiamo | immaginate
        fotocop | fotovolt | fototesser | fotocamer | fotoshop | fotomont | fotoritocc
        fotoalbum | fotolibr | fotogramm | fotosintes | telefoto | inizialmente
        inizializ | profilazion | ortograf | margin | imaging | l'ortograf
        l'immaginaz | l'inizializ | l'iniziale | iniziale | profila | fotografo
        fotografare | fotografato | fotografico | fotografica | iniziare | inizio
    """),
    other_photo=phrases("""
        a mia @ | album fotografico | archiviare delle @ | archiviare @
        archiviare le @ | @ dei bambini | @ dei clienti | @ dei colleghi
        @ dei dipendenti | @ dei figli | @ dei prodotti | @ del cane | @ del cantiere
        @ del capo | @ del collega | @ del compleanno | @ del danno | @ del direttore
        @ del documento | @ del giornale | @ del gruppo | @ del matrimonio
        @ del prodotto | @ del sito | @ del team | @ del viaggio | @ della cartella
        @ della cena | @ della collega | @ della conferenza | @ della direttrice
        @ della festa | @ della fiera | @ della gita | @ della moglie
        @ della riunione | @ della sala | @ della sede | @ della squadra
        @ della vacanza | @ delle colleghe | @ delle news | @ delle notizie
        @ delle vacanze | @ di alessandro | @ di andrea | @ di anna | @ di antonio
        @ di chiara | @ di davide | @ di elena | @ di francesca | @ di freja
        @ di giovanni | @ di giulia | @ di giuseppe | @ di laura | @ di luca
        @ di luigi | @ di marco | @ di maria | @ di mario | @ di martina | @ di matteo
        @ di natale | @ di paolo | @ di roberto | @ di sara | @ di stefano
        @ di valentina | basso @ | carta d'identità | cattura schermo | cerca delle @
        cerca @ | cerca le @ | cerco delle @ | cerco @ | cerco le @
        comprimere delle @ | comprimere @ | comprimere le @ | concorso fotografico
        condividere delle @ | condividere @ | condividere le @ | condivido delle @
        condivido @ | condivido le @ | crea @ | disegna @ | disegnami | dove sono @
        @ aziendali | @ da stampare | @ dal cellulare | @ dal drone | @ dal telefono
        @ dall'album | @ degli altri | @ dell'album | @ dell'amministratore
        @ dell'articolo | @ dell'azienda | @ dell'edificio | @ dell'evento
        @ dell'ufficio | @ di altri | @ di classe | @ di famiglia | @ di gruppo
        @ di lei | @ di lui | @ di qualcuno | @ di squadra | @ di stock | @ di tutti
        @ di un'altra | @ in allegato | @ in excel | @ in powerpoint | @ in word
        @ loro | @ nell'album | @ nella firma | @ nella newsletter | @ nelle news
        foto profilo aziendali | foto profilo dall'album | foto profilo dell'album
        foto profilo dell'amministratore | foto profilo dell'articolo
        foto profilo dell'azienda | foto profilo dell'edificio
        foto profilo dell'evento | foto profilo dell'ufficio | foto profilo loro
        foto profilo nell'album | foto profilo segnaletica | foto profilo stock
        foto profilo sua | @ ricordo | @ segnaletica | @ stock | @ sua | fotocamera
        fotocopiatrice | fotografo | fototessera | genera @ | generare @ | @ ai
        @ aziendale | @ del disco | @ di sistema | @ disco | @ iso
        incollare @ all'email | incollo @ | incollo una @ | inserire @
        inserire una @ | inserisco @ | inserisco una @ | inviami delle @ | inviami @
        inviami le @ | inviare delle @ | inviare @ | inviare le @ | invio delle @
        invio @ | invio le @ | @ coordinata | loro @ | loro nuova @ | loro vecchia @
        macchina fotografica | mandami delle @ | mandami @ | mandami le @
        mandare delle @ | mandare @ | mandare le @ | mando delle @ | mando @
        mando le @ | mettere @ all'email | metto @ all'email | mi invii @ | mi mandi @
        modificare delle @ | modificare @ | modificare le @ | passaporto | patente
        @ candidato | @ cliente | @ di rischio | @ facebook | @ instagram | @ linkedin
        @ orario | @ professionale | @ vpn | @ wifi | ritagliare delle @
        ritagliare @ | ritagliare le @ | salvaschermo | scanner | scansionare
        scansione | scaricare delle @ | scaricare @ | scaricare le @ | sfondo
        sotto il @ | stampante | stampanti | sua @ | sua nuova @ | sua vecchia @
        suo @ | suo nuova @ | suo vecchia @ | trovare delle @ | trovare @
        trovare le @ | trovo delle @ | trovo @ | trovo le @ | videoproiettore
        stagista … @ | tirocinante … @ | alleg … @ | stamp … @ | scansion … @
        @ del mio | @ della mia | @ dei miei | @ delle mie | @ della capa
    """),
    again=phrases("""
        ancora come prima | ancora diversa | ancora errata | ancora errato
        ancora grigia | ancora grigio | ancora l'altra | ancora la stessa
        ancora la vecchia | ancora lo stesso | ancora non a posto
        ancora non aggiornarsi | ancora non aggiornata | ancora non aggiornato
        ancora non andare | ancora non cambia | ancora non cambiare
        ancora non cambiata | ancora non corretta | ancora non corretto
        ancora non funziona | ancora non funzionare | ancora non risolto
        ancora non si aggiorna | ancora non si vede | ancora non va
        ancora non è aggiornata | ancora non è aggiornato | ancora non è cambiato
        ancora non è giusta | ancora quella di prima | ancora quella vecchia
        ancora quello vecchio | ancora sbagliata | ancora sbagliato | ancora uguale
        ancora vecchia | ancora vecchio | appare ancora il vecchio
        appare sempre il vecchio | appare tuttora il vecchio | c'è ancora il vecchio
        c'è sempre il vecchio | c'è tuttora il vecchio | cerchio grigio
        compare ancora il vecchio | compare sempre il vecchio
        compare tuttora il vecchio | continua a non aggiornarsi
        continua a non aggiornata | continua a non aggiornato | continua a non andare
        continua a non cambia | continua a non cambiare | continua a non cambiata
        continua a non funziona | continua a non funzionare | continua a non risolto
        continua a non va | controlla adesso | controlla ancora | controlla da capo
        controlla di nuovo | controlla nuovamente | controlla ora
        controlla per favore ancora | controlla per favore nuovamente
        controlla pure ancora | controlla pure da capo | controlla pure di nuovo
        controlla pure nuovamente | controlla pure un'altra volta
        controlla un po' ancora | controlla un po' nuovamente
        controlla un'altra volta | controllare ancora | controllare da capo
        controllare di nuovo | controllare nuovamente | controllare per favore ancora
        controllare per favore nuovamente | controllare pure ancora
        controllare pure da capo | controllare pure di nuovo
        controllare pure nuovamente | controllare pure un'altra volta
        controllare un po' ancora | controllare un po' nuovamente
        controllare un'altra volta | controlli ancora | controlli da capo
        controlli di nuovo | controlli nuovamente | controlli per favore ancora
        controlli per favore nuovamente | controlli pure ancora
        controlli pure da capo | controlli pure di nuovo | controlli pure nuovamente
        controlli pure un'altra volta | controlli un po' ancora
        controlli un po' nuovamente | controlli un'altra volta
        dai un'occhiata ancora | dai un'occhiata da capo | dai un'occhiata di nuovo
        dai un'occhiata nuovamente | dai un'occhiata pure ancora
        dai un'occhiata pure nuovamente | dai un'occhiata un'altra volta
        figura grigia | guarda ancora | guarda da capo | guarda di nuovo
        guarda nuovamente | guarda per favore ancora | guarda per favore nuovamente
        guarda pure ancora | guarda pure da capo | guarda pure di nuovo
        guarda pure nuovamente | guarda pure un'altra volta | guarda un po' ancora
        guarda un po' nuovamente | guarda un'altra volta | guardare ancora
        guardare da capo | guardare di nuovo | guardare nuovamente
        guardare per favore ancora | guardare per favore nuovamente
        guardare pure ancora | guardare pure da capo | guardare pure di nuovo
        guardare pure nuovamente | guardare pure un'altra volta
        guardare un po' ancora | guardare un po' nuovamente | guardare un'altra volta
        guardi ancora | guardi da capo | guardi di nuovo | guardi nuovamente
        guardi per favore ancora | guardi per favore nuovamente | guardi pure ancora
        guardi pure da capo | guardi pure di nuovo | guardi pure nuovamente
        guardi pure un'altra volta | guardi un po' ancora | guardi un po' nuovamente
        guardi un'altra volta | ho fatto i passaggi | ho seguito i passaggi
        la mia vecchia faccia | mostra ancora il vecchio | mostra sempre il vecchio
        mostra tuttora il vecchio | niente è cambiato | non ancora a posto
        non ancora aggiornarsi | non ancora aggiornata | non ancora aggiornato
        non ancora andare | non ancora cambia | non ancora cambiare
        non ancora cambiata | non ancora funziona | non ancora funzionare
        non ancora risolto | non ancora si aggiorna | non ancora si vede
        non ancora va | non ancora è aggiornata | non ancora è aggiornato
        non ancora è cambiata | non ancora è cambiato | non ancora è corretto
        non ancora è giusta | non ancora è giusto | non appare ancora
        non appare niente | non appare nulla | non appare per niente
        non cambia ancora | non cambia niente | non cambia nulla
        non cambia per niente | non compare ancora | non compare niente
        non compare nulla | non compare per niente | non funziona ancora
        non funziona niente | non funziona nulla | non funziona per niente
        non ha funzionato | non si aggiorna ancora | non si aggiorna niente
        non si aggiorna nulla | non si vede ancora | non si vede niente
        non si vede nulla | non va ancora | non va niente | non va nulla
        non va per niente | non è aggiornata ancora | non è aggiornata niente
        non è aggiornata nulla | non è aggiornato ancora | non è aggiornato niente
        non è aggiornato nulla | non è cambiata | non è cambiato ancora
        non è cambiato niente | non è cambiato nulla | non è corretta ancora
        non è corretta niente | non è corretta nulla | non è corretto
        non è giusta ancora | non è giusta niente | non è giusta nulla | non è giusto
        non è risolto ancora | non è risolto niente | non è risolto nulla
        non è servito | non è sistemata ancora | non è sistemata niente
        non è sistemata nulla | non è sistemato ancora | non è sistemato niente
        non è sistemato nulla | non è successo ancora | non è successo niente
        non è successo nulla | nuovo controllo | omino grigio | pallino grigio
        passaggi fatti | prova ancora | prova da capo | prova di nuovo
        prova nuovamente | prova per favore ancora | prova per favore nuovamente
        prova pure ancora | prova pure da capo | prova pure di nuovo
        prova pure nuovamente | prova pure un'altra volta | prova un po' ancora
        prova un po' nuovamente | prova un'altra volta | provare ancora
        provare da capo | provare di nuovo | provare nuovamente
        provare per favore ancora | provare per favore nuovamente
        provare pure ancora | provare pure da capo | provare pure di nuovo
        provare pure nuovamente | provare pure un'altra volta | provare un po' ancora
        provare un po' nuovamente | provare un'altra volta | provi ancora
        provi da capo | provi di nuovo | provi nuovamente | provi per favore ancora
        provi per favore nuovamente | provi pure ancora | provi pure da capo
        provi pure di nuovo | provi pure nuovamente | provi pure un'altra volta
        provi un po' ancora | provi un po' nuovamente | provi un'altra volta
        ricontrolla | ricontrollare | ricontrolli | rifai il controllo | riguarda
        riprova | riprovare | sagoma grigia | sempre come prima | sempre diversa
        sempre errata | sempre errato | sempre grigia | sempre grigio | sempre l'altra
        sempre la stessa | sempre la vecchia | sempre lo stesso
        sempre non aggiornata | sempre non aggiornato | sempre non corretta
        sempre non corretto | sempre quella di prima | sempre quella vecchia
        sempre quello vecchio | sempre sbagliata | sempre sbagliato | sempre uguale
        sempre vecchia | sempre vecchio | solo le mie lettere | testa ancora
        testa da capo | testa di nuovo | testa nuovamente | testa per favore ancora
        testa per favore nuovamente | testa pure ancora | testa pure da capo
        testa pure di nuovo | testa pure nuovamente | testa pure un'altra volta
        testa un po' ancora | testa un po' nuovamente | testa un'altra volta
        tuttora come prima | tuttora diversa | tuttora errata | tuttora errato
        tuttora grigia | tuttora grigio | tuttora l'altra | tuttora la stessa
        tuttora la vecchia | tuttora lo stesso | tuttora non a posto
        tuttora non aggiornarsi | tuttora non aggiornata | tuttora non aggiornato
        tuttora non andare | tuttora non cambia | tuttora non cambiare
        tuttora non cambiata | tuttora non corretta | tuttora non corretto
        tuttora non funziona | tuttora non funzionare | tuttora non risolto
        tuttora non si aggiorna | tuttora non si vede | tuttora non va
        tuttora non è aggiornata | tuttora non è aggiornato | tuttora non è cambiato
        tuttora non è giusta | tuttora quella di prima | tuttora quella vecchia
        tuttora quello vecchio | tuttora sbagliata | tuttora sbagliato
        tuttora uguale | tuttora vecchia | tuttora vecchio | vedi ancora
        vedi da capo | vedi di nuovo | vedi nuovamente | vedi per favore ancora
        vedi per favore nuovamente | vedi pure ancora | vedi pure da capo
        vedi pure di nuovo | vedi pure nuovamente | vedi pure un'altra volta
        vedi un po' ancora | vedi un po' nuovamente | vedi un'altra volta
        vedo ancora il vecchio | vedo sempre il vecchio | vedo tuttora il vecchio
        vedono ancora il vecchio | vedono sempre il vecchio
        vedono tuttora il vecchio | verifica ancora | verifica da capo
        verifica di nuovo | verifica nuovamente | verifica per favore ancora
        verifica per favore nuovamente | verifica pure ancora | verifica pure da capo
        verifica pure di nuovo | verifica pure nuovamente
        verifica pure un'altra volta | verifica un po' ancora
        verifica un po' nuovamente | verifica un'altra volta | verificare ancora
        verificare da capo | verificare di nuovo | verificare nuovamente
        verificare per favore ancora | verificare per favore nuovamente
        verificare pure ancora | verificare pure da capo | verificare pure di nuovo
        verificare pure nuovamente | verificare pure un'altra volta
        verificare un po' ancora | verificare un po' nuovamente
        verificare un'altra volta | verifichi ancora | verifichi da capo
        verifichi di nuovo | verifichi nuovamente | verifichi per favore ancora
        verifichi per favore nuovamente | verifichi pure ancora
        verifichi pure da capo | verifichi pure di nuovo | verifichi pure nuovamente
        verifichi pure un'altra volta | verifichi un po' ancora
        verifichi un po' nuovamente | verifichi un'altra volta | in un cerchio
        nuovo scatto | mia faccina | mia faccia | fototessera
    """),
    stop=phrases("""
        stop | stoppa | basta | basta così | basta grazie | basta per favore
        per favore basta | stop per favore | per favore stop | fermati | ferma
        smettila | smetti | smettila per favore | finiscila | finiamola
        annulla iscrizione | annulla l'iscrizione | disiscrivimi | disiscriviti
        cancellami | disattiva | disattivati | lasciami in pace | lasciami stare
        no grazie | non mi interessa | non mi disturbare | non disturbare
        non disturbarmi | mai più | non più | silenzio | zitto | taci | opt out
        unsubscribe
    """),
    stop_anywhere=phrases("""
        annulla avvisi | annulla gli avvisi | annulla gli messaggi
        annulla gli notifiche | annulla gli promemoria | annulla i avvisi
        annulla i messaggi | annulla i notifiche | annulla i promemoria
        annulla i tuoi avvisi | annulla i tuoi messaggi | annulla i tuoi notifiche
        annulla i tuoi promemoria | annulla le avvisi | annulla le messaggi
        annulla le notifiche | annulla le promemoria | annulla messaggi
        annulla notifiche | annulla promemoria | annulla questi avvisi
        annulla questi messaggi | annulla questi notifiche | annulla questi promemoria
        annulla tutte le avvisi | annulla tutte le messaggi
        annulla tutte le notifiche | annulla tutte le promemoria
        annulla tutti i avvisi | annulla tutti i messaggi | annulla tutti i notifiche
        annulla tutti i promemoria | basta altri avvisi | basta altri notifiche
        basta avvisi | basta coi altri avvisi | basta coi altri notifiche
        basta coi avvisi | basta coi notifiche | basta coi questi avvisi
        basta coi questi notifiche | basta con i avvisi | basta con i notifiche
        basta con le avvisi | basta con le notifiche | basta con questi avvisi
        basta con questi notifiche | basta notifiche | basta questi avvisi
        basta questi notifiche | basta scrivermi | blocca avvisi | blocca gli avvisi
        blocca gli messaggi | blocca gli notifiche | blocca gli promemoria
        blocca i avvisi | blocca i messaggi | blocca i notifiche | blocca i promemoria
        blocca i tuoi avvisi | blocca i tuoi messaggi | blocca i tuoi notifiche
        blocca i tuoi promemoria | blocca le avvisi | blocca le messaggi
        blocca le notifiche | blocca le promemoria | blocca messaggi
        blocca notifiche | blocca promemoria | blocca questi avvisi
        blocca questi messaggi | blocca questi notifiche | blocca questi promemoria
        blocca tutte le avvisi | blocca tutte le messaggi | blocca tutte le notifiche
        blocca tutte le promemoria | blocca tutti i avvisi | blocca tutti i messaggi
        blocca tutti i notifiche | blocca tutti i promemoria | bloccare avvisi
        bloccare gli avvisi | bloccare gli messaggi | bloccare gli notifiche
        bloccare gli promemoria | bloccare i avvisi | bloccare i messaggi
        bloccare i notifiche | bloccare i promemoria | bloccare i tuoi avvisi
        bloccare i tuoi messaggi | bloccare i tuoi notifiche
        bloccare i tuoi promemoria | bloccare le avvisi | bloccare le messaggi
        bloccare le notifiche | bloccare le promemoria | bloccare messaggi
        bloccare notifiche | bloccare promemoria | bloccare questi avvisi
        bloccare questi messaggi | bloccare questi notifiche
        bloccare questi promemoria | bloccare tutte le avvisi
        bloccare tutte le messaggi | bloccare tutte le notifiche
        bloccare tutte le promemoria | bloccare tutti i avvisi
        bloccare tutti i messaggi | bloccare tutti i notifiche
        bloccare tutti i promemoria | disattiva avvisi | disattiva gli avvisi
        disattiva gli messaggi | disattiva gli notifiche | disattiva i avvisi
        disattiva i messaggi | disattiva i notifiche | disattiva i tuoi avvisi
        disattiva i tuoi messaggi | disattiva i tuoi notifiche | disattiva le avvisi
        disattiva le messaggi | disattiva le notifiche | disattiva messaggi
        disattiva notifiche | disattiva questi avvisi | disattiva questi messaggi
        disattiva questi notifiche | disattiva tutte le avvisi
        disattiva tutte le messaggi | disattiva tutte le notifiche
        disattiva tutti i avvisi | disattiva tutti i messaggi
        disattiva tutti i notifiche | disattivare avvisi | disattivare gli avvisi
        disattivare gli messaggi | disattivare gli notifiche | disattivare i avvisi
        disattivare i messaggi | disattivare i notifiche | disattivare i tuoi avvisi
        disattivare i tuoi messaggi | disattivare i tuoi notifiche
        disattivare le avvisi | disattivare le messaggi | disattivare le notifiche
        disattivare messaggi | disattivare notifiche | disattivare questi avvisi
        disattivare questi messaggi | disattivare questi notifiche
        disattivare tutte le avvisi | disattivare tutte le messaggi
        disattivare tutte le notifiche | disattivare tutti i avvisi
        disattivare tutti i messaggi | disattivare tutti i notifiche | elimina avvisi
        elimina gli avvisi | elimina gli notifiche | elimina gli promemoria
        elimina i avvisi | elimina i notifiche | elimina i promemoria
        elimina i tuoi avvisi | elimina i tuoi notifiche | elimina i tuoi promemoria
        elimina le avvisi | elimina le notifiche | elimina le promemoria
        elimina notifiche | elimina promemoria | elimina questi avvisi
        elimina questi notifiche | elimina questi promemoria | elimina tutte le avvisi
        elimina tutte le notifiche | elimina tutte le promemoria
        elimina tutti i avvisi | elimina tutti i notifiche
        elimina tutti i promemoria | ferma avvisi | ferma gli avvisi
        ferma gli messaggi | ferma gli notifiche | ferma i avvisi | ferma i messaggi
        ferma i notifiche | ferma i tuoi avvisi | ferma i tuoi messaggi
        ferma i tuoi notifiche | ferma le avvisi | ferma le messaggi
        ferma le notifiche | ferma messaggi | ferma notifiche | ferma questi avvisi
        ferma questi messaggi | ferma questi notifiche | ferma tutte le avvisi
        ferma tutte le messaggi | ferma tutte le notifiche | ferma tutti i avvisi
        ferma tutti i messaggi | ferma tutti i notifiche | fermare avvisi
        fermare gli avvisi | fermare gli messaggi | fermare gli notifiche
        fermare i avvisi | fermare i messaggi | fermare i notifiche
        fermare i tuoi avvisi | fermare i tuoi messaggi | fermare i tuoi notifiche
        fermare le avvisi | fermare le messaggi | fermare le notifiche
        fermare messaggi | fermare notifiche | fermare questi avvisi
        fermare questi messaggi | fermare questi notifiche | fermare tutte le avvisi
        fermare tutte le messaggi | fermare tutte le notifiche
        fermare tutti i avvisi | fermare tutti i messaggi | fermare tutti i notifiche
        finiscila di assillarmi | finiscila di contattarmi | finiscila di disturbarmi
        finiscila di importunarmi | finiscila di inviarmi messaggi
        finiscila di mandarmi messaggi | finiscila di mandarmi notifiche
        finiscila di mandarmi promemoria | finiscila di ricordarmelo
        finiscila di rompere | finiscila di scrivermi | interrompere avvisi
        interrompere gli avvisi | interrompere gli messaggi
        interrompere gli notifiche | interrompere gli promemoria
        interrompere i avvisi | interrompere i messaggi | interrompere i notifiche
        interrompere i promemoria | interrompere i tuoi avvisi
        interrompere i tuoi messaggi | interrompere i tuoi notifiche
        interrompere i tuoi promemoria | interrompere le avvisi
        interrompere le messaggi | interrompere le notifiche
        interrompere le promemoria | interrompere messaggi | interrompere notifiche
        interrompere promemoria | interrompere questi avvisi
        interrompere questi messaggi | interrompere questi notifiche
        interrompere questi promemoria | interrompere tutte le avvisi
        interrompere tutte le messaggi | interrompere tutte le notifiche
        interrompere tutte le promemoria | interrompere tutti i avvisi
        interrompere tutti i messaggi | interrompere tutti i notifiche
        interrompere tutti i promemoria | interrompi avvisi | interrompi gli avvisi
        interrompi gli messaggi | interrompi gli notifiche | interrompi gli promemoria
        interrompi i avvisi | interrompi i messaggi | interrompi i notifiche
        interrompi i promemoria | interrompi i tuoi avvisi
        interrompi i tuoi messaggi | interrompi i tuoi notifiche
        interrompi i tuoi promemoria | interrompi le avvisi | interrompi le messaggi
        interrompi le notifiche | interrompi le promemoria | interrompi messaggi
        interrompi notifiche | interrompi promemoria | interrompi questi avvisi
        interrompi questi messaggi | interrompi questi notifiche
        interrompi questi promemoria | interrompi tutte le avvisi
        interrompi tutte le messaggi | interrompi tutte le notifiche
        interrompi tutte le promemoria | interrompi tutti i avvisi
        interrompi tutti i messaggi | interrompi tutti i notifiche
        interrompi tutti i promemoria | lasciami in pace | lasciami stare
        mai più altri avvisi | mai più altri messaggi | mai più altri notifiche
        mai più altri promemoria | mai più avvisi | mai più messaggi
        mai più notifiche | mai più promemoria | mai più questi avvisi
        mai più questi messaggi | mai più questi notifiche | mai più questi promemoria
        nessun altro altri avvisi | nessun altro altri messaggi
        nessun altro altri notifiche | nessun altro altri promemoria
        nessun altro avvisi | nessun altro messaggi | nessun altro notifiche
        nessun altro promemoria | nessun altro questi avvisi
        nessun altro questi messaggi | nessun altro questi notifiche
        nessun altro questi promemoria | niente altri avvisi | niente altri promemoria
        niente avvisi | niente più altri avvisi | niente più altri messaggi
        niente più altri notifiche | niente più altri promemoria | niente più avvisi
        niente più messaggi | niente più notifiche | niente più promemoria
        niente più questi avvisi | niente più questi messaggi
        niente più questi notifiche | niente più questi promemoria | niente promemoria
        niente questi avvisi | niente questi promemoria | no ai altri avvisi
        no ai altri messaggi | no ai altri notifiche | no ai altri promemoria
        no ai avvisi | no ai messaggi | no ai notifiche | no ai promemoria
        no ai questi avvisi | no ai questi messaggi | no ai questi notifiche
        no ai questi promemoria | non avvisarmi mai più | non avvisarmi più
        non contattarmi | non desidero altri avvisi | non desidero altri messaggi
        non desidero altri notifiche | non desidero altri promemoria
        non desidero avvisi | non desidero i avvisi | non desidero i messaggi
        non desidero i notifiche | non desidero i promemoria | non desidero messaggi
        non desidero notifiche | non desidero più avvisi | non desidero più messaggi
        non desidero più notifiche | non desidero più promemoria
        non desidero promemoria | non desidero ricevere avvisi
        non desidero ricevere messaggi | non desidero ricevere notifiche
        non desidero ricevere promemoria | non desidero tuoi avvisi
        non desidero tuoi messaggi | non desidero tuoi notifiche
        non desidero tuoi promemoria | non devi più scrivermi | non devi scrivermi
        non disturbarmi | non farti più sentire | non mi contattare
        non mi devi scrivere | non mi disturbare | non mi scrivere
        non mi servono avvisi | non mi servono messaggi | non mi servono notifiche
        non mi servono promemoria | non ricordarmelo mai più | non ricordarmelo più
        non scrivermi | non voglio altri avvisi | non voglio altri notifiche
        non voglio avvisi | non voglio i avvisi | non voglio i notifiche
        non voglio notifiche | non voglio più avvisi | non voglio più notifiche
        non voglio ricevere avvisi | non voglio ricevere notifiche
        non voglio tuoi avvisi | non voglio tuoi notifiche | non vorrei altri avvisi
        non vorrei altri messaggi | non vorrei altri notifiche
        non vorrei altri promemoria | non vorrei avvisi | non vorrei i avvisi
        non vorrei i messaggi | non vorrei i notifiche | non vorrei i promemoria
        non vorrei messaggi | non vorrei notifiche | non vorrei più avvisi
        non vorrei più messaggi | non vorrei più notifiche | non vorrei più promemoria
        non vorrei promemoria | non vorrei ricevere avvisi
        non vorrei ricevere messaggi | non vorrei ricevere notifiche
        non vorrei ricevere promemoria | non vorrei tuoi avvisi
        non vorrei tuoi messaggi | non vorrei tuoi notifiche
        non vorrei tuoi promemoria | smettere di assillarmi | smettere di contattarmi
        smettere di disturbarmi | smettere di importunarmi | smettere di ricordarmelo
        smettere di rompere | smetti coi avvisi | smetti coi messaggi
        smetti coi notifiche | smetti coi promemoria | smetti con i avvisi
        smetti con i messaggi | smetti con i notifiche | smetti con i promemoria
        smetti con le avvisi | smetti con le messaggi | smetti con le notifiche
        smetti con le promemoria | smetti con questi avvisi
        smetti con questi messaggi | smetti con questi notifiche
        smetti con questi promemoria | smetti di assillarmi | smetti di contattarmi
        smetti di disturbarmi | smetti di importunarmi | smetti di ricordarmelo
        smetti di rompere | smettila coi avvisi | smettila coi messaggi
        smettila coi notifiche | smettila coi promemoria | smettila con i avvisi
        smettila con i messaggi | smettila con i notifiche | smettila con i promemoria
        smettila con le avvisi | smettila con le messaggi | smettila con le notifiche
        smettila con le promemoria | smettila con questi avvisi
        smettila con questi messaggi | smettila con questi notifiche
        smettila con questi promemoria | smettila di assillarmi
        smettila di contattarmi | smettila di disturbarmi | smettila di importunarmi
        smettila di ricordarmelo | smettila di rompere | sospendi avvisi
        sospendi gli avvisi | sospendi gli messaggi | sospendi gli notifiche
        sospendi gli promemoria | sospendi i avvisi | sospendi i messaggi
        sospendi i notifiche | sospendi i promemoria | sospendi i tuoi avvisi
        sospendi i tuoi messaggi | sospendi i tuoi notifiche
        sospendi i tuoi promemoria | sospendi le avvisi | sospendi le messaggi
        sospendi le notifiche | sospendi le promemoria | sospendi messaggi
        sospendi notifiche | sospendi promemoria | sospendi questi avvisi
        sospendi questi messaggi | sospendi questi notifiche
        sospendi questi promemoria | sospendi tutte le avvisi
        sospendi tutte le messaggi | sospendi tutte le notifiche
        sospendi tutte le promemoria | sospendi tutti i avvisi
        sospendi tutti i messaggi | sospendi tutti i notifiche
        sospendi tutti i promemoria | spegni avvisi | spegni gli avvisi
        spegni gli messaggi | spegni gli notifiche | spegni gli promemoria
        spegni i avvisi | spegni i messaggi | spegni i notifiche | spegni i promemoria
        spegni i tuoi avvisi | spegni i tuoi messaggi | spegni i tuoi notifiche
        spegni i tuoi promemoria | spegni le avvisi | spegni le messaggi
        spegni le notifiche | spegni le promemoria | spegni messaggi
        spegni notifiche | spegni promemoria | spegni questi avvisi
        spegni questi messaggi | spegni questi notifiche | spegni questi promemoria
        spegni tutte le avvisi | spegni tutte le messaggi | spegni tutte le notifiche
        spegni tutte le promemoria | spegni tutti i avvisi | spegni tutti i messaggi
        spegni tutti i notifiche | spegni tutti i promemoria | stop ai altri avvisi
        stop ai altri messaggi | stop ai altri notifiche | stop ai altri promemoria
        stop ai avvisi | stop ai messaggi | stop ai notifiche | stop ai promemoria
        stop ai questi avvisi | stop ai questi messaggi | stop ai questi notifiche
        stop ai questi promemoria | stop alle altri avvisi | stop alle altri messaggi
        stop alle altri notifiche | stop alle altri promemoria | stop alle avvisi
        stop alle messaggi | stop alle notifiche | stop alle promemoria
        stop alle questi avvisi | stop alle questi messaggi
        stop alle questi notifiche | stop alle questi promemoria | stop altri avvisi
        stop altri messaggi | stop altri notifiche | stop altri promemoria
        stop avvisi | stop messaggi | stop notifiche | stop promemoria
        stop questi avvisi | stop questi messaggi | stop questi notifiche
        stop questi promemoria | stoppa avvisi | stoppa gli avvisi
        stoppa gli messaggi | stoppa gli notifiche | stoppa gli promemoria
        stoppa i avvisi | stoppa i messaggi | stoppa i notifiche | stoppa i promemoria
        stoppa i tuoi avvisi | stoppa i tuoi messaggi | stoppa i tuoi notifiche
        stoppa i tuoi promemoria | stoppa le avvisi | stoppa le messaggi
        stoppa le notifiche | stoppa le promemoria | stoppa messaggi
        stoppa notifiche | stoppa promemoria | stoppa questi avvisi
        stoppa questi messaggi | stoppa questi notifiche | stoppa questi promemoria
        stoppa tutte le avvisi | stoppa tutte le messaggi | stoppa tutte le notifiche
        stoppa tutte le promemoria | stoppa tutti i avvisi | stoppa tutti i messaggi
        stoppa tutti i notifiche | stoppa tutti i promemoria | togli avvisi
        togli gli avvisi | togli gli messaggi | togli gli notifiche
        togli gli promemoria | togli i avvisi | togli i messaggi | togli i notifiche
        togli i promemoria | togli i tuoi avvisi | togli i tuoi messaggi
        togli i tuoi notifiche | togli i tuoi promemoria | togli le avvisi
        togli le messaggi | togli le notifiche | togli le promemoria | togli messaggi
        togli notifiche | togli promemoria | togli questi avvisi
        togli questi messaggi | togli questi notifiche | togli questi promemoria
        togli tutte le avvisi | togli tutte le messaggi | togli tutte le notifiche
        togli tutte le promemoria | togli tutti i avvisi | togli tutti i messaggi
        togli tutti i notifiche | togli tutti i promemoria | smett … scriv
        smett … mandar | smett … invia | non … scriv … più | non … mand … più
        non … invia … più | basta … promemoria | basta … messaggi
        non voglio … promemoria | non voglio … messaggi | ferma … promemoria
        disattiv … promemoria
    """),
    resume=phrases("""
        riprendi | riprendere | riprendi pure | riprendi per favore
        per favore riprendi | ricomincia | ricominciare | ricomincia pure | riparti
        riattiva | riattivati | riattivare | attiva | continua | continua pure
        inizia di nuovo | avvia di nuovo | start
    """),
    resume_anywhere=phrases("""
        abilita avvisi | abilita gli avvisi | abilita gli messaggi
        abilita gli notifiche | abilita gli promemoria | abilita i avvisi
        abilita i messaggi | abilita i notifiche | abilita i promemoria
        abilita le avvisi | abilita le messaggi | abilita le notifiche
        abilita le promemoria | abilita messaggi | abilita notifiche
        abilita promemoria | accendi avvisi | accendi gli avvisi
        accendi gli messaggi | accendi gli notifiche | accendi gli promemoria
        accendi i avvisi | accendi i messaggi | accendi i notifiche
        accendi i promemoria | accendi le avvisi | accendi le messaggi
        accendi le notifiche | accendi le promemoria | accendi messaggi
        accendi notifiche | accendi promemoria | attiva avvisi | attiva gli avvisi
        attiva gli messaggi | attiva gli notifiche | attiva gli promemoria
        attiva i avvisi | attiva i messaggi | attiva i notifiche | attiva i promemoria
        attiva le avvisi | attiva le messaggi | attiva le notifiche
        attiva le promemoria | attiva messaggi | attiva notifiche | attiva promemoria
        attivare avvisi | attivare gli avvisi | attivare gli messaggi
        attivare gli notifiche | attivare gli promemoria | attivare i avvisi
        attivare i messaggi | attivare i notifiche | attivare i promemoria
        attivare le avvisi | attivare le messaggi | attivare le notifiche
        attivare le promemoria | attivare messaggi | attivare notifiche
        attivare promemoria | avvisami ancora | avvisami di nuovo
        avvisami nuovamente | avvisami pure | contattami di nuovo
        contattami nuovamente | fai ripartire avvisi | fai ripartire gli avvisi
        fai ripartire gli messaggi | fai ripartire gli notifiche
        fai ripartire gli promemoria | fai ripartire i avvisi
        fai ripartire i messaggi | fai ripartire i notifiche
        fai ripartire i promemoria | fai ripartire le avvisi
        fai ripartire le messaggi | fai ripartire le notifiche
        fai ripartire le promemoria | fai ripartire messaggi | fai ripartire notifiche
        fai ripartire promemoria | potete ancora avvisarmi | potete ancora contattarmi
        potete ancora mandarmi messaggi | potete ancora mandarmi promemoria
        potete ancora ricordarmelo | potete ancora scrivermi | potete avvisarmi ancora
        potete avvisarmi di nuovo | potete avvisarmi nuovamente
        potete avvisarmi pure | potete avvisarmi un'altra volta
        potete contattarmi ancora | potete contattarmi di nuovo
        potete contattarmi nuovamente | potete contattarmi pure
        potete contattarmi un'altra volta | potete di nuovo avvisarmi
        potete di nuovo contattarmi | potete di nuovo ricordarmelo
        potete di nuovo scrivermi | potete mandarmi messaggi ancora
        potete mandarmi messaggi nuovamente | potete mandarmi messaggi pure
        potete mandarmi promemoria ancora | potete mandarmi promemoria nuovamente
        potete mandarmi promemoria pure | potete pure avvisarmi
        potete pure contattarmi | potete pure mandarmi messaggi
        potete pure mandarmi promemoria | potete pure ricordarmelo
        potete pure scrivermi | potete ricominciare a avvisarmi
        potete ricominciare a contattarmi | potete ricominciare a ricordarmelo
        potete ricominciare a scrivermi | potete riprendere a avvisarmi
        potete riprendere a contattarmi | potete riprendere a ricordarmelo
        potete riprendere a scrivermi | potete scrivermi ancora
        potete scrivermi di nuovo | potete scrivermi nuovamente
        potete scrivermi pure | potete scrivermi un'altra volta
        potete tornare a avvisarmi | potete tornare a contattarmi
        potete tornare a ricordarmelo | potete tornare a scrivermi
        potresti ancora avvisarmi | potresti ancora contattarmi
        potresti ancora mandarmi messaggi | potresti ancora mandarmi promemoria
        potresti ancora ricordarmelo | potresti ancora scrivermi
        potresti di nuovo avvisarmi | potresti di nuovo contattarmi
        potresti di nuovo ricordarmelo | potresti di nuovo scrivermi
        potresti pure avvisarmi | potresti pure contattarmi
        potresti pure mandarmi messaggi | potresti pure mandarmi promemoria
        potresti pure ricordarmelo | potresti pure scrivermi
        potresti ricominciare a avvisarmi | potresti ricominciare a contattarmi
        potresti ricominciare a ricordarmelo | potresti ricominciare a scrivermi
        potresti riprendere a avvisarmi | potresti riprendere a contattarmi
        potresti riprendere a ricordarmelo | potresti riprendere a scrivermi
        potresti tornare a avvisarmi | potresti tornare a contattarmi
        potresti tornare a ricordarmelo | potresti tornare a scrivermi
        puoi ancora avvisarmi | puoi ancora contattarmi
        puoi ancora mandarmi messaggi | puoi ancora scrivermi | puoi avvisarmi ancora
        puoi avvisarmi di nuovo | puoi avvisarmi nuovamente | puoi avvisarmi pure
        puoi avvisarmi un'altra volta | puoi contattarmi ancora
        puoi contattarmi di nuovo | puoi contattarmi nuovamente
        puoi contattarmi pure | puoi contattarmi un'altra volta
        puoi di nuovo avvisarmi | puoi di nuovo contattarmi | puoi di nuovo scrivermi
        puoi mandarmi messaggi ancora | puoi mandarmi messaggi nuovamente
        puoi mandarmi messaggi pure | puoi pure avvisarmi | puoi pure contattarmi
        puoi pure mandarmi messaggi | puoi pure scrivermi
        puoi ricominciare a avvisarmi | puoi ricominciare a contattarmi
        puoi ricominciare a scrivermi | puoi riprendere a avvisarmi
        puoi riprendere a contattarmi | puoi riprendere a scrivermi
        puoi scrivermi ancora | puoi scrivermi di nuovo | puoi scrivermi nuovamente
        puoi scrivermi pure | puoi scrivermi un'altra volta | riabilita avvisi
        riabilita gli avvisi | riabilita gli messaggi | riabilita gli notifiche
        riabilita gli promemoria | riabilita i avvisi | riabilita i messaggi
        riabilita i notifiche | riabilita i promemoria | riabilita le avvisi
        riabilita le messaggi | riabilita le notifiche | riabilita le promemoria
        riabilita messaggi | riabilita notifiche | riabilita promemoria
        riaccendi avvisi | riaccendi gli avvisi | riaccendi gli messaggi
        riaccendi gli notifiche | riaccendi gli promemoria | riaccendi i avvisi
        riaccendi i messaggi | riaccendi i notifiche | riaccendi i promemoria
        riaccendi le avvisi | riaccendi le messaggi | riaccendi le notifiche
        riaccendi le promemoria | riaccendi messaggi | riaccendi notifiche
        riaccendi promemoria | riattiva avvisi | riattiva gli avvisi
        riattiva gli messaggi | riattiva gli notifiche | riattiva i avvisi
        riattiva i messaggi | riattiva i notifiche | riattiva le avvisi
        riattiva le messaggi | riattiva le notifiche | riattiva messaggi
        riattiva notifiche | riattivare avvisi | riattivare gli avvisi
        riattivare gli messaggi | riattivare gli notifiche | riattivare i avvisi
        riattivare i messaggi | riattivare i notifiche | riattivare le avvisi
        riattivare le messaggi | riattivare le notifiche | riattivare messaggi
        riattivare notifiche | ricomincia a scrivermi | ricomincia ad avvisarmi
        ricomincia con avvisi | ricomincia con gli avvisi
        ricomincia con gli messaggi | ricomincia con gli notifiche
        ricomincia con i avvisi | ricomincia con i messaggi
        ricomincia con i notifiche | ricomincia con le avvisi
        ricomincia con le messaggi | ricomincia con le notifiche
        ricomincia con messaggi | ricomincia con notifiche | ricordamelo ancora
        ricordamelo nuovamente | ricordamelo pure | riprendere avvisi
        riprendere gli avvisi | riprendere gli messaggi | riprendere gli notifiche
        riprendere i avvisi | riprendere i messaggi | riprendere i notifiche
        riprendere le avvisi | riprendere le messaggi | riprendere le notifiche
        riprendere messaggi | riprendere notifiche | riprendi a scrivermi
        riprendi avvisi | riprendi gli avvisi | riprendi gli messaggi
        riprendi gli notifiche | riprendi i avvisi | riprendi i messaggi
        riprendi i notifiche | riprendi le avvisi | riprendi le messaggi
        riprendi le notifiche | riprendi messaggi | riprendi notifiche
        ripristina avvisi | ripristina gli avvisi | ripristina gli messaggi
        ripristina gli notifiche | ripristina gli promemoria | ripristina i avvisi
        ripristina i messaggi | ripristina i notifiche | ripristina i promemoria
        ripristina le avvisi | ripristina le messaggi | ripristina le notifiche
        ripristina le promemoria | ripristina messaggi | ripristina notifiche
        ripristina promemoria | scrivimi nuovamente | torna a scrivermi
        voglio ancora i messaggi | voglio ancora i promemoria
        voglio ancora le notifiche | voglio ancora promemoria
        voglio di nuovo promemoria | vorrei ancora i messaggi
        vorrei ancora i promemoria | vorrei ancora le notifiche
        vorrei ancora promemoria | vorrei di nuovo promemoria | puoi … promemoria
        puoi … ricordar | puoi … tornare a | riattiv … promemoria
        ricominci … promemoria | riprend … promemoria | ricordamelo … di nuovo
        scrivimi … di nuovo
    """),
    forget_anywhere=phrases("""
        cancella i mie info | cancella i mie informazioni | cancella le mie info
        cancella le mie informazioni | cancellare i mie info
        cancellare i mie informazioni | cancellare le mie info
        cancellare le mie informazioni | cancellate i mie info
        cancellate i mie informazioni | cancellate le mie info
        cancellate le mie informazioni | dimentica chi sono | dimentica i miei dati
        dimenticami | diritto all'oblio | distruggi i mie info
        distruggi i mie informazioni | distruggi i miei dati | distruggi le mie info
        distruggi le mie informazioni | distruggi le miei dati | elimina i mie info
        elimina i mie informazioni | elimina le mie info | elimina le mie informazioni
        eliminare i mie info | eliminare i mie informazioni | eliminare le mie info
        eliminare le mie informazioni | eliminate i mie info
        eliminate i mie informazioni | eliminate le mie info
        eliminate le mie informazioni | essere dimenticata | essere dimenticato
        rimuovere i mie info | rimuovere i mie informazioni | rimuovere i miei dati
        rimuovere le mie info | rimuovere le mie informazioni | rimuovere le miei dati
        rimuovi i mie info | rimuovi i mie informazioni | rimuovi i miei dati
        rimuovi le mie info | rimuovi le mie informazioni | rimuovi le miei dati
        scordami | scordati di me | cancell … dati … su di me | cancell … miei dati
        elimin … miei dati | cancell … su di me | elimin … su di me
        dimentica … di me | cancell … quello che sai | elimin … quello che sai
    """),
    help=phrases("""
        aiuto | aiuto per favore | per favore aiuto | aiutami | aiutami per favore
        mi aiuti | mi puoi aiutare | puoi aiutarmi | mi serve aiuto
        ho bisogno di aiuto | ho bisogno d'aiuto | serve aiuto | help | menu | menù
        comandi | opzioni | istruzioni | guida | funzioni | che sai fare
        che cosa sai fare | che puoi fare | che cosa puoi fare | cosa fai | che fai
        a che servi | a cosa serve | a cosa serve questo bot | cosa sei | che cosa sei
        cos'è questo | cos'è | che cos'è questo | cos'è questa app | come funziona
        come si usa | come ti uso | come si fa | cosa posso chiederti
        cosa posso chiedere | cosa posso fare qui | cosa sai fare … | cosa puoi fare …
        che cosa fai … | come funziona questo … | come funzioni … | chi sei …
        a cosa servi …
    """),
    thanks_anywhere=phrases("""
        grazie | grazie mille | graze | grazzie | grz | tante grazie | mille grazie
        molte grazie | ti ringrazio | la ringrazio | vi ringrazio | ringrazio
        perfetto grazie | perfetto ti ringrazio | perfetto grazie mille | ok grazie
        okay grazie | va bene grazie | bene grazie | ottimo grazie | benissimo grazie
        fantastico grazie | super grazie | fatto grazie | gentilissimo | gentilissima
        molto gentile | sei un tesoro | sei grande | ah grazie | ah ok grazie
        bravo grazie | thanks | thx
    """),
    hi_start=phrases("""
        ciao | ciaoo | ciaooo | cia | buongiorno | buon giorno | buondì | buondi
        buonasera | buona sera | buon pomeriggio | buona giornata | buonanotte | salve
        ehi | ehilà | ehila | hey | hei | hi | hello | hola | we | uè | ue | saluti
    """),
    language=phrases("""
        lingua | cambia lingua | cambiare lingua | altra lingua | un'altra lingua
        lingue
    """),
    orders=Orders(
        check=phrases("""
        controlla | verifica | cerca | controllare
    """),
        send=phrases("""
        invia | manda | spedisci
    """),
        forward=phrases("""
        inoltra | inoltrare
    """),
        report=phrases("""
        report | rapporto | resoconto
    """),
        weekly=phrases("""
        settimanale | ogni settimana | settimanalmente
    """),
        off=phrases("""
        stop | disattiva | disattivato | fine | no | off
    """),
        preview=phrases("""
        anteprima
    """),
    ),
)
