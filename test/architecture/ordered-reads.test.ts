import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, lineOf, nodesOf, parsed } from '../setup/source-files.ts';

/** Reads that give at most one row, or whose order nobody sees, by file and function. */
const UNORDERED: Readonly<Record<string, string>> = {
	'db/read/actors.ts findActor': 'one person, by key',
	'db/read/sessions.ts findSession': 'one session, by key',
};

/** `query.where(…).orderBy(…).execute()` → ['where', 'orderBy'], and the words of the functions of the same file that it begins with. */
function chainOf(call: ts.Expression, source: ts.SourceFile, depth = 0): readonly string[] {
	if (ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression))
		return [...chainOf(call.expression.expression, source, depth), call.expression.name.text];
	if (ts.isCallExpression(call) && ts.isIdentifier(call.expression) && depth < 3) {
		const called = call.expression.text;
		const body = [...nodesOf(source)].find(
			(node) => (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) && node.name !== undefined && node.name.getText() === called,
		);
		const chain =
			body === undefined
				? undefined
				: ts.isVariableDeclaration(body) && body.initializer && ts.isArrowFunction(body.initializer)
					? body.initializer.body
					: undefined;
		return chain !== undefined && !ts.isBlock(chain) ? chainOf(chain, source, depth + 1) : [];
	}
	return ts.isTaggedTemplateExpression(call) ? [/\bORDER BY\b(?![\s\S]*\))/i.test(call.template.getText()) ? 'orderBy' : 'sql'] : [];
}

/** The function that a node stands in. */
function functionAround(node: ts.Node): string {
	for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
		if (ts.isFunctionDeclaration(at) && at.name) return at.name.text;
		if (ts.isVariableDeclaration(at) && at.initializer && ts.isArrowFunction(at.initializer)) return at.name.getText();
	}
	return '';
}

const WRITES = ['insertInto', 'updateTable', 'deleteFrom'];

const reads = filesUnder('db/read', /\.ts$/)
	.filter((file) => !file.includes('.test.'))
	.flatMap((file) => {
		const source = parsed(file);
		return [...nodesOf(source)].flatMap((node) => {
			if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'execute') return [];
			const chain = chainOf(node.expression.expression, source);
			return chain.some((word) => WRITES.includes(word)) ? [] : [{ name: `${file} ${functionAround(node)}`, line: lineOf(node), chain }];
		});
	});

test('every read of many rows ends in an order', () => {
	expect(reads.length).toBeGreaterThan(40);
	expect(reads.filter(({ name, chain }) => !(name in UNORDERED) && !chain.includes('orderBy')).map(({ name, line }) => `${name}, line ${line}`)).toEqual([]);
});

test('no read stands on the list of unordered ones that is ordered or gone', () => {
	expect(Object.keys(UNORDERED).filter((name) => !reads.some((read) => read.name === name && !read.chain.includes('orderBy')))).toEqual([]);
});
