import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, nodesOf, parsed } from '../setup/source-files.ts';

const scripts = filesUnder('app/assets', /\.js$/);

/** What a script asks for, by address; of an address with a part put in, what stands before it. */
const importsOf = (file: string): readonly string[] =>
	[...nodesOf(parsed(file))].flatMap((node) => {
		const asked =
			ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
				? node.moduleSpecifier
				: isImportCall(node)
					? node.arguments[0]
					: undefined;
		if (asked === undefined) return [];
		if (ts.isStringLiteralLike(asked)) return [asked.text];
		return ts.isTemplateExpression(asked) ? [asked.head.text] : ['something worked out'];
	});

const isImportCall = (node: ts.Node): node is ts.CallExpression =>
	ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

test('nothing that the browser is given reaches out of app/assets', () => {
	const out = scripts.flatMap((file) =>
		importsOf(file)
			.filter(
				(asked) =>
					!/^\.\.?\//.test(asked) ||
					!join(dirname(file), asked).startsWith('app/assets') ||
					!existsSync(join(dirname(file), asked)),
			)
			.map((asked) => `${file} imports ${asked}`),
	);
	expect(scripts.length).toBeGreaterThan(5);
	expect(scripts.flatMap(importsOf).length).toBeGreaterThan(1);
	expect(out).toEqual([]);
});

test('no style sheet fetches anything', () => {
	expect(
		filesUnder('app/assets', /\.css$/).filter((file) =>
			/@import|url\((?!['"]?data:)/.test(readFileSync(file, 'utf8')),
		),
	).toEqual([]);
});
