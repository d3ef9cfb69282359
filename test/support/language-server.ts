import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('yaml-language-server/package.json'));

type Message = { id?: number; method?: string; params?: unknown; result?: unknown };

/** The YAML language server as an editor runs it, over standard input and output. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #settings: unknown;
  readonly #waiting = new Map<string, (value: unknown) => void>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;
  readonly #versions = new Map<string, number>();

  /** @param settings what the editor answers when it is asked for the section `yaml` */
  constructor(settings: unknown) {
    this.#settings = settings;
    const program = join(folder, 'bin/yaml-language-server');
    this.#process = spawn(process.execPath, [program, '--stdio']);
    this.#process.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
  }

  async start(root: string): Promise<void> {
    const uri = pathToFileURL(root).href;
    await this.#ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
      },
      workspaceFolders: [{ uri, name: 'workspace' }],
    });
    this.#send({ method: 'initialized', params: {} });
    this.#send({ method: 'workspace/didChangeConfiguration', params: { settings: {} } });
  }

  /** Opens a file, or changes it where it is open, and gives what the server says is wrong with it. */
  async diagnose(path: string, text: string): Promise<{ message: string; line: number }[]> {
    const uri = pathToFileURL(path).href;
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const published = new Promise((resolve) => this.#waiting.set(uri, resolve));
    if (version === 1) {
      const textDocument = { uri, languageId: 'yaml', version, text };
      this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    } else {
      const params = { textDocument: { uri, version }, contentChanges: [{ text }] };
      this.#send({ method: 'textDocument/didChange', params });
    }
    const { diagnostics } = (await published) as {
      diagnostics: { message: string; range: { start: { line: number } } }[];
    };
    return diagnostics.map(({ message, range }) => ({ message, line: range.start.line }));
  }

  /** What is offered at a place of an open file, lines and columns from 0. */
  async complete(path: string, line: number, character: number): Promise<string[]> {
    const textDocument = { uri: pathToFileURL(path).href };
    const found = await this.#ask('textDocument/completion', { textDocument, position: { line, character } });
    return (found as { items: { label: string }[] }).items.map(({ label }) => label);
  }

  stop(): void {
    this.#process.kill();
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise((resolve) => this.#waiting.set(String(id), resolve));
    this.#send({ id, method, params });
    return answer;
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, end))?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const body = this.#buffer.toString('utf8', end + 4, end + 4 + length);
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#answer(JSON.parse(body) as Message);
    }
  }

  #answer({ id, method, params, result }: Message): void {
    if (method === 'workspace/configuration') {
      const { items } = params as { items: { section: string }[] };
      this.#send({
        id: id ?? 0,
        result: items.map(({ section }) => (section === 'yaml' ? this.#settings : null)),
      });
    } else if (method === 'textDocument/publishDiagnostics') {
      this.#settle((params as { uri: string }).uri, params);
    } else if (method !== undefined && id !== undefined) {
      this.#send({ id, result: null });
    } else if (id !== undefined) {
      this.#settle(String(id), result);
    }
  }

  #settle(key: string, value: unknown): void {
    this.#waiting.get(key)?.(value);
    this.#waiting.delete(key);
  }
}
