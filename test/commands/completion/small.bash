# Completion of bridgelog for bash, written by "bridgelog completion bash".
# Nothing that it offers is ever run.

# The options of the command in $path.
_bridgelog_options() {
  case "$path" in
    '') list=('-h' '--help') ;;
    'show') list=('-o' '--output' '--kind' '--title') ;;
    'log') list=('-h' '--help') ;;
    'run') list=('-h' '--help') ;;
  esac
}

# The commands below it.
_bridgelog_below() {
  case "$path" in
    '') list=('show' 'log' 'run') ;;
  esac
}

# What an option of it takes; nothing is said of one that takes no value.
_bridgelog_takes() {
  case "$path $1" in
    'show --output') takes=files ;;
    'show -o') takes=files ;;
    'show --kind') takes=list list=('a') ;;
    'show --title') takes=nowhere ;;
  esac
}

# What its argument is.
_bridgelog_argument() {
  case "$path" in
    'show') takes=incidents ;;
    'log') rest=1 takes=list list=('/done') ;;
    'run') rest=1 takes=programs ;;
  esac
}

# Offers the words of the list that begin with what is typed, quoted for the shell.
_bridgelog_offer() {
  local word
  for word in ${list[@]+"${list[@]}"}; do
    if [[ $word == "$typed"* ]]; then
      printf -v word '%q' "$word"
      COMPREPLY+=("$word")
    fi
  done
}

# bash itself quotes what it knows to be the name of a file; bash 3.2 cannot be told. Behind what bash
# would expand it quotes less than it should: so the home folder is put in here, and nothing else is.
_bridgelog_files() {
  local file known=0 start=${typed//\\/}
  start=${start/#\~\//$HOME/}
  start=${start/#\$HOME\//$HOME/}
  if [[ $start == [~]* || $start == *[\$\`]* ]]; then return; fi
  if compopt -o filenames 2>/dev/null; then known=1; fi
  while IFS= read -r file; do
    if ((!known)); then printf -v file '%q' "$file"; fi
    COMPREPLY+=("$file")
  done < <(compgen -f -- "$start")
}

# Asks bridgelog itself, about the journal that the line names.
_bridgelog_ask() {
  local line
  compopt -o nosort 2>/dev/null
  while IFS= read -r line; do
    list+=("${line%%$'\t'*}")
  done < <(command bridgelog __complete "$1" ${db:+--db "$db"} </dev/null 2>/dev/null)
  _bridgelog_offer
}

_bridgelog_programs() {
  local program
  while IFS= read -r program; do
    list+=("$program")
  done < <(compgen -c -- "$typed" | command sort -u)
  _bridgelog_offer
}

_bridgelog_words() {
  case $takes in
    list) _bridgelog_offer ;;
    files) _bridgelog_files ;;
    programs) if ((count)); then _bridgelog_files; else _bridgelog_programs; fi ;;
    nowhere | '') ;;
    *) _bridgelog_ask "$takes" ;;
  esac
}

# The words up to the cursor: bash breaks them at "=" and ":" too.
_bridgelog_join() {
  local index word
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=${COMP_WORDS[index]}
    if ((size > 0)) && [[ $word == [=:]* || ${words[size - 1]} == *[=:] ]]; then
      words[size - 1]+=$word
    else
      words[size++]=$word
    fi
  done
}

# Goes through the words before the cursor: which command is it, and what is the next word?
_bridgelog_walk() {
  local index word
  for ((index = 0; index < size - 1; index++)); do
    word=${words[index]}
    if [[ -n $takes ]]; then
      if [[ $option == --db ]]; then db=$word; fi
      takes= list=()
    elif ((ended)) || [[ $word != -?* ]]; then
      _bridgelog_step "$word"
    elif [[ $word == -- ]]; then
      ended=1
    elif [[ $word == --db=* ]]; then
      db=${word#*=}
    elif [[ $word != --*=* ]]; then
      option=$word
      _bridgelog_takes "$option"
    fi
  done
}

# A word that is no option: a command, or an argument.
_bridgelog_step() {
  local name takes list=() rest=0
  _bridgelog_below
  for name in ${list[@]+"${list[@]}"}; do
    if [[ $name == "$1" ]] && ((count == 0)); then
      path=${path:+$path }$1
      return
    fi
  done
  count=$((count + 1))
  _bridgelog_argument
  if ((rest)); then ended=1; fi
}

# What the word at the cursor may be, when it is no option and no value of one.
_bridgelog_next() {
  if ((count == 0)); then
    _bridgelog_below
    if ((${#list[@]})); then
      _bridgelog_offer
      return
    fi
  fi
  _bridgelog_argument
  # Further on in a line only a verb is of use, behind another argument nothing is.
  if ((count == 0)) || [[ $takes == programs ]] || { ((rest)) && [[ $typed == /* ]]; }; then
    _bridgelog_words
  fi
}

_bridgelog() {
  local path= option= takes= db= typed= rest=0 ended=0 count=0 size=0
  local -a words=() list=()
  COMPREPLY=()
  _bridgelog_join
  _bridgelog_walk
  typed=${words[size - 1]}
  typed=${typed#[\"\']}
  if [[ -n $takes ]]; then
    _bridgelog_words
  elif ((!ended)) && [[ $typed == --*=* ]]; then
    option=${typed%%=*} typed=${typed#*=}
    _bridgelog_takes "$option"
    _bridgelog_words
  elif ((!ended)) && [[ $typed == -* ]]; then
    _bridgelog_options
    _bridgelog_offer
  else
    _bridgelog_next
  fi
}

complete -F _bridgelog bridgelog
