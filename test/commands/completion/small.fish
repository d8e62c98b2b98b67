# Completion of bridgelog for fish, written by "bridgelog completion fish".
# Nothing that it offers is ever run.

set -g __bridgelog_commands 'show' 'log' 'run'
set -g __bridgelog_rest 'log' 'run'
set -g __bridgelog_valued 'show --output' 'show -o' 'show --kind' 'show --title'

# The command before the cursor, whether its options have ended, and its arguments so far.
function __bridgelog_state
    set -l words (commandline -opc)
    set -e words[1]
    set -l path ''
    set -l ended no
    set -l takes no
    set -l arguments
    for word in $words
        set -l longer (string trim -- "$path $word")
        if test $takes = yes
            set takes no
        else if test $ended = no; and test "$word" = --
            set ended yes
        else if test $ended = no; and string match -qr -- '^-.' $word
            contains -- "$path $word" $__bridgelog_valued; and set takes yes
        else if test (count $arguments) = 0; and contains -- $longer $__bridgelog_commands
            set path $longer
        else
            set -a arguments $word
            contains -- "$path" $__bridgelog_rest; and set ended yes
        end
    end
    printf '%s\n' "$path" $ended $arguments
end

# Is it this command, and may an option stand at the cursor?
function __bridgelog_options
    set -l state (__bridgelog_state)
    test "$state[1]" = "$argv[1]"; and test $state[2] = no
end

# Is it this command, with no argument yet?
function __bridgelog_first
    set -l state (__bridgelog_state)
    test "$state[1]" = "$argv[1]"; and test (count $state) = 2
end

# Is it this command, whatever its arguments are?
function __bridgelog_at
    set -l state (__bridgelog_state)
    test "$state[1]" = "$argv[1]"
end

# Is it this command, in a line of the log? Further on in one only a verb is of use.
function __bridgelog_line
    set -l state (__bridgelog_state)
    test "$state[1]" = "$argv[1]"; or return 1
    test (count $state) = 2; or string match -q -- '/*' (commandline -ct)
end

# Asks bridgelog itself, about the journal that the line names.
function __bridgelog_ask
    set -l words (commandline -opc)
    set -l db (string replace -fr -- '^--db=' '' $words)
    set -l index (contains -i -- --db $words); and set db $words[(math $index + 1)]
    if test -n "$db"
        command bridgelog __complete $argv[1] --db "$db" </dev/null 2>/dev/null
    else
        command bridgelog __complete $argv[1] </dev/null 2>/dev/null
    end
end

# What fish itself offers for the command behind.
function __bridgelog_programs
    set -l state (__bridgelog_state)
    set -l token (commandline -ct)
    complete -C (string join ' ' -- (string escape -- $state[3..]) "$token")
end

function __bridgelog_commands
    printf '%s\t%s\n' 'show' 'what\'s there: [all] of it; $(touch harm)'
    printf '%s\t%s\n' 'log' 'a line'
    printf '%s\t%s\n' 'run' ''
end

function __bridgelog_kinds
    printf '%s\t%s\n' 'a' ''
end

function __bridgelog_verbs
    printf '%s\t%s\n' '/done' 'it\'s done'
end

complete -c bridgelog -f
complete -c bridgelog -n "__bridgelog_options ''" -l help -s h -d 'print help'
complete -c bridgelog -n "__bridgelog_first ''" -k -a '(__bridgelog_commands)'
complete -c bridgelog -n "__bridgelog_options 'show'" -l output -s o -r -F -d 'it goes [there]: \\'
complete -c bridgelog -n "__bridgelog_options 'show'" -l kind -x -k -a '(__bridgelog_kinds)' -d '`touch harm`'
complete -c bridgelog -n "__bridgelog_options 'show'" -l title -x -d 'print help'
complete -c bridgelog -n "__bridgelog_first 'show'" -k -a '(__bridgelog_ask incidents)'
complete -c bridgelog -n "__bridgelog_options 'log'" -l help -s h -d 'print help'
complete -c bridgelog -n "__bridgelog_line 'log'" -k -a '(__bridgelog_verbs)'
complete -c bridgelog -n "__bridgelog_options 'run'" -l help -s h -d 'print help'
complete -c bridgelog -n "__bridgelog_at 'run'" -a '(__bridgelog_programs)'
