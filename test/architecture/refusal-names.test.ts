import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, nodesOf, parsed } from '../setup/source-files.ts';

/** What a rule or an operation says no with is a `…Refusal`, and so is what words it on a page. */
const OTHER_NAMES = /(Refused|Refusals|Errors|WrongState)$|^refused[A-Z]/;

const isDeclared = (node: ts.Node): node is ts.DeclarationStatement | ts.VariableDeclaration =>
	ts.isTypeAliasDeclaration(node) ||
	ts.isInterfaceDeclaration(node) ||
	ts.isFunctionDeclaration(node) ||
	ts.isVariableDeclaration(node);

const othersIn = (source: ts.SourceFile): readonly string[] =>
	[...nodesOf(source)]
		.filter(isDeclared)
		.map(({ name }) => name?.getText() ?? '')
		.filter((name) => OTHER_NAMES.test(name));

/** A function of a refusal: `(refusal: Worded<OrderRefusal>) => …`. */
const takesRefusal = (node: ts.Node): boolean =>
	ts.isParameter(node) && node.type !== undefined && /Refusal\b/.test(node.type.getText());

/** What a check of the audit trail finds broken is said no to by nobody. */
const NO_REFUSAL = ['ChainBroken'];

/** `Extract<OrderRefusal, …>` is of refusals still. */
const nameOf = (node: ts.TypeReferenceNode): string => {
	const [of] = node.typeArguments ?? [];
	return /^(Extract|Exclude)$/.test(node.typeName.getText()) && of !== undefined && ts.isTypeReferenceNode(of)
		? nameOf(of)
		: node.typeName.getText();
};

/** The named types of what may be refused: `Result<Placed, PlacingRefusal | …>` → `PlacingRefusal`. */
const refusedTypesIn = (source: ts.SourceFile): readonly string[] =>
	[...nodesOf(source)].flatMap((node) => {
		if (!ts.isTypeReferenceNode(node) || node.typeName.getText() !== 'Result') return [];
		const refused = node.typeArguments?.[1];
		const parts: readonly ts.TypeNode[] =
			refused === undefined ? [] : ts.isUnionTypeNode(refused) ? refused.types : [refused];
		return parts.filter(ts.isTypeReferenceNode).map(nameOf);
	});

const sources = ['app/domain', 'app/operations']
	.flatMap((room) => filesUnder(room, /\.ts$/))
	.filter((file) => !file.includes('.test') && file !== 'app/domain/result.ts')
	.map((file) => ({ file, source: parsed(file) }));

test('what is refused has one way of being named, by the rule and by the operation', () => {
	const named = sources.flatMap(({ file, source }) => othersIn(source).map((name) => `${file} ${name}`));
	expect(sources.length).toBeGreaterThan(300);
	expect(named).toEqual([]);
});

test('a page words a refusal under the same name', () => {
	const worded = filesUnder('app/routes', /\.tsx?$/).flatMap((file) =>
		[...nodesOf(parsed(file))]
			.filter(isDeclared)
			.filter((node) => [...nodesOf(node)].some(takesRefusal))
			.map(({ name }) => name?.getText() ?? '')
			.filter((name) => OTHER_NAMES.test(name))
			.map((name) => `${file} ${name}`),
	);
	expect(worded).toEqual([]);
});

test('the type of what a rule or an operation refuses is called a refusal', () => {
	const all = sources.flatMap(({ file, source }) => refusedTypesIn(source).map((name) => ({ file, name })));
	expect(all.length).toBeGreaterThan(100);
	expect(
		all
			.filter(({ name }) => !/Refusal$/.test(name) && !NO_REFUSAL.includes(name))
			.map(({ file, name }) => `${file} ${name}`),
	).toEqual([]);
});

test.each([
	['type OrderErrors = 1;', ['OrderErrors']],
	['interface OrderRefused {}', ['OrderRefused']],
	['const refusedOrder = () => 1;', ['refusedOrder']],
	['type OrderRefusal = 1; const refused = 2; function refusalOf() {}', []],
])('%s is found: %j', (text, expected) =>
	expect(othersIn(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true))).toEqual(expected));
