import type { Command } from 'commander';

/** Where to listen, as asked for at the command line. */
export interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
}

/** Adds the options of commands that serve. */
export const withServeOptions = (command: Command): Command =>
  command
    .option('-p, --port <number>', 'port to listen on (else PORT, else 4000); 0 takes any free one')
    .option('--host <name>', 'address to listen on (else HOST, else 127.0.0.1)');

/** The environment with what the options say put over it. */
export const environmentWith = ({ port, host }: ServeOptions, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  ...(port === undefined ? {} : { PORT: port }),
  ...(host === undefined ? {} : { HOST: host }),
});
