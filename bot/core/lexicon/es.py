"""What people type in Spanish."""

from bot.core.lexicon.lists import Lexicon, Orders, phrases

LEXICON = Lexicon(
    photo=phrases("""
        foto | ftoo | fotto | fhoto | imagen | imágen | imajen | imájen | imágn
        imagne | imgen | imaguen | avatar | abatar | avtar | retrato | iniciales
        inicales | inisiales | selfi | silueta | monigote | muñeco | muñeq | muneco
        muñequ | muñegote | fotp | fot0 | f0to | fto | careto | fotografía | fotito
    """),
    not_photo=phrases("""
        fotocopia | fotocopias | fotocopiar | fotocopiadora | fotocopiadoras
        fotosíntesis | fotosintesis | fotovoltaica | fotovoltaico | fotovoltaicas
        fotovoltaicos | fotógrafo | fotógrafa | fotografo | fotografa | fotógrafos
        fotografos | fotomatón | fotomaton | fotomontaje | fotolibro | fotolibros
        fotogénica | fotogénico | fotogenico | fotograma | fotogramas | fotolito
        fotoeléctrica | imagenología | imagenologia | imaginería | retratos | iniciar
        inicio | iniciad
    """),
    other_photo=phrases("""
        @ de mi jefe | @ de mi jefa | @ del jefe | @ de la jefa | @ de mi companero
        @ de mi companera | @ de mis companeros | @ de un companero
        @ de una companera | @ de mi colega | @ de un colega | @ de mi director
        @ de mi directora | @ del director | @ de la directora | @ de mi gerente
        @ del gerente | @ de mi responsable | @ de otro | @ de otra | @ de otros
        @ de otras | @ de los demas | @ de alguien | @ de ella | @ de el | @ de ellos
        @ de un usuario | @ de una usuaria | @ de un empleado | @ de una empleada
        @ de un cliente | @ de mi mujer | @ de mi marido | @ de mi esposa
        @ de mi esposo | @ de mi hijo | @ de mi hija | @ de mi perro | @ de mi gato
        @ de mi equipo | @ del equipo | su @ | sus @ | @ suya | @ suyas | @ de juan
        @ de maria | @ de marta | @ de ana | @ de pedro | @ de luis | @ de carlos
        @ de laura | @ de carmen | @ de antonio | @ de jose | @ de javier | @ de david
        @ de lucia | @ de elena | @ de pablo | @ de sara | @ de paula | @ de freja
        @ de miguel | @ de isabel | @ de cristina | @ de sergio | @ de jorge
        @ de alberto | @ de patricia | @ de andrea | @ de diego | @ de sofia
        @ de grupo | @ grupal | @ grupales | @ de familia | @ de la pizarra
        @ del producto | @ de producto | @ de la factura | @ de la reunion
        @ de la fiesta | @ de la cena | @ de navidad | @ del evento | @ de la boda
        @ de las vacaciones | @ de vacaciones | @ del viaje | @ del movil
        @ del celular | @ del telefono | @ en el movil | @ de stock | @ de archivo
        banco de @ | @ de la noticia | @ de portada | @ para la web | @ de la web
        álbum | álbumes | galeria de @ | carpeta de @ | archivo de @ | archivos de @
        biblioteca de @ | mis @ de la | enviar @ | envio @ | mandar @ | compartir @
        comparto @ | descargar @ | bajar @ | subir @ | guardar @ | editar @
        recortar @ | borrar @ | copiar @ | buscar @ | adjuntar @ | adjuntar una @
        enviar una @ por correo | mandar una @ | insertar una @ | insertar @
        poner una @ en | pegar una @ | editar una @ | comprimir @ | hacer una @
        hacer @ | sacar @ | tomar @ | copia de seguridad de @ | imprimir | imprime
        imprimo | impresora | impresoras | impresión | cámara | cámaras | webcam
        escáner | escanear | escaneo | escaneada | escaneado | escaneadas | escaneados
        pasaporte | foto carnet | foto de carnet | fotos de carnet | @ carne
        @ de carne | dni | plotter | proyector | fondo de pantalla | @ de fondo
        fondo de teams | fondo virtual | fondos de pantalla | captura de pantalla
        capturas de pantalla | pantallazo | salvapantallas | protector de pantalla
        @ del logo | @ de la firma | @ de marca | @ corporativa | @ iso
        @ del sistema | @ de disco | @ de windows | @ del correo | @ de los correos
        @ en los correos | las @ de outlook | página inicial | jef … no tiene @
        jef … no tiene … @ | compañer … no tiene … @ | jef … tiene … @
        el chico nuevo … @ | la chica nueva … @ | becari … @ | el nuevo … no tiene @
        la nueva … no tiene @
    """),
    again=phrases("""
        revisar de nuevo | revisa de nuevo | revisar otra vez | revisa otra vez
        revísalo de nuevo | revísalo otra vez | revísala otra vez | vuelve a revisar
        vuelva a revisar | volver a revisar | comprueba de nuevo | comprueba otra vez
        comprobar de nuevo | comprobar otra vez | compruébalo de nuevo
        compruébalo otra vez | comprobarlo de nuevo | comprobarlo otra vez
        vuelve a comprobar | vuelve a comprobarlo | vuelve a mirar | vuelve a mirarlo
        volver a mirar | mira otra vez | mira de nuevo | míralo otra vez
        míralo de nuevo | mirar otra vez | mirarlo otra vez | mirarlo de nuevo
        checa otra vez | checa de nuevo | chequea otra vez | chequea de nuevo
        chequear de nuevo | verifica de nuevo | verifica otra vez | verificar de nuevo
        verificar otra vez | vuelve a verificar | vuelve a intentarlo
        inténtalo de nuevo | inténtalo otra vez | prueba otra vez | prueba de nuevo
        reintentar | reintenta | otro vistazo | sigue igual | sigue lo mismo
        sigue mal | sigue sin cambiar | sigue sin salir | sigue sin aparecer
        sigue sin verse | sigue sin actualizarse | sigue sin actualizar
        sigue sin estar | sigue sin sincronizarse | sigue la vieja | sigue la antigua
        sigue la anterior | sigue la misma | sigue saliendo | sigue apareciendo
        sigue mostrando | sigue viéndose | sigue estando mal | sigo igual
        sigo con la vieja | sigo con la antigua | sigo con la misma
        sigo con la de antes | sigo viendo la | sigo viendo el antiguo
        siguen viendo la | siguen viendo el | siguen viéndome | me siguen viendo
        estoy igual | está igual | todavía no está | todavía no sale
        todavía no aparece | todavía no cambia | todavía no ha cambiado
        todavía no se ve | todavía no se actualiza | todavía no cambió
        todavía está mal | todavía la vieja | todavía la antigua | todavía veo la
        todavía sale la | todavía aparece la | aún no está | aún no sale
        aún no aparece | aún no cambia | aún no ha cambiado | aún no se ve
        aún no se actualiza | aún la vieja | aún la antigua | aún veo la | aún sale la
        aún aparece la | aún está mal | aún no coinciden | todavía no coinciden
        no ha cambiado nada | no cambió nada | no se ha actualizado | no se actualizó
        no es correcto | eso no está bien | la vieja sigue | la antigua sigue
        veo la vieja | veo la antigua | sale la vieja | sale la antigua
        sale la de antes | aparece la vieja | aparece la antigua | ya lo hice y nada
        ya hice los pasos | hice los pasos y nada | ya lo he hecho | ya la he añadido
        ya la añadí | ya la agregué | ya la puse | un circulo | mi cara | mi careto
    """),
    stop=phrases("""
        parar | para | pare | para ya | stop | stop por favor | basta | basta ya
        ya basta | baja | darme de baja | darse de baja | dame de baja
        cancelar suscripción | cancelar suscripcion | desuscribir | desuscribirme
        desactivar | desactivar recordatorios | parar recordatorios | detener
        detente | silencio | cállate | callate | silenciar | déjame en paz
        dejame en paz | déjame | dejame | no molestar | no molestes | para por favor
        parar por favor | no quiero recordatorios | no me escribas | no me avises
        terminar | alto
    """),
    stop_anywhere=phrases("""
        parar recordatorios | para los recordatorios | parar los recordatorios
        desactivar recordatorios | desactiva los recordatorios
        desactivar los recordatorios | detener recordatorios | detén los recordatorios
        quita los recordatorios | quitar los recordatorios | quitar recordatorios
        cancela los recordatorios | cancelar recordatorios
        cancelar los recordatorios | sin recordatorios | no más recordatorios
        no quiero más recordatorios | no quiero recordatorios
        no quiero recibir recordatorios | no quiero recibir más
        no quiero más mensajes | no quiero mensajes | no quiero más avisos
        no quiero avisos | no quiero que me escribas | no quiero que me avises
        ni un recordatorio más | no me escribas | no vuelvas a escribirme
        no vuelvas a avisarme | no vuelvas a mandarme | no me avises | no me recuerdes
        no me lo recuerdes | no me mandes más | no me mandes mensajes
        no me mandes recordatorios | no me envíes más | no me envíes mensajes
        no me envíes recordatorios | no me molestes | no me contactes
        deja de escribirme | deja de avisarme | deja de mandarme | deja de enviarme
        deja de recordarme | deja de recordármelo | deja de molestar
        deja de molestarme | dejar de recibir | dejen de escribirme
        dejen de mandarme | para de escribirme | para de mandarme | para de enviarme
        para de molestar | para de molestarme | nunca me escribas
        dar de baja los avisos | darme de baja
    """),
    resume=phrases("""
        reanudar | reanuda | resume | reactivar | reactiva | activar
        activar recordatorios | volver a activar | empezar de nuevo | continuar
        retomar | alta | darme de alta
    """),
    resume_anywhere=phrases("""
        activar recordatorios | activar los recordatorios | activa los recordatorios
        activa recordatorios | reactivar recordatorios | reactivar los recordatorios
        reactiva los recordatorios | reanudar recordatorios
        reanudar los recordatorios | reanuda los recordatorios | vuelve a activar
        volver a activar los | vuelve a escribirme | vuelve a avisarme
        vuelve a recordarme | vuelve a recordármelo | vuelve a mandarme
        vuelve a enviarme | puedes volver a avisarme | puedes volver a mandarme
        puedes volver a enviarme | puedes avisarme | escríbeme otra vez
        escríbeme de nuevo | avísame otra vez | avísame de nuevo
        quiero recordatorios | quiero recibir recordatorios | quiero los recordatorios
        quiero volver a recibir | puedes … recordar | puedes … escribirme
    """),
    forget_anywhere=phrases("""
        bórrame | borra todo lo que sabes de mí | borra lo que sabes de mí
        borra mi información | borrar mi información | elimina todo lo que sabes de mí
        elimina lo que sabes de mí | elimina mi información | eliminar mi información
        suprimir mis datos | suprime mis datos | olvídame | olvídate de mí
        olvida todo sobre mí | olvida mis datos | olvida lo que sabes de mí
        que me olvides | que te olvides de mí | derecho al olvido | borr … mis datos
        borr … datos … sobre mi | elimin … datos … sobre mi | borr … sobre mi
        elimin … mis datos
    """),
    help=phrases("""
        ayuda | ayúdame | ayudame | ayuda por favor | necesito ayuda | me ayudas
        puedes ayudarme | socorro | comandos | opciones | menú | menu | instrucciones
        qué haces | que haces | qué eres | que eres | quién es | cómo funciona
        como funciona | cómo funcionas | como funcionas | cómo te uso | como te uso
        qué es esto | que es esto | para qué sirve esto | para que sirve esto
        en qué puedes ayudarme | en que puedes ayudarme | qué te puedo preguntar
        que te puedo preguntar | qué puedo preguntarte | que puedo preguntarte
        qué puedo hacer aquí | que puedo hacer aqui | que … sabes hacer
        que puedes hacer … | como funciona esto … | quien eres … | para que sirves …
    """),
    thanks_anywhere=phrases("""
        gracias | muchas gracias | mil gracias | muchísimas gracias
        muchisimas gracias | ok gracias | vale gracias | genial gracias
        perfecto gracias | estupendo gracias | súper gracias | super gracias
        bien gracias | listo gracias | de acuerdo gracias | te lo agradezco
        se agradece | agradecido | agradecida | muy agradecido | muy agradecida | grax
        grcs | thx gracias | guay gracias | bueno gracias | excelente gracias
        entendido gracias | dale gracias | agradezco | te agradezco | lo agradezco
    """),
    hi_start=phrases("""
        hola | holaa | holaaa | ola | holi | holis | hola bot | buenas | buenos días
        buenos dias | buen día | buen dia | buenas tardes | buenas noches | muy buenas
        hey | ey | qué tal | que tal | saludos | qué hay | que hay | qué onda
        que onda | aló | alo | hello | hi
    """),
    language=phrases("""
        idioma | idiomas | lengua | lenguaje | cambiar idioma | cambiar el idioma
        cambiar de idioma | cambia el idioma | otro idioma
    """),
    orders=Orders(
        check=phrases("""
        revisar | revisa | comprobar | comprueba | verificar | verifica
    """),
        send=phrases("""
        enviar | envía | envia | mandar | manda | enviar a | envía a | envia a
        enviar los pasos a | manda los pasos a
    """),
        forward=phrases("""
        reenviar | reenvía | reenvia
    """),
        report=phrases("""
        informe | reporte | resumen | estadísticas | estadisticas
    """),
        weekly=phrases("""
        semanal | semanalmente | cada semana | todas las semanas | cada lunes
    """),
        off=phrases("""
        desactivar | desactiva | desactivado | no | parar | fin | quitar | cancelar
        apagar
    """),
        preview=phrases("""
        vista previa | vistaprevia | previsualizar | previsualización
        previsualizacion
    """),
    ),
)
