import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, lineOf, nodesOf, parsed } from '../setup/source-files.ts';

/** Every table and column, as the code calls it. */
const names = [...filesUnder('db/tables', /\.ts$/), 'db/schema.ts'].flatMap((file) =>
	[...nodesOf(parsed(file))].flatMap((node) => (ts.isPropertySignature(node) ? [node.name.getText()] : [])),
);
const inSql = new Set(
	names
		.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
		.filter((name) => name.includes('_')),
);

/** All that speaks of tables and columns outside SQL. Migrations are SQL; tests read what raw SQL answers. */
const files = ['db', 'app/operations', 'scripts/starting-data', 'scripts/faults', 'test/journeys']
	.flatMap((folder) => filesUnder(folder, /\.tsx?$/))
	.filter((file) => !file.startsWith('db/migrations/') && file !== 'db/snake-case.test.ts');

/** `'placedAt'`, `'order.placedAt'` or `'order.placedAt as since'` as its words; none where the text is something else. */
const wordsOf = (text: string): readonly string[] =>
	/^(?:\w+\.)?\w+(?: as \w+)?$/.test(text) ? text.split(/\.| as /) : [];

const found = files.flatMap((file) =>
	[...nodesOf(parsed(file))].flatMap((node) => {
		const words = ts.isIdentifier(node)
			? [node.text]
			: ts.isStringLiteral(node)
				? wordsOf(node.text)
				: ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent)
					? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].flatMap((part) =>
							wordsOf(part.trim()),
						)
					: [];
		return words.length === 0 ? [] : [{ at: `${file}, line ${lineOf(node)}`, node, words }];
	}),
);

test('the tables and columns are camelCase', () => {
	expect(names.length).toBeGreaterThan(500);
	expect(names.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([]);
});

test('outside SQL nobody calls a table or a column by its snake_case name', () => {
	expect(
		found.flatMap(({ at, words }) => words.filter((word) => inSql.has(word)).map((word) => `${at}: ${word}`)),
	).toEqual([]);
});

test('no alias repeats the column’s own name', () => {
	expect(
		found.flatMap(({ at, node, words }) =>
			ts.isStringLiteral(node) && node.text.endsWith(` as ${words.at(-2)}`) ? [`${at}: ${node.text}`] : [],
		),
	).toEqual([]);
});

test('a read names the columns that it gives', () => {
	const asksForAll = ({ at, words }: (typeof found)[number]) =>
		at.startsWith('db/read/') && ['selectAll', 'returningAll'].includes(words[0] ?? '');
	expect(found.filter(asksForAll).map(({ at }) => at)).toEqual([]);
});
