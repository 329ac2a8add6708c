import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, lineOf, nodesOf, parsed } from '../setup/source-files.ts';

const ROOMS = ['app/domain', 'app/operations', 'app/http', 'app/routes', 'templates', 'db', 'scripts'];

/** What a switch over the codes of a refusal chooses by: `refusal.code`, `code`, `done.refusal`. */
const isOverRefusal = (node: ts.Node): node is ts.SwitchStatement =>
	ts.isSwitchStatement(node) && /(^|\.)(code|refusal)$/.test(node.expression.getText());

/**
 * A `default` would word a refusal that somebody adds tomorrow as one that it is not, "somebody else has changed this", and nothing would
 * fail. Without one the compiler asks for the missing case. It may only hand the rest on, to a table or a function that takes exactly that.
 */
const swallows = (node: ts.SwitchStatement): boolean => {
	const rest = node.caseBlock.clauses.find(ts.isDefaultClause);
	if (rest === undefined) return false;
	const refusal = node.expression.getText().replace(/\.code$/, '');
	return !rest.statements.some((statement) =>
		[...nodesOf(statement)].some(
			(part) =>
				(ts.isCallExpression(part) && part.arguments.some((given) => given.getText() === refusal)) ||
				(ts.isElementAccessExpression(part) &&
					part.argumentExpression.getText() === node.expression.getText()),
		),
	);
};

const switches = ROOMS.flatMap((room) => filesUnder(room, /\.tsx?$/))
	.filter((file) => !file.includes('.test'))
	.flatMap((file) => [...nodesOf(parsed(file))].filter(isOverRefusal).map((node) => ({ file, node })));

test('a switch over refusals names each of them, or hands the rest on to what does', () => {
	expect(switches.length).toBeGreaterThan(25);
	expect(
		switches.filter(({ node }) => swallows(node)).map(({ file, node }) => `${file}, line ${lineOf(node)}`),
	).toEqual([]);
});

test.each([
	['no default', `case 'a': return 1;`, false],
	[
		'words for whatever is left',
		`case 'a': return 1; default: return 'Somebody else has changed this';`,
		true,
	],
	['an empty answer', `case 'a': return 1; default: return null;`, true],
	['the refusal in a sentence', "default: return 'Refused: ' + refusal.code;", true],
	[
		'a table of the codes that are left',
		`case 'a': return 1; default: return whole(WORDS[refusal.code]);`,
		false,
	],
	[
		'a function of the refusals that are left',
		`case 'a': return 1; default: return wordsOfFile(refusal);`,
		false,
	],
])('%s', (_what, clauses, expected) => {
	const source = ts.createSourceFile(
		'x.ts',
		`switch (refusal.code) { ${clauses} }`,
		ts.ScriptTarget.Latest,
		true,
	);
	expect([...nodesOf(source)].filter(isOverRefusal).map(swallows)).toEqual([expected]);
});
