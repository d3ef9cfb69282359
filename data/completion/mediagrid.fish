# Completion of mediagrid for fish:  mediagrid completion fish | source
# What fits is asked of mediagrid itself; nothing that it answers is ever run.
function __mediagrid_complete
    set -l given (commandline -opc)
    set -l current (commandline -ct)
    for line in (mediagrid __complete -- $given[2..] "$current" 2>/dev/null)
        set -l parts (string split -m 1 \t -- $line)
        switch $parts[1]
            case :files :folders
                set -l begun (string sub -s (math 1 + (string length -- "$parts[2]")) -- "$current")
                for path in (complete -C "__mediagrid_path $begun")
                    printf '%s%s\n' "$parts[2]" $path
                end
            case :nospace
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c mediagrid -f -a '(__mediagrid_complete)'
