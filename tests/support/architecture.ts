import { posix } from 'node:path';
import ts from 'typescript';

/** A file under `src/`. */
export interface SourceFile {
  /** From `src/`, with slashes. */
  readonly path: string;
  readonly text: string;
}

const MAX_LINES = 250;

/** What each part may import, as beginnings of paths; the longest beginning that fits a file decides. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  'config.ts': ['errors.ts'],
  'model/': ['model/'],
  'ingest/': ['ingest/', 'model/', 'errors.ts'],
  'derive/': ['derive/', 'model/', 'errors.ts'],
  'graph/': ['graph/port.ts', 'graph/constraints.ts', 'graph/read/', 'model/', 'errors.ts'],
  'graph/open.ts': ['graph/port.ts', 'graph/engines/', 'errors.ts', 'type config.ts'],
  'graph/engines/': ['graph/engines/', 'graph/port.ts', 'graph/constraints.ts', 'errors.ts', 'type config.ts'],
  'graph/read/': ['graph/read/', 'graph/port.ts', 'graph/constraints.ts', 'model/', 'errors.ts'],
  'graph/write/': ['graph/write/', 'graph/port.ts', 'graph/constraints.ts', 'model/', 'errors.ts'],
  'api/': [
    'api/',
    'graph/port.ts',
    'graph/read/',
    'graph/digest.ts',
    'model/',
    'generated/',
    'errors.ts',
    'type config.ts',
  ],
  'api/loaders/': [
    'api/loaders/',
    'type api/',
    'graph/port.ts',
    'graph/read/',
    'model/',
    'type generated/',
    'errors.ts',
  ],
  'web/': ['web/', 'generated/'],
  'generated/': ['type api/', 'type graph/', 'type model/'],
  'commands/': [''],
  'cli.ts': ['commands/', 'config.ts', 'errors.ts'],
};

const ENGINE_PACKAGES = ['neo4j-driver', '@grafeo-db/js'];

/** All that breaks the layout of `src/`, one line each; [] when all is well. */
export function faultsOf(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    return [...importFaults(file.path, tree), ...cypherFaults(file.path, tree), ...shapeFaults(file, tree)];
  });
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function importFaults(path: string, tree: ts.SourceFile): string[] {
  return importsOf(tree).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.')) {
      const forbidden = ENGINE_PACKAGES.includes(from) && !path.startsWith('graph/engines/');
      return forbidden ? [`${path} imports ${from}; only graph/engines/ names an engine.`] : [];
    }
    const target = posix.normalize(posix.join(posix.dirname(path), from));
    const outside = target.startsWith('..');
    return outside || mayImport(path, target, typeOnly) ? [] : [`${path} must not import ${target}.`];
  });
}

function mayImport(path: string, target: string, typeOnly: boolean): boolean {
  const part = Object.keys(ARROWS)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  if (part === undefined) return false;
  return (ARROWS[part] ?? []).some((arrow) =>
    arrow.startsWith('type ') ? typeOnly && target.startsWith(arrow.slice(5)) : target.startsWith(arrow),
  );
}

/** Static and dynamic imports and re-exports. */
function importsOf(tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      found.push({ from: (node.moduleSpecifier as ts.StringLiteral).text, typeOnly });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteral(specifier))
        found.push({ from: specifier.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A clause of Cypher with what must follow it. */
const CYPHER = /\b(?:(?:MATCH|MERGE|CREATE)\s+\(\w*(?::\w+|\))|UNWIND\s+\$|DETACH\s+DELETE)/;

function cypherFaults(path: string, tree: ts.SourceFile): string[] {
  if (path.startsWith('graph/')) return [];
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    if (isText && CYPHER.test(node.getText(tree)))
      faults.push(`${path} holds Cypher; it is written under graph/ alone.`);
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return faults;
}

function shapeFaults({ path, text }: SourceFile, tree: ts.SourceFile): string[] {
  const faults: string[] = [];
  if (/(?:^|\/)utils?(?:\/|\.ts$)/.test(path)) faults.push(`${path}: a helper lives beside its user, not under utils.`);
  const lines = text.split('\n').length - 1 - linesOfLists(tree);
  if (lines > MAX_LINES && !path.startsWith('generated/')) {
    faults.push(`${path} has ${lines} lines beside its lists; it is split at ${MAX_LINES}.`);
  }
  return faults;
}

/** Lines of constants that hold data alone, such as lists of words. */
function linesOfLists(tree: ts.SourceFile): number {
  const lineOf = (position: number): number => tree.getLineAndCharacterOfPosition(position).line;
  return tree.statements
    .filter((node) => ts.isVariableStatement(node) && !hasCode(node))
    .map((node) => lineOf(node.getEnd()) - lineOf(node.getStart(tree)))
    .reduce((sum, lines) => sum + lines, 0);
}

const hasCode = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) ||
  ts.isClassLike(node) ||
  (ts.forEachChild(node, (child) => hasCode(child) || undefined) ?? false);
