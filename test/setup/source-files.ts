import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The files under a folder whose names fit, by path from the top of the project. */
export const filesUnder = (folder: string, fits: RegExp): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && fits.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.sort();

export const parsed = (file: string): ts.SourceFile =>
	ts.createSourceFile(
		file,
		readFileSync(file, 'utf8'),
		ts.ScriptTarget.ESNext,
		true,
		file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
	);

/** Every node of the tree, the outer before the inner. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
	yield node;
	const children: ts.Node[] = [];
	node.forEachChild((child) => void children.push(child));
	for (const child of children) yield* nodesOf(child);
}

export const lineOf = (node: ts.Node): number =>
	node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** What a file gives out at run time, by name: functions, values and classes, not types. */
export function exportedValues(source: ts.SourceFile): readonly string[] {
	return source.statements.flatMap((statement) => {
		const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
		if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
		if (ts.isVariableStatement(statement))
			return statement.declarationList.declarations.map(({ name }) => name.getText());
		// The signatures of an overloaded function have no body.
		if (ts.isFunctionDeclaration(statement))
			return statement.body === undefined ? [] : [statement.name?.text ?? 'default'];
		return ts.isClassDeclaration(statement) ? [statement.name?.text ?? 'default'] : [];
	});
}
