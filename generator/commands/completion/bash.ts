import type { CommandWords } from './words.ts';

/** The script for bash. Where it has no words, bash completes files. */
export function bashScript(commands: readonly CommandWords[]): string {
  const values = commands.flatMap(({ name, flags }) =>
    flags.flatMap(({ flag, takes, choices }) => {
      const pattern = `'${name} ${flag}'`;
      if (takes === 'file') return [`    ${pattern}) return ;;`];
      if (takes === 'nothing') return [];
      return [`    ${pattern}) __holotype_${takes} '${choices.join(' ')}'; return ;;`];
    }),
  );
  const words = commands.map(
    ({ name, flags, words: first }) =>
      `    ${name}) flags='${flags.map(({ flag }) => flag).join(' ')}' words='${first.join(' ')}' ;;`,
  );
  return `# Completion of holotype for bash, printed by: holotype completion bash
__holotype_choice() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
# Names with commas between: the last one is completed.
__holotype_list() {
  local before=''
  [[ $cur == *,* ]] && before="\${cur%,*},"
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${cur##*,}"))
}
_holotype() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command="\${COMP_WORDS[1]}" flags='' words=''
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    __holotype_choice '${commands.map(({ name }) => name).join(' ')} --help --version'
    return
  fi
  case "$command $before" in
${values.join('\n')}
  esac
  case "$command" in
${words.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    __holotype_choice "$flags"
  elif ((COMP_CWORD == 2)) && [[ -n $words ]]; then
    __holotype_choice "$words"
  fi
}
complete -o default -F _holotype holotype
`;
}
