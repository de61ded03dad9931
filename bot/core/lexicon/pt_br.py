"""What people type in Portuguese (Brazil)."""

from bot.core.lexicon.lists import Lexicon, Orders, phrases

LEXICON = Lexicon(
    photo=phrases("""
        foto | ftoo | fotto | fhoto | imagem | imagens | imgem | imgens | imajem
        imagen | imagm | imagme | iamgem | avatar | avtar | retrato | iniciais
        inciais | inicias | selfie | selfi | silhueta | silueta | bonequinho | boneco
        fotp | fot0 | f0to | fto | fotinha | fotografia
    """),
    not_photo=phrases("""
        fotocópia | fotocopia | fotocópias | fotocopias | fotocopiadora
        fotocopiadoras | fotocopiar | fotossíntese | fotossintese | fotovoltaica
        fotovoltaico | fotovoltaicas | fotovoltaicos | fotógrafo | fotógrafa
        fotografo | fotografa | fotógrafos | fotografos | fotomontagem | fotolivro
        fotolivros | fotogênico | fotogênica | fotogenico | fotogenica | fotolito
        fotograma | fotogramas | fotodepilação | retratos | iniciar | inicio | início
    """),
    other_photo=phrases("""
        @ do meu chefe | @ do chefe | @ de um chefe | @ do meu gerente | @ do gerente
        @ de um gerente | @ do meu diretor | @ do diretor | @ de um diretor
        @ do meu colega | @ do colega | @ de um colega | @ do meu amigo | @ do amigo
        @ de um amigo | @ do meu marido | @ do marido | @ de um marido
        @ do meu filho | @ do filho | @ de um filho | @ do meu cachorro
        @ do cachorro | @ de um cachorro | @ do meu gato | @ do gato | @ de um gato
        @ do meu funcionario | @ do funcionario | @ de um funcionario
        @ do meu coordenador | @ do coordenador | @ de um coordenador
        @ do meu supervisor | @ do supervisor | @ de um supervisor | @ do meu cliente
        @ do cliente | @ de um cliente | @ do meu usuario | @ do usuario
        @ de um usuario | @ da minha chefe | @ da chefe | @ de uma chefe
        @ da minha gerente | @ da gerente | @ de uma gerente | @ da minha diretora
        @ da diretora | @ de uma diretora | @ da minha colega | @ da colega
        @ de uma colega | @ da minha amiga | @ da amiga | @ de uma amiga
        @ da minha esposa | @ da esposa | @ de uma esposa | @ da minha mulher
        @ da mulher | @ de uma mulher | @ da minha filha | @ da filha | @ de uma filha
        @ da minha funcionaria | @ da funcionaria | @ de uma funcionaria
        @ da minha coordenadora | @ da coordenadora | @ de uma coordenadora
        @ da minha supervisora | @ da supervisora | @ de uma supervisora
        @ da minha equipe | @ da equipe | @ de uma equipe | @ da minha cliente
        @ da cliente | @ de uma cliente | @ dele | @ dela | @ deles | @ delas
        @ dos outros | @ das outras | @ de outros | @ de outra pessoa
        @ de outras pessoas | @ de alguem | @ dos meus colegas | @ das minhas colegas
        @ dos colegas | @ do pessoal | @ do joao | @ do jose | @ do pedro
        @ do carlos | @ do lucas | @ do marcos | @ do paulo | @ do rafael
        @ do gabriel | @ do mateus | @ do bruno | @ do felipe | @ do antonio
        @ do luiz | @ do luis | @ do rodrigo | @ do daniel | @ do andre | @ do marcelo
        @ do fernando | @ do ricardo | @ do eduardo | @ da maria | @ da ana
        @ da marta | @ da julia | @ da juliana | @ da fernanda | @ da patricia
        @ da camila | @ da amanda | @ da bruna | @ da larissa | @ da beatriz
        @ da carla | @ da paula | @ da luciana | @ da mariana | @ da laura
        @ da sandra | @ da aline | @ da freja | @ da renata | @ da cristina
        @ da leticia | @ de grupo | @ em grupo | @ do time | @ de familia
        @ do quadro | @ da lousa | @ do produto | @ de produto | @ dos produtos
        @ da nota | @ do documento | @ da reuniao | @ da festa | @ do churrasco
        @ do evento | @ do casamento | @ das ferias | @ de ferias | fotos da viagem
        @ de natal | @ da confraternizacao | @ do celular | @ no celular
        @ do telefone | @ do iphone | banco de @ | @ da noticia | @ de capa
        @ para o site | @ do site | álbum | álbuns | galeria de @ | pasta de @
        arquivo de @ | arquivos de @ | arquivo da @ | biblioteca de @ | enviar @
        envio @ | mandar @ | mando @ | compartilhar @ | compartilho @ | baixar @
        subir @ | salvar @ | editar @ | editar uma @ | recortar @ | cortar @
        apagar @ | copiar @ | procurar @ | buscar @ | anexar @ | anexar uma @
        enviar uma @ | mandar uma @ | inserir uma @ | inserir @ | colar uma @
        colar @ | comprimir @ | tirar @ | tirar uma @ | backup das @ | backup de @
        imprimir | imprime | imprimo | imprimindo | impressora | impressoras
        impressão | câmera | câmeras | câmara | webcam | scanner | escanear | escaneio
        escaneada | escaneado | escaneadas | digitalizar | digitalizada | digitalizado
        digitalização | copiadora | passaporte | @ 3x4 | @ para documento | crachá
        plotter | projetor | papel de parede | @ de fundo | plano de fundo
        planos de fundo | fundo do teams | fundo virtual | captura de tela
        capturas de tela | print da tela | print de tela | protetor de tela
        proteção de tela | @ do logo | @ da assinatura | @ da marca | @ da empresa
        @ iso | @ do sistema | @ do disco | @ do windows | @ dos e mails
        @ dos emails | @ do e mail | @ do email | @ nos e mails | @ nos emails
        @ do outlook | ícone da área de trabalho | chefe … sem @ | chefe … não tem @
        colega … sem @ | colega … não tem @ | gestor … sem @ | gerente … @
        a menina nova … @ | estagiári … @ | o menino novo … @ | o novato … @
        o novo … sem @ | o cara novo … @
    """),
    again=phrases("""
        verificar de novo | verifica de novo | verifique de novo | verificar novamente
        verifica novamente | verifique novamente | verificar outra vez
        verifica outra vez | verifique outra vez | verifica mais uma vez
        verifique mais uma vez | conferir de novo | confere de novo | confira de novo
        conferir novamente | confira novamente | conferir outra vez
        confere outra vez | confira outra vez | checar de novo | checa de novo
        cheque de novo | checar novamente | checar outra vez | checa outra vez
        olhar de novo | olha de novo | olhe de novo | olhar novamente | olha novamente
        olhe novamente | olhar outra vez | olha outra vez | olhe outra vez
        dá outra olhada | dar outra olhada | dê outra olhada | dá mais uma olhada
        dar mais uma olhada | tenta de novo | tentar de novo | tente de novo
        tenta novamente | tentar novamente | tente novamente | tenta outra vez
        tentar outra vez | tente outra vez | vê de novo | veja de novo
        veja novamente | ver de novo | testa de novo | teste de novo | revisa de novo
        revise de novo | analisa de novo | continua igual | continua a mesma
        continua o mesmo | continua na mesma | continua errado | continua errada
        continua mal | continua velha | continua antiga | continua a velha
        continua a antiga | continua a anterior | continua com a velha
        continua com a antiga | continua sem mudar | continua sem aparecer
        continua sem atualizar | continua sem sincronizar | continua aparecendo
        continua mostrando | continua do mesmo jeito | continua assim
        continua desatualizada | continua desatualizado | continuo igual
        continuo com a velha | continuo com a antiga | continuo com a mesma
        continuo vendo a | continuo na mesma | continuam vendo a | continuam iguais as
        tá na mesma | está na mesma | tudo igual ainda | segue igual | segue a mesma
        segue errada | segue errado | segue antiga | ainda não mudou | ainda não está
        ainda não tá | ainda não aparece | ainda não apareceu | ainda não atualizou
        ainda não atualiza | ainda não foi atualizada | ainda não trocou
        ainda não sincronizou | ainda não deu certo | ainda não resolveu
        ainda está errada | ainda está errado | ainda tá errada | ainda tá errado
        ainda errada | ainda errado | ainda está igual | ainda tá igual | ainda igual
        ainda está antiga | ainda a antiga | ainda a velha | ainda a mesma
        ainda é a antiga | ainda é a velha | ainda vejo a | ainda aparece a
        ainda mostra a | ainda está a | ainda tá a | ainda vêem a
        ainda estão diferentes | ainda não estão iguais | não mudou nada | nada mudou
        não está certo | não tá certo | vejo a antiga | vejo a velha
        aparece a antiga | aparece a velha | aparece a de antes | já fiz isso
        já fiz os passos | fiz os passos e nada | fiz tudo e nada | já segui os passos
        já adicionei | já coloquei uma | um círculo | num círculo | minha cara
    """),
    stop=phrases("""
        parar | para | pare | para aí | pára | parem | stop | stop por favor
        pare por favor | parar por favor | para por favor | chega | já chega
        ja chega | basta | cancelar | cancelar inscrição | cancelar inscricao
        descadastrar | me descadastre | sair da lista | desinscrever | desativar
        desativar lembretes | parar lembretes | desligar | silenciar | silêncio
        silencio | me deixa em paz | me deixe em paz | deixe me em paz | não perturbe
        nao perturbe | não quero lembretes | nao quero lembretes | sem lembretes
        não me escreva | nao me escreva | não me avise | nao me avise | encerrar
        cala a boca
    """),
    stop_anywhere=phrases("""
        parar lembretes | parar os lembretes | pare os lembretes | para os lembretes
        pare com os lembretes | para com os lembretes | pare lembretes
        desativar lembretes | desativar os lembretes | desative os lembretes
        desativa os lembretes | desligar lembretes | desligar os lembretes
        desligue os lembretes | desliga os lembretes | tirar os lembretes
        tira os lembretes | cancelar lembretes | cancelar os lembretes
        cancele os lembretes | cancela os lembretes | sem mais lembretes
        chega de lembrete | chega de lembretes | chega de mensagem
        chega de mensagens | não quero mais lembretes | não quero lembretes
        não quero receber lembretes | não quero mais receber | não quero receber mais
        não quero mais mensagens | não quero mais mensagem | não quero mensagens
        não quero mais avisos | não quero avisos | não quero que você me escreva
        não me escreva | não me escreve mais | não escreva mais | não escreve mais
        não me avise | não me avisa mais | não me lembre | não me lembra mais
        não me mande mais | não me manda mais | não mande mais | não manda mais
        não me mande mensagens | não me mande lembretes | não me envie mais
        não envie mais | não me envie lembretes | não me envie mensagens
        não me incomode | não me perturbe | nunca mais me escreva
        nunca mais me mande | pare de me escrever | para de me escrever
        parar de me escrever | pare de escrever | para de escrever | pare de me mandar
        para de me mandar | parar de me mandar | pare de mandar | para de mandar
        parar de mandar | pare de me enviar | para de me enviar | parar de me enviar
        pare de enviar | para de enviar | pare de me lembrar | para de me lembrar
        pare de me avisar | para de me avisar | pare de me incomodar
        para de me incomodar | para de encher | pare de encher | parar de receber
        deixar de receber
    """),
    resume=phrases("""
        retomar | retome | retoma | reativar | reative | ativar | ativar lembretes
        recomeçar | recomecar | continuar | resume | religar | reiniciar
    """),
    resume_anywhere=phrases("""
        ativar lembretes | ativar os lembretes | ative os lembretes
        ativa os lembretes | ative lembretes | reativar lembretes
        reativar os lembretes | reative os lembretes | reativa os lembretes
        retomar lembretes | retomar os lembretes | retome os lembretes
        ligar os lembretes | ligue os lembretes | liga os lembretes
        religar os lembretes | volte a me escrever | volta a me escrever
        voltar a me escrever | volte a escrever | volta a escrever | voltar a escrever
        volte a me avisar | volta a me avisar | voltar a me avisar
        volte a me lembrar | volta a me lembrar | voltar a me lembrar
        volte a me mandar | volta a me mandar | voltar a me mandar | volte a mandar
        volta a mandar | voltar a mandar | volte a me enviar | volta a me enviar
        voltar a me enviar | volte a enviar | pode me escrever | pode me avisar
        pode me mandar lembretes | pode me mandar mensagem | pode me mandar mensagens
        pode me enviar lembretes | pode mandar lembretes | pode escrever de novo
        pode avisar de novo | me escreva de novo | me escreve de novo
        me avise de novo | me avisa de novo | me lembre de novo | me lembra de novo
        quero lembretes | quero receber lembretes | quero os lembretes
        quero voltar a receber | quero receber de novo | pode … me lembrar
        pode … voltar a … lembr | pode … me avisar de novo
    """),
    forget_anywhere=phrases("""
        apagar minhas informações | apague minhas informações
        apaga minhas informações | apague tudo que você sabe
        apaga tudo que você sabe | apaga tudo que vc sabe
        apague tudo o que você sabe | apague o que você sabe
        excluir minhas informações | exclua minhas informações
        exclua tudo que você sabe | exclua tudo o que você sabe
        exclua o que você sabe | delete tudo sobre mim | deleta tudo sobre mim
        deleta tudo que você sabe | deleta tudo que vc sabe | remover meus dados
        remova meus dados | remove meus dados | eliminar meus dados
        elimine meus dados | me esqueça | me esquece | esqueça de mim | esquece de mim
        esqueça me | esquecer me | esqueça tudo sobre mim | esquece tudo sobre mim
        esqueça meus dados | esqueça o que sabe sobre mim | direito ao esquecimento
        apag … meus dados | exclu … meus dados | delet … meus dados | apag … sobre mim
        exclu … sobre mim
    """),
    help=phrases("""
        ajuda | ajude | ajuda por favor | me ajuda | me ajude | me ajuda por favor
        preciso de ajuda | pode me ajudar | você pode me ajudar | voce pode me ajudar
        socorro | comandos | opções | opcoes | menu | instruções | instrucoes | help
        o que vc pode fazer | o que é você | o que você é | o que é isso
        o que e isso | que é isso | o que é isto | quem é vc | quem és tu | quem é
        como funciona | como isso funciona | como vc funciona | como usar | como uso
        como te uso | para que serve | pra que serve | para que serve isso
        pra que serve isso | pra que você serve | pra que vc serve
        em que você pode ajudar | no que você pode ajudar | no que voce pode ajudar
        o que posso perguntar | o que eu posso perguntar | o que você faz …
        o que vc faz … | o que você pode … | o que você sabe … | como funciona isso …
        como você funciona … | quem é você … | para que você serve …
    """),
    thanks_anywhere=phrases("""
        obrigado | obrigada | obg | obgd | obrigadão | obrigadao | obrigadinho
        brigado | brigada | brigadão | muito obrigado | muito obrigada | ok obrigado
        ok obrigada | ótimo obrigado | ótimo obrigada | otimo obrigado
        otimo obrigada | perfeito obrigado | perfeito obrigada | certo obrigado
        certo obrigada | beleza obrigado | beleza obrigada | tá bom obrigado
        tá bom obrigada | tudo bem obrigado | tudo bem obrigada | show obrigado
        show obrigada | legal obrigado | legal obrigada | maravilha obrigado
        maravilha obrigada | entendi obrigado | entendi obrigada | valeu | vlw
        ok valeu | beleza valeu | show valeu | agradeço | agradecido | agradecida
        muito agradecido | muito agradecida | grato | grata | muito grato
        muito grata | thanks | brigadao
    """),
    hi_start=phrases("""
        oi | oii | oiii | oie | olá | ola | olar | opa | ei | hey | alô | alo | e aí
        e ai | eae | eai | fala aí | fala ai | salve | bom dia | boa tarde | boa noite
        tudo bem | tudo bom | td bem | tudo joia | tudo jóia | beleza | blz
        saudações | saudacoes | hello | hi
    """),
    language=phrases("""
        idioma | idiomas | língua | lingua | linguagem | mudar idioma | mudar o idioma
        mudar de idioma | trocar idioma | trocar o idioma | trocar de idioma
        alterar idioma | alterar o idioma | outro idioma
    """),
    orders=Orders(
        check=phrases("""
        verificar | verifica | verifique | conferir | confere | confira | checar
        checa | cheque
    """),
        send=phrases("""
        enviar | envia | envie | mandar | manda | mande | enviar para | enviar a
        mandar para | enviar os passos a | enviar os passos para
    """),
        forward=phrases("""
        encaminhar | encaminha | encaminhe
    """),
        report=phrases("""
        relatório | relatorio | resumo | estatísticas | estatisticas
    """),
        weekly=phrases("""
        semanal | semanalmente | toda semana | cada semana | todas as semanas
        toda segunda
    """),
        off=phrases("""
        desativar | desative | desativado | não | nao | parar | fim | desligar
        cancelar
    """),
        preview=phrases("""
        prévia | previa | pré visualização | pré visualizar | visualizar
        visualização | visualizacao | pre visualizacao
    """),
    ),
)
