import type { CommandWords, FlagWords } from './words.ts';

/** The script for zsh, to be stored as `_holotype` in a folder of `$fpath`, or evaluated. */
export function zshScript(commands: readonly CommandWords[]): string {
  return `#compdef holotype
# Completion of holotype for zsh, printed by: holotype completion zsh
_holotype() {
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  ((CURRENT--))
  case "$command" in
${commands.map(caseOf).join('\n')}
  esac
}
if [ "$funcstack[1]" = _holotype ]; then
  _holotype "$@"
else
  compdef _holotype holotype
fi
`;
}

function caseOf({ name, flags, words }: CommandWords): string {
  const first = words.length === 0 ? [] : [quoted(`1:name:(${words.join(' ')})`)];
  const lines = [...flags.map(flagText), ...first, quoted('*:file:_files')];
  return `    ${name})\n      _arguments \\\n${lines.map((line) => `        ${line}`).join(' \\\n')}\n      ;;`;
}

function flagText({ flag, about, takes, choices }: FlagWords): string {
  const action = {
    nothing: '',
    file: ':value:_files',
    choice: `:name:(${choices.join(' ')})`,
    list: `:names:_sequence compadd - ${choices.join(' ')}`,
  }[takes];
  return quoted(`${flag}[${about.replace(/[[\]:\\]/g, '\\$&')}]${action}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
