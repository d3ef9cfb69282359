# Completion of mediagrid for bash:  source <(mediagrid completion bash)
# What fits is asked of mediagrid itself; nothing that it answers is ever run.
_mediagrid() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      # No candidates of our own: readline completes names of files and quotes them as they need.
      :files*) compopt -o default 2>/dev/null ;;
      :folders*) compopt -o dirnames 2>/dev/null ;;
      :nospace*) compopt -o nospace 2>/dev/null ;;
      *) COMPREPLY+=("${line%%$'\t'*}") ;;
    esac
  done < <(mediagrid __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _mediagrid mediagrid
