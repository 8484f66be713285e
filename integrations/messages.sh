# shellcheck shell=bash
# What the scripts of this folder say, in English, Spanish and Portuguese. They speak the language that sml would take from the environment, unless
# message_language says another. Sourced; it works in the bash 3.2 of macOS, so that there too it is said in words what is not supported.

# The first variable that is set decides (POSIX, "Internationalization Variables").
case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
  es | es[_.@-]*) message_language=es ;;
  pt | pt[_.@-]*) message_language=pt ;;
  *) message_language=en ;;
esac

# The text of a name, as a format of printf.
message_format() {
  case "$message_language:$1" in
    en:downloading) echo 'downloading sml %s; this is done once' ;;
    es:downloading) echo 'descargando sml %s; solo se hace una vez' ;;
    pt:downloading) echo 'baixando o sml %s; isso se faz uma só vez' ;;
    en:not-downloaded) echo '%s could not be downloaded; sml is built here instead' ;;
    es:not-downloaded) echo 'no se pudo descargar %s; sml se compila aquí' ;;
    pt:not-downloaded) echo 'não foi possível baixar %s; o sml é compilado aqui' ;;
    en:wrong-checksum) echo '%s is not the file that was published: its SHA-256 should be %s and is %s. It was deleted, and nothing of it was run' ;;
    es:wrong-checksum) echo '%s no es el archivo que se publicó: su SHA-256 debería ser %s y es %s. Se borró sin ejecutar nada' ;;
    pt:wrong-checksum) echo '%s não é o arquivo que foi publicado: o SHA-256 dele devia ser %s e é %s. Foi apagado sem executar nada' ;;
    en:wrong-release) echo '%s holds no sml %s that runs on this machine' ;;
    es:wrong-release) echo 'en %s no hay un sml %s que funcione en esta máquina' ;;
    pt:wrong-release) echo 'em %s não há um sml %s que funcione nesta máquina' ;;
    en:wrong-row) echo 'the line of %s for sml %s is not well written' ;;
    es:wrong-row) echo 'la línea de %s para sml %s está mal escrita' ;;
    pt:wrong-row) echo 'a linha de %s para o sml %s está mal escrita' ;;
    en:building) echo 'building sml %s; this takes minutes and is done once' ;;
    es:building) echo 'compilando sml %s; tarda minutos y solo se hace una vez' ;;
    pt:building) echo 'compilando o sml %s; leva alguns minutos e se faz uma só vez' ;;
    en:not-built) echo 'sml %s could not be built. In a terminal, "%s" installs what is missing on Debian and Ubuntu; then try again. Or install sml %s yourself' ;;
    es:not-built) echo 'no se pudo compilar sml %s. En una terminal, «%s» instala lo que falte en Debian y Ubuntu; después inténtalo de nuevo. O instala tú sml %s' ;;
    pt:not-built) echo 'não foi possível compilar o sml %s. Em um terminal, «%s» instala o que faltar no Debian e no Ubuntu; depois tente de novo. Ou instale você o sml %s' ;;
    en:no-cache) echo 'there is no place to keep sml: neither XDG_CACHE_HOME nor HOME says a folder' ;;
    es:no-cache) echo 'no hay dónde guardar sml: ni XDG_CACHE_HOME ni HOME dicen una carpeta' ;;
    pt:no-cache) echo 'não há onde guardar o sml: nem XDG_CACHE_HOME nem HOME dizem uma pasta' ;;
    en:not-linux) echo 'sml runs on Linux only: neither macOS nor Windows is supported' ;;
    es:not-linux) echo 'sml solo funciona en Linux: ni macOS ni Windows son compatibles' ;;
    pt:not-linux) echo 'o sml só funciona no Linux: não há suporte para macOS nem para Windows' ;;
    en:not-a-switch) echo 'the input "%s" takes true or false, not "%s"' ;;
    es:not-a-switch) echo 'la entrada «%s» admite true o false, no «%s»' ;;
    pt:not-a-switch) echo 'a entrada «%s» aceita true ou false, não «%s»' ;;
    en:outside) echo '"%s" belongs to a repository outside of the checkout; the Action checks what lies in it' ;;
    es:outside) echo '«%s» es de un repositorio que está fuera de lo descargado por el flujo; la Action revisa lo que está dentro' ;;
    pt:outside) echo '«%s» é de um repositório que está fora do que o fluxo baixou; a Action revisa o que está dentro' ;;
    en:sarif-outside) echo 'the SARIF file "%s" would lie outside of the checkout' ;;
    es:sarif-outside) echo 'el archivo SARIF «%s» quedaría fuera de lo descargado por el flujo' ;;
    pt:sarif-outside) echo 'o arquivo SARIF «%s» ficaria fora do que o fluxo baixou' ;;
    en:sarif-unwritten) echo 'the SARIF file "%s" cannot be written' ;;
    es:sarif-unwritten) echo 'no se puede escribir el archivo SARIF «%s»' ;;
    pt:sarif-unwritten) echo 'não é possível escrever o arquivo SARIF «%s»' ;;
    en:no-history) echo 'everything is checked, not only what this pull request changes: its base was not fetched. Give actions/checkout "fetch-depth: 2"' ;;
    es:no-history) echo 'se revisa todo, no solo lo que cambia este pull request: no se descargó su base. Pon «fetch-depth: 2» en actions/checkout' ;;
    pt:no-history) echo 'tudo é revisado, não só o que este pull request muda: a base dele não foi baixada. Ponha «fetch-depth: 2» em actions/checkout' ;;
    en:no-merge) echo 'everything is checked, not only what this pull request changes: what is checked out is not the merge that GitHub made of it' ;;
    es:no-merge) echo 'se revisa todo, no solo lo que cambia este pull request: lo descargado no es la fusión que GitHub hizo de él' ;;
    pt:no-merge) echo 'tudo é revisado, não só o que este pull request muda: o que foi baixado não é a fusão que o GitHub fez dele' ;;
    en:no-program) echo 'there is no sml to check with; the lines above say why' ;;
    es:no-program) echo 'no hay un sml con que revisar; las líneas de arriba dicen por qué' ;;
    pt:no-program) echo 'não há um sml com que revisar; as linhas acima dizem por quê' ;;
    en:died) echo 'sml stopped halfway (status %s) and checked nothing: please report it' ;;
    es:died) echo 'sml se detuvo a la mitad (estado %s) y no revisó nada: avísanos, por favor' ;;
    pt:died) echo 'o sml parou no meio (estado %s) e não revisou nada: avise-nos, por favor' ;;
    en:cut-summary) echo 'The summary ends here: GitHub shows 1 MiB at most. The log of this step has the whole report.' ;;
    es:cut-summary) echo 'El resumen termina aquí: GitHub muestra 1 MiB como máximo. El informe completo está en el registro de este paso.' ;;
    pt:cut-summary) echo 'O resumo termina aqui: o GitHub mostra no máximo 1 MiB. O relatório completo está no registro deste passo.' ;;
    en:group) echo 'The report of sml' ;;
    es:group) echo 'El informe de sml' ;;
    pt:group) echo 'O relatório do sml' ;;
    *) return 1 ;;
  esac
}

# worded NAME WORDS...: the text with its words.
worded() {
  local format
  format=$(message_format "$1")
  # shellcheck disable=SC2059  # the formats stand above
  printf "$format" "${@:2}"
}

# say NAME WORDS...: one line on standard error.
say() { printf 'sml: %s\n' "$(worded "$@")" >&2; }
