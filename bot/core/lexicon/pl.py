"""What people type in Polish."""

from bot.core.lexicon.lists import Lexicon, Orders, phrases

LEXICON = Lexicon(
    photo=phrases("""
        zdjęci | zdjeci | zdjęć | zdjec | zdjęc | zdjeć | zdjęi | zdjei | zdięci
        zdieci | zdięć | zdiec | zdiecia | zjęci | zjeci | zdj | zdejcie | zdejęci
        zdejeci | zdejecie | zdęci | zdeci | zdcie | dzjęci | dzjeci | zdhecie
        zsjecie | fotk | fotek | fotce | fotki | foto | fotą | fota | fotę | fote
        foty | fotka | focia | focię | focie | foci | awatar | avatar | awtar | avtar
        avatr | awatr | avatara | avantar | profilow | profilów | profolow | porfilow
        proflow | prfilow | portret | potret | inicjał | inicjal | incjał | incjal
        inicał | inical | inicial | selfi | selfik | buźka | buzka | buźkę | buzke
        obrazek | obrazk | obrazecz | wizerun | podobizn | facjat | sylwetk | ludzik
        miniaturk | headshot | picture | photo | fotografi
    """),
    not_photo=phrases("""
        zdjąć | zdjac | zdjął | zdjal | zdjąłe | zdjale | zdjęła | zdjela | zdjęłam
        zdjelam | zdjęli | zdjeli | zdjęły | zdjely | zdjęto | zdjeto | zdjęty
        zdjety | zdjęta | zdjeta | zdjęte | zdjete | zdejm | fotel | fotele | fotowolt
        fotokop | fotosyntez | fotokomór | fotokomor | fotoradar | fotobud
        fotoaparat | fotoksi | profilowan | fotobank | fotoreport | portretow
        fotografik | fotopułap | fotopulap | fotomontaż | fotomontaz | fotochrom
        fotogaleri
    """),
    other_photo=phrases("""
        @ szefa | @ mojego szefa | @ naszej szefa | zdjęcie profilowe szefa
        zdjęcie profilowe mojego szefa | @ szefowej | @ mojej szefowej
        @ naszej szefowej | zdjęcie profilowe szefowej
        zdjęcie profilowe mojej szefowej | @ szefostwa | @ mojego szefostwa
        zdjęcie profilowe szefostwa | @ kierownika | @ mojego kierownika
        zdjęcie profilowe kierownika | zdjęcie profilowe mojego kierownika
        @ kierowniczki | @ mojego kierowniczki | @ mojej kierowniczki
        zdjęcie profilowe kierowniczki | zdjęcie profilowe mojej kierowniczki
        @ przelozonego | @ mojego przelozonego | zdjęcie profilowe przełożonego
        zdjęcie profilowe mojego przełożonego | @ przelozonej | @ mojej przelozonej
        zdjęcie profilowe przełożonej | zdjęcie profilowe mojej przełożonej
        @ dyrektora | @ mojego dyrektora | @ naszej dyrektora
        zdjęcie profilowe dyrektora | @ dyrektorki | @ mojego dyrektorki
        @ mojej dyrektorki | @ naszej dyrektorki | zdjęcie profilowe dyrektorki
        @ prezesa | @ mojego prezesa | @ naszej prezesa | zdjęcie profilowe prezesa
        @ prezeski | @ mojego prezeski | @ mojej prezeski | zdjęcie profilowe prezeski
        @ kolegi | @ mojego kolegi | @ naszej kolegi | zdjęcie profilowe kolegi
        zdjęcie profilowe mojego kolegi | @ kolezanki | @ mojej kolezanki
        @ naszej kolezanki | zdjęcie profilowe koleżanki
        zdjęcie profilowe mojej koleżanki | @ kolegow | zdjęcie profilowe kolegów
        @ kolezanek | zdjęcie profilowe koleżanek | @ wspolpracownika
        @ mojego wspolpracownika | zdjęcie profilowe współpracownika
        @ wspolpracowniczki | @ mojego wspolpracowniczki
        zdjęcie profilowe współpracowniczki | @ wspolpracownikow
        zdjęcie profilowe współpracowników | @ pracownika | @ mojego pracownika
        zdjęcie profilowe pracownika | zdjęcie profilowe mojego pracownika
        @ pracownicy | @ mojego pracownicy | zdjęcie profilowe pracownicy
        @ pracownikow | zdjęcie profilowe pracowników | @ klienta | @ mojego klienta
        @ naszej klienta | zdjęcie profilowe klienta
        zdjęcie profilowe mojego klienta | @ klientki | @ mojego klientki
        @ mojej klientki | @ naszej klientki | zdjęcie profilowe klientki | @ klientow
        zdjęcie profilowe klientów | @ zony | @ mojej zony | zdjęcie profilowe żony
        zdjęcie profilowe mojej żony | @ meza | @ mojego meza | zdjęcie profilowe męża
        zdjęcie profilowe mojego męża | @ syna | @ mojego syna
        zdjęcie profilowe syna | @ corki | @ mojej corki | zdjęcie profilowe córki
        @ dziecka | @ mojego dziecka | zdjęcie profilowe dziecka | @ partnera
        @ mojego partnera | zdjęcie profilowe partnera | @ partnerki
        @ mojego partnerki | @ mojej partnerki | zdjęcie profilowe partnerki
        @ znajomego | @ mojego znajomego | zdjęcie profilowe znajomego | @ zespolu
        @ naszej zespolu | zdjęcie profilowe zespołu | @ grupy | @ mojego grupy
        @ naszej grupy | zdjęcie profilowe grupy | @ dzialu | @ naszej dzialu
        zdjęcie profilowe działu | @ firmy | @ mojego firmy | @ naszej firmy
        zdjęcie profilowe firmy | @ budynku | @ naszej budynku
        zdjęcie profilowe budynku | @ biura | @ mojego biura | @ naszej biura
        zdjęcie profilowe biura | @ goscia | @ mojego goscia
        zdjęcie profilowe gościa | @ stazysty | @ mojego stazysty
        zdjęcie profilowe stażysty | @ stazystki | @ mojego stazystki
        @ mojej stazystki | zdjęcie profilowe stażystki | @ asystentki
        @ mojego asystentki | @ mojej asystentki | zdjęcie profilowe asystentki
        @ asystenta | @ mojego asystenta | zdjęcie profilowe asystenta | @ sasiada
        @ mojego sasiada | zdjęcie profilowe sąsiada | jego @ | jej @ | ich @
        @ grupowe | @ zespolowe | @ produktu | @ produktow | @ produktowe
        @ paszportowe | @ legitymacyjne | @ w tle | @ w artykule | @ w albumie
        @ w folderze | @ w galerii | @ w prezentacji | @ w dokumencie | @ w zalaczniku
        @ do prezentacji | @ do dokumentu | @ do dowodu | @ do cv | @ do wizy
        @ do artykulu | @ do albumu | @ do maila | @ do wiadomosci | @ do ulotki
        @ na strone internetowa | @ na plakat | @ na slajdzie | @ na slajd
        @ na identyfikator | @ na identyfikatorze | @ mailem | @ e mailem
        @ dokumentow | @ faktury | @ umowy | @ tablicy | @ stockowe | @ stokowe
        @ z imprezy | @ z wigilii | @ z wakacji | @ z urlopu | @ z wyjazdu
        @ z integracji | @ z konferencji | @ z targow | @ z eventu | @ z wydarzenia
        @ z wesela | @ z pikniku | @ z podrozy | @ z budowy | @ z aparatu
        @ z iphone'a | @ z galerii | @ z albumu | @ z folderu | @ z drona
        @ z artykulu | @ z gazety | @ z internetu | @ z piknikow | @ z szkolenia
        @ ze szkolenia | @ ze spotkania | @ ze slubu | @ z biura | folder ze @
        folderu ze @ | folderze ze @ | foldery ze @ | plik ze @ | pliki ze @
        album ze @ | albumu ze @ | galeria @ | galerie @ | galerii @ | biblioteka @
        biblioteki @ | baza @ | bank @ | rozmiar @ | rozmiaru @ | skompresowac @
        kompresja @ | obrobka @ | program do @ | aplikacja do @ | wyslac @ | @ tla
        @ komus | @ innej osobie | zmienic @ kogos | zmienic @ innej osoby | @ koledze
        @ kolezance | @ szefowi | @ pracownikowi | wysylac @ | udostepnic @
        udostępnić album | zgrac @ | pobrac @ z | odzyskac @ | usuniete @ | duze @
        duzo @ | kilka @ | wszystkie @ z | robic @ | zrobic @ telefonem | robi @
        wydrukować | wydrukuj | wydruk | wydruki | wydruku | drukować | drukuje
        drukowanie | drukowania | drukarką | drukarki | drukarce | drukarkę | drukarek
        toner | ksero | kserokopiarka | kserokopiarki | kopiarka | kopiarki | plotter
        ploter | skaner | skanera | skanerem | skanerze | skan | skanu | skany
        skanów | skanować | skanowanie | skanowania | skanuje | zeskanować | zeskanuj
        zeskanowane @ | aparat @ | aparatu @ | aparat cyfrowy | lustrzanka
        lustrzanki | fotoaparat | fotoaparatu | fotoaparatem | kamera nie | kamery nie
        kamera w | kamera internetowa | kamerę internetową | kamery internetowej
        kamerka | kamerki | kamerkę | nie działa kamera | nie działa mi kamera
        włączyć kamerę | kamery monitoringu | monitoring | tapeta | tapetę | tapety
        tapecie | obraz tła | tło w teams | tło w teamsach | tło w spotkaniu
        tło na spotkaniu | tło spotkania | tło pulpitu | tła pulpitu | @ na tlo
        @ jako tlo | wirtualne tło | rozmyć tło | rozmycie tła | zmienić tło
        ustawić tło | @ na pulpit | @ na pulpicie | wygaszacz | ekran blokady
        ekranie blokady | paszport | paszportu | dowód osobisty | dowodu osobistego
        prawo jazdy | prawa jazdy | legitymacja | legitymacji | legitymację
        przepustka | przepustki | przepustkę | kiedy przyjdzie @ | kiedy bedzie @
        umowic @ | umowic sesje @ | kiedy sesja @ | kiedy jest sesja @
        kiedy bedzie sesja @ | konkurs @ | konkursu @ | plan @ | @ logo | @ w stopce
        @ kanalu | @ konta firmowego | @ sali | fotobudka | fotobudki
        @ rentgenowskie | @ rtg | @ satelitarne | @ na facebooku | @ na linkedin
        @ na linkedinie | w imieniu kolegi | w imieniu koleżanki | nowego pracownika
        nowej pracownicy | @ anny | @ kasi | @ katarzyny | @ basi | @ barbary | @ gosi
        @ malgorzaty | @ magdy | @ magdaleny | @ oli | @ aleksandry | @ agnieszki
        @ ewy | @ joanny | @ asi | @ moniki | @ marty | @ zosi | @ julii | @ natalii
        @ karoliny | @ pauliny | @ beaty | @ doroty | @ iwony | @ kamili | @ sylwii
        @ freji | @ piotra | @ piotrka | @ tomka | @ tomasza | @ marka | @ marcina
        @ michala | @ pawla | @ jana | @ janka | @ krzyska | @ krzysztofa | @ andrzeja
        @ adama | @ lukasza | @ kuby | @ jakuba | @ mateusza | @ bartka | @ wojtka
        @ grzegorza | @ rafala | @ kamila | @ roberta | @ darka | @ dariusza
        @ macieja | @ macka | @ jacka | @ madsa | @ pana | @ pani | @ panstwa
        @ naszego | szef … nie ma @ | szefow … nie ma @ | koleg … nie ma @
        koleżank … nie ma @ | szef ma @ | szef ma star … @ | stażyst … @
        praktykant … @ | nowy … nie ma @ | nowa … nie ma @
    """),
    again=phrases("""
        sprawdź ponownie | sprawdź jeszcze raz | sprawdź znowu | sprawdź znów
        sprawdź raz jeszcze | sprawdzisz jeszcze raz | sprawdzisz ponownie
        sprawdź to jeszcze raz | sprawdź to ponownie | sprawdzić jeszcze raz
        sprawdzić ponownie | spróbuj ponownie | spróbuj jeszcze raz
        zobacz jeszcze raz | zerknij jeszcze raz | popatrz jeszcze raz
        zajrzyj jeszcze raz | jeszcze raz sprawdź | ponownie sprawdź | nadal źle
        dalej źle | wciąż źle | ciągle źle | nadal stare | dalej stare | wciąż stare
        ciągle stare | nadal stara | dalej stara | wciąż stara | ciągle stara
        nadal stary | dalej stary | wciąż stary | ciągle stary | nadal jest stare
        dalej jest stare | wciąż jest stare | ciągle jest stare | nadal widzę stare
        dalej widzę stare | wciąż widzę stare | ciągle widzę stare | nadal widzę starą
        dalej widzę starą | wciąż widzę starą | nadal mam stare | dalej mam stare
        wciąż mam stare | nadal mam starą | dalej mam starą | nadal pokazuje stare
        dalej pokazuje stare | wciąż pokazuje stare | nadal pokazuje starą
        nadal to stare | dalej to stare | nadal widać stare | dalej widać stare
        wciąż widać stare | nadal to samo | dalej to samo | wciąż to samo
        ciągle to samo | nadal bez zmian | dalej bez zmian | wciąż bez zmian
        ciągle bez zmian | nic się nie zmieniło | nic się nie zmienia
        nadal się nie zmieniło | dalej się nie zmieniło | nadal nie ma nowego
        dalej nie ma nowego | nadal nieaktualne | dalej nieaktualne
        wciąż nieaktualne | ciągle nieaktualne | nadal niezaktualizowane
        nadal się nie zaktualizowało | dalej się nie zaktualizowało
        wciąż się nie zaktualizowało | nie zaktualizowało się | dzięki ale dalej nie
        dzięki ale nadal nie | dzięki ale wciąż nie | ale nadal nie działa
        ale dalej nie działa | ale wciąż nie działa | ale ciągle nie działa
        to nie pomogło | nic nie pomogło | nic to nie dało | nic nie dało
        nadal nie działa to | dalej nie działa to | coś się nie zgadza
        to się nie zgadza | to nieprawda | nadal się nie zgadza | dalej się nie zgadza
        same litery | tylko litery | moje litery | same literki | tylko literki
        literki zamiast | litery zamiast | kółko z literami | kółko z literkami
        szare kółko | szary człowieczek | szary ludek | szara postać | pusty kontur
        szary kontur | szara ikonka | stary na profilu
    """),
    stop=phrases("""
        stop | stop proszę | stop prosze | proszę stop | prosze stop | przestań
        przestan | przestań proszę | przestan prosze | proszę przestań
        prosze przestan | przestań już | przestan juz | dość | dosc | dosyć | dosyc
        wystarczy | koniec | zakończ | zakoncz | wypisz | wypisz mnie | wypisz się
        wypisz sie | wypisać | wypisac | wypisuję się | wypisuje sie | rezygnuję
        rezygnuje | anuluj | anuluj subskrypcję | anuluj subskrypcje | daj mi spokój
        daj mi spokoj | daj spokój | daj spokoj | zostaw mnie | zostaw mnie w spokoju
        odczep się | odczep sie | nie pisz | nie pisz do mnie | nie pisz więcej
        nie pisz wiecej | cicho | wycisz | wycisz się | wycisz sie | zamknij się
        zamknij sie | spadaj | odwal się | odwal sie
    """),
    stop_anywhere=phrases("""
        nie pisz do mnie | nie pisz więcej | nie pisz już | nie pisz mi
        przestań pisać | przestań do mnie pisać | przestań mi pisać | przestań wysyłać
        przestań mi wysyłać | przestań mi przypominać | przestań przypominać
        przestań mnie męczyć | przestań mi zawracać | nie przypominaj | nie wysyłaj mi
        nie wysyłaj więcej | nie wysyłaj już | nie wysyłaj do mnie
        nie zaczepiaj mnie | nie zawracaj mi | nie kontaktuj się ze mną
        nie możesz do mnie pisać | bez przypomnień | koniec przypomnień
        koniec z przypomnieniami | żadnych przypomnień | żadnych więcej przypomnień
        dość przypomnień | stop przypomnieniom | stop przypomnienia
        wyłącz przypomnienia | wyłącz mi przypomnienia | wyłącz te przypomnienia
        wyłącz powiadomienia | wyłącz te powiadomienia | wyłącz wiadomości
        chcę wyłączyć przypomnienia | proszę wyłączyć przypomnienia
        chcę wyłączyć te przypomnienia | proszę wyłączyć te przypomnienia
        zatrzymaj przypomnienia | anuluj przypomnienia | nie chcę przypomnień
        nie chcę więcej przypomnień | nie chcę już przypomnień
        nie chcę tych przypomnień | nie chcę dostawać przypomnień
        nie chcę otrzymywać przypomnień | nie chcę powiadomień
        nie chcę tych powiadomień | nie chcę dostawać powiadomień
        nie chcę wiadomości | nie chcę tych wiadomości | nie chcę więcej wiadomości
        nie chcę dostawać wiadomości | nie chcę otrzymywać wiadomości
        nie chcę od ciebie wiadomości | nie życzę sobie wiadomości
        nie życzę sobie przypomnień | nie życzę sobie takich wiadomości
        wypisz mnie z | zrezygnować z przypomnień | rezygnuję z przypomnień
    """),
    resume=phrases("""
        wznów | wznow | wznów proszę | wznow prosze | proszę wznów | prosze wznow
        wznowić | wznowic | wznawiam | wznów pisanie | wznow pisanie | zacznij znowu
        zacznij znów | zacznij znow | zacznij ponownie | start | włącz | wlacz
        włącz ponownie | wlacz ponownie | włącz znowu | wlacz znowu | włącz z powrotem
        wlacz z powrotem | pisz | pisz znowu | pisz znów | pisz znow | możesz pisać
        mozesz pisac | możesz już pisać | mozesz juz pisac
    """),
    resume_anywhere=phrases("""
        włącz przypomnienia | włącz mi przypomnienia | włącz znowu przypomnienia
        włącz znów przypomnienia | włącz ponownie przypomnienia
        włącz z powrotem przypomnienia | włącz powiadomienia
        chcę włączyć przypomnienia | proszę włączyć przypomnienia
        włączyć z powrotem przypomnienia | wznów przypomnienia | wznów powiadomienia
        wznów wiadomości | wznowić przypomnienia | wznowienie przypomnień
        przywróć przypomnienia | przywróć powiadomienia | możesz znów pisać
        możesz ponownie pisać | możesz znów do mnie pisać | możesz już do mnie pisać
        możesz do mnie znów pisać | pisz do mnie znowu | pisz do mnie znów
        pisz znowu do mnie | pisz znów do mnie | przypominaj mi znowu
        przypominaj mi znów | znowu chcę przypomnienia | znów chcę przypomnienia
        chcę znowu dostawać przypomnienia | chcę znów dostawać przypomnienia
        jednak chcę przypomnienia | jednak pisz do mnie | możesz … przypomina
        możesz … przypomnieni | możesz … znowu … pisać
    """),
    forget_anywhere=phrases("""
        zapomnij o mnie | zapomnij mnie | zapomnij wszystko o mnie
        zapomnij co o mnie wiesz | zapomnij wszystko co o mnie wiesz
        usuń moje informacje | wymaż moje dane | wymaż mnie | wykasuj moje dane
        skasować moje dane | usunięcie moich danych | usunięcia moich danych
        prawo do bycia zapomnianym | chcę być zapomniany | chcę być zapomniana
        wyczyść moje dane | usuń … moje dane | skasuj … moje dane | usuń … o mnie
        skasuj … o mnie
    """),
    help=phrases("""
        pomoc | pomocy | pomóż | pomoz | pomóż mi | pomoz mi | pomoc proszę
        pomoc prosze | proszę o pomoc | prosze o pomoc | proszę pomóż | prosze pomoz
        potrzebuję pomocy | potrzebuje pomocy | help | menu | polecenia | komendy
        lista poleceń | lista polecen | lista komend | jakie są polecenia
        jakie sa polecenia | jakie są komendy | jakie sa komendy | co ty potrafisz
        co ty umiesz | co robisz | czym jesteś | czym jestes | kto ty jesteś
        kto ty jestes | co to jest | co to | co to za bot | jak to działa
        jak to dziala | jak działa ten bot | jak dziala ten bot | jak tego używać
        jak tego uzywac | jak z ciebie korzystać | jak z ciebie korzystac
        jak z tego korzystać | jak z tego korzystac | do czego służysz
        do czego sluzysz | w czym możesz pomóc | w czym mozesz pomoc
        w czym mi pomożesz | w czym mi pomozesz | w czym możesz mi pomóc
        w czym mozesz mi pomoc | o co mogę pytać | o co moge pytac | o co mogę zapytać
        o co moge zapytac | instrukcja | co potrafisz … | co umiesz … | co możesz …
        jak działasz … | kim jesteś …
    """),
    thanks_anywhere=phrases("""
        dzięki | dzieki | wielkie dzięki | wielkie dzieki | serdeczne dzięki
        serdeczne dzieki | stokrotne dzięki | stokrotne dzieki | super dzięki
        super dzieki | ok dzięki | ok dzieki | okej dzięki | okej dzieki
        spoko dzięki | spoko dzieki | świetnie dzięki | swietnie dzieki
        ekstra dzięki | ekstra dzieki | no to dzięki | no to dzieki | dobra dzięki
        dobra dzieki | dziękuję | dziekuje | dziękuje | bardzo dziękuję
        bardzo dziekuje | super dziękuję | super dziekuje | ok dziękuję | ok dziekuje
        serdecznie dziękuję | serdecznie dziekuje | pięknie dziękuję
        pieknie dziekuje | ślicznie dziękuję | slicznie dziekuje | świetnie dziękuję
        swietnie dziekuje | dziękować | dziekowac | dzięks | dzieks | dzięx | dziex
        dziękówka | dziekowka | thx | thanks | tnx | wdzięczny | wdzieczny | wdzięczna
        wdzieczna | jestem wdzięczny | jestem wdzieczny | jestem wdzięczna
        jestem wdzieczna | bóg zapłać | bog zaplac
    """),
    hi_start=phrases("""
        cześć | czesc | cześc | czesć | hej | hejka | hejo | hejże | hejze | heja
        siema | siemka | siemanko | siemano | elo | eluwina | joł | jol | yo | halo
        witaj | witam | witajcie | dzień dobry | dzien dobry | dzieńdobry | dziendobry
        dobry wieczór | dobry wieczor | dobry | serwus | czołem | czolem | czołko
        czolko | moin | hello | hi | dobry dzień | dobry dzien | miłego dnia
        milego dnia | dobrego dnia
    """),
    language=phrases("""
        język | jezyk | zmień język | zmien jezyk | języki | jezyki
    """),
    orders=Orders(
        check=phrases("""
        sprawdź | sprawdz | wyszukaj | zobacz
    """),
        send=phrases("""
        wyślij | wyslij | prześlij | przeslij
    """),
        forward=phrases("""
        przekaż | przekaz | prześlij dalej | przeslij dalej
    """),
        report=phrases("""
        raport
    """),
        weekly=phrases("""
        co tydzień | co tydzien | tygodniowo | cotygodniowo | tygodniowy
        każdy tydzień | kazdy tydzien
    """),
        off=phrases("""
        wyłącz | wylacz | wyłączony | stop | koniec
    """),
        preview=phrases("""
        podgląd | podglad
    """),
    ),
)
