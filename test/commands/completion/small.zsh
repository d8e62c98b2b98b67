#compdef bridgelog
# Completion of bridgelog for zsh, written by "bridgelog completion zsh".
# Nothing that it offers is ever run.

_bridgelog() {
  local state context line
  typeset -A opt_args
  _arguments -C -s -S \
    '(-h --help)'{-h,--help}'[print help]' \
    '(-): :_bridgelog_commands' \
    '(-)*:: :->rest'
  [[ $state == rest ]] || return
  local bridgelog_db=${opt_args[--db]:-$bridgelog_db}
  case $line[1] in
    'show') _bridgelog_show ;;
    'log') _bridgelog_log ;;
    'run') _bridgelog_run ;;
  esac
}

_bridgelog_show() {
  _arguments -s -S \
    '(-o --output)'{-o+,--output=}'[it goes \[there\]\: \\]:output:_files' \
    '*'--kind='[`touch harm`]:kind:_bridgelog_kinds' \
    '--title=''[print help]:title: ' \
    ': :_bridgelog_incidents'
}

_bridgelog_log() {
  _arguments -s -S -A '-*' \
    '(-h --help)'{-h,--help}'[print help]' \
    '*:: :_bridgelog_line'
}

_bridgelog_run() {
  _arguments -s -S -A '-*' \
    '(-h --help)'{-h,--help}'[print help]' \
    '(-):command: _command_names -e' \
    '*::argument:_normal'
}

_bridgelog_commands() {
  local -a told=(
    'show' 'what'\''s there: [all] of it; $(touch harm)'
    'log' 'a line'
    'run' ''
  )
  _bridgelog_offer "$@"
}

_bridgelog_kinds() {
  local -a told=(
    'a' ''
  )
  _bridgelog_offer "$@"
}

_bridgelog_verbs() {
  local -a told=(
    '/done' 'it'\''s done'
  )
  _bridgelog_offer "$@"
}

_bridgelog_incidents() { _bridgelog_ask incidents "$@" }

_bridgelog_severities() { _bridgelog_ask severities "$@" }

_bridgelog_templates() { _bridgelog_ask templates "$@" }

_bridgelog_zones() { _bridgelog_ask zones "$@" }

# Offers the words in $told, which has each word, and behind it what is said of it.
_bridgelog_offer() {
  local word help
  local -a words shown
  for word help in "${(@)told}"; do
    words+=("$word")
    shown+=("$word${help:+  -- $help}")
  done
  compadd "$@" -V bridgelog -l -d shown -a words
}

# Asks bridgelog itself, about the journal that the line names.
_bridgelog_ask() {
  local what=$1 line db=${(Q)opt_args[--db]:-${(Q)bridgelog_db}}
  local -a told
  shift
  for line in "${(@f)$(command bridgelog __complete $what ${db:+--db} ${db:+"$db"} </dev/null 2>/dev/null)}"; do
    [[ -n $line ]] && told+=("${line%%$'\t'*}" "${${line#*$'\t'}:#$line}")
  done
  _bridgelog_offer "$@"
}

# Further on in a line only a verb is of use.
_bridgelog_line() {
  if ((CURRENT == 1)) || [[ $PREFIX == /* ]]; then
    _bridgelog_verbs "$@"
  fi
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _bridgelog "$@"
else
  compdef _bridgelog bridgelog
fi
