import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, lineOf, nodesOf, parsed } from '../setup/source-files.ts';

const ROOMS = ['app', 'db', 'templates', 'scripts', 'test'];

/** `{ ...{ a, b }, ...{ c, d } }`: an object opened out into another only so that its lines stay short. */
const isPackedObject = (node: ts.Node): boolean =>
	ts.isSpreadAssignment(node) && ts.isObjectLiteralExpression(node.expression);

/** `const [a, b] = [x, y]`: two constants in the line of one. */
const isPackedConstant = (node: ts.Node): boolean =>
	ts.isVariableDeclaration(node) &&
	ts.isArrayBindingPattern(node.name) &&
	node.type === undefined &&
	node.initializer !== undefined &&
	ts.isArrayLiteralExpression(bare(node.initializer)) &&
	node.name.elements.length === (bare(node.initializer) as ts.ArrayLiteralExpression).elements.length;

const bare = (expression: ts.Expression): ts.Expression =>
	ts.isAsExpression(expression) ? bare(expression.expression) : expression;

const packedIn = (source: ts.SourceFile): readonly ts.Node[] =>
	[...nodesOf(source)].filter((node) => isPackedObject(node) || isPackedConstant(node));

test('nothing is packed into fewer lines than it has things to say: a limit in lines means lines that are read', () => {
	const files = ROOMS.flatMap((room) => filesUnder(room, /\.tsx?$/));
	const packed = files.flatMap((file) =>
		packedIn(parsed(file)).map((node) => `${file}, line ${lineOf(node)}`),
	);
	expect(files.length).toBeGreaterThan(1000);
	expect(packed).toEqual([]);
});

test.each([
	['const row = { ...{ a, b }, ...{ c, d } };', 2],
	['const [a, b] = [x, y];', 1],
	["const [a, b] = ['x', 'y'] as const;", 1],
	['let [sent, failed] = [0, 0];', 1],
	['const row = { a, b, ...rest, ...(isNew ? { c } : {}) };', 0],
	['const [first, second] = await Promise.all([x, y]);', 0],
	['const [first] = [x, y];', 0],
])('%s is packed so often: %i', (text, times) => {
	expect(packedIn(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true))).toHaveLength(times);
});
