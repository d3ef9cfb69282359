// The page of commands, from the definitions that the program itself runs by.
import { anchor, block, code, link, page, prose, table } from './markdown.mjs';
import { word } from './words.mjs';

/** The page in a language. */
export async function commandsPage({ createProgram, COMMANDS }, language) {
  const say = (key) => word(key, language);
  const argv = COMMANDS.map(({ name }) => name);
  const program = await createProgram({ ...silentWorld(), argv }, language, { language }, () => undefined);
  const commands = commandsIn(program);
  const index = commands.map(({ name, command }) => [
    link(code(name), anchor(name)),
    prose(command.summary() || command.description()),
  ]);
  return page(
    `# ${say('commands')}`,
    say('made'),
    prose(program.description()),
    table([say('command'), say('does')], index),
    block(textAfterHelp(program), 'text'),
    `## ${say('global')}`,
    flagsTable(program.options, say),
    commands.map(({ name, command }) => [
      `## ${name}`,
      prose(command.description()),
      block(`mediagrid ${name} ${command.usage()}`, 'text'),
      argumentsTable(command.registeredArguments, say),
      flagsTable(command.options, say),
      examplesOf(command),
    ]),
  );
}

/** Every command that help shows, with those that stand under another, in the order of help. */
function commandsIn(parent, prefix = '') {
  const shown = parent.createHelp().visibleCommands(parent);
  return shown
    .filter((command) => command.name() !== 'help')
    .flatMap((command) => {
      const name = `${prefix}${command.name()}`;
      const own = command.commands.length === 0 ? [{ name, command }] : [];
      return [...own, ...commandsIn(command, `${name} `)];
    });
}

function argumentsTable(registered, say) {
  if (registered.length === 0) return '';
  const rows = registered.map((argument) => [
    code(argument.required ? `<${spread(argument)}>` : `[${spread(argument)}]`),
    prose(argument.description),
    choices(argument.argChoices),
    argument.required ? say('required') : byDefault(argument),
  ]);
  return table([say('argument'), say('meaning'), say('choices'), say('default')], rows);
}

function spread(argument) {
  return argument.variadic ? `${argument.name()}...` : argument.name();
}

function flagsTable(options, say) {
  const rows = options
    .filter((option) => !option.hidden)
    .map((option) => [
      code(option.flags),
      prose(option.description),
      choices(option.argChoices),
      option.mandatory && option.defaultValue === undefined ? say('required') : byDefault(option),
    ]);
  return rows.length === 0 ? '' : table([say('flag'), say('meaning'), say('choices'), say('default')], rows);
}

function choices(allowed) {
  return allowed === undefined ? '' : allowed.map(code).join(', ');
}

/** What an option or argument is when nobody names it; the absence of a negated option (`--no-color`) says nothing. */
function byDefault({ defaultValue, defaultValueDescription, negate }) {
  if (defaultValueDescription !== undefined) return prose(defaultValueDescription);
  const silent = defaultValue === undefined || negate || String(defaultValue) === '';
  return silent ? '' : code(String(defaultValue));
}

/** The examples under a command's help, their title left out. */
function examplesOf(command) {
  const lines = textAfterHelp(command).split('\n');
  const examples = lines
    .filter((line) => line.startsWith('  '))
    // A remark stands behind two spaces or more; as code it is a comment.
    .map((line) => line.trim().replace(/( {2,})(?=\S)/, '$1# '));
  return examples.length === 0 ? '' : block(examples.join('\n'), 'sh');
}

/** What help says after the flags. */
function textAfterHelp(command) {
  let shown = '';
  const { writeOut } = command.configureOutput();
  command.configureOutput({ writeOut: (text) => (shown += text) });
  command.outputHelp();
  command.configureOutput({ writeOut });
  return shown.slice(command.helpInformation().length).trim();
}

/** A world in which nothing is run. */
function silentWorld() {
  const write = () => undefined;
  return { cwd: '.', env: {}, stdout: { write }, stderr: { write } };
}
