#compdef mediagrid
# Completion of mediagrid for zsh:  source <(mediagrid completion zsh)
# What fits is asked of mediagrid itself; nothing that it answers is ever run.
_mediagrid() {
  local line value files prefix
  local -a given found open
  given=("${(@Q)words[2,CURRENT]}")
  for line in "${(@f)$(mediagrid __complete -- "${given[@]}" 2>/dev/null)}"; do
    case $line in
      '') ;;
      :files*) files='_files' prefix=${line#*$'\t'} ;;
      :folders*) files='_directories' prefix=${line#*$'\t'} ;;
      :nospace*) open=(-S '') ;;
      *)
        value=${line%%$'\t'*}
        found+=("${value//:/\\:}${${line#"$value"}/$'\t'/:}")
        ;;
    esac
  done
  if [[ -n $files ]]; then
    [[ -n $prefix ]] && compset -P "${(b)prefix}"
    $files
  elif (( $#found )); then
    _describe mediagrid found "${open[@]}"
  fi
}
if [[ ${funcstack[1]} == _mediagrid ]]; then
  _mediagrid "$@"
elif (( $+functions[compdef] )); then
  compdef _mediagrid mediagrid
fi
