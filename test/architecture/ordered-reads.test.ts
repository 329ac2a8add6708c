import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, lineOf, nodesOf, parsed } from '../setup/source-files.ts';

/** Reads that give at most one row, or whose order nobody sees, by file and function. */
const UNORDERED: Readonly<Record<string, string>> = {
	'db/read/actors.ts findActor': 'one person, by key',
	'db/read/sessions.ts findSession': 'one session, by key',
	'db/read/integrity.ts findDatabaseSize': 'one figure',
	'db/read/integrity.ts findSynchronous': 'one setting of the connection',
};

/** `query.where(…).orderBy('id').execute()` → ['where', 'orderBy id'], and the words of the functions of the same file that it begins with. */
function chainOf(call: ts.Expression, source: ts.SourceFile, depth = 0): readonly string[] {
	if (ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)) {
		const word = call.expression.name.text;
		return [
			...chainOf(call.expression.expression, source, depth),
			word === 'orderBy' ? `orderBy ${call.arguments[0]?.getText().replaceAll("'", '')}` : word,
		];
	}
	if (ts.isCallExpression(call) && ts.isIdentifier(call.expression) && depth < 3) {
		const body = bodyOf(call.expression.text, source);
		return body === null ? [] : chainOf(body, source, depth + 1);
	}
	return ts.isTaggedTemplateExpression(call) ? [orderOfSql(call.template.getText())] : [];
}

/** What an arrow function of the file gives, where it is one expression. */
function bodyOf(name: string, source: ts.SourceFile): ts.Expression | null {
	for (const node of nodesOf(source)) {
		if (!ts.isVariableDeclaration(node) || node.name.getText() !== name || node.initializer === undefined)
			continue;
		if (ts.isArrowFunction(node.initializer) && !ts.isBlock(node.initializer.body))
			return node.initializer.body;
	}
	return null;
}

/** The last thing that a query in SQL is ordered by; an order inside brackets is not the query's. */
function orderOfSql(text: string): string {
	const [, order] = /\bORDER BY ([^)]*)$/i.exec(text.replace(/[`\s]+$/, '')) ?? [];
	return order === undefined ? 'sql' : `orderBy ${order.split(',').at(-1)?.trim()}`;
}

/** The function that a node stands in. */
function functionAround(node: ts.Node): string {
	for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
		if (ts.isFunctionDeclaration(at) && at.name) return at.name.text;
		if (ts.isVariableDeclaration(at) && at.initializer && ts.isArrowFunction(at.initializer))
			return at.name.getText();
	}
	return '';
}

const isOrdered = (chain: readonly string[]): boolean => chain.some((word) => word.startsWith('orderBy '));
/** Columns that are a key on their own or the last part of one, so that no two rows tie. */
const LAST_WORD =
	/\b(id|\w+Id|\w+Key|number|part|position|cohort|section|question|finding|slug|reference|tokenHash|sequence)$/;

/** Reads whose rows are groups, one for each value that they are ordered by, or whose order is the engine's own message. */
const GROUPED: readonly string[] = [
	'db/read/calendars.ts getPlacedDates',
	'db/read/jobs.ts listJobStates',
	'db/read/unit-ledger.ts listDayDeltas',
	'db/read/unit-use.ts summed',
	'db/read/money-facts.ts listSchedule',
	'db/read/audit-events.ts listAuditActions',
	'db/read/integrity.ts findDamage',
	'db/read/integrity.ts findBrokenForeignKeys',
	'db/read/return-progress.ts getReturnProgress',
];

const WRITES = ['insertInto', 'updateTable', 'deleteFrom'];

const reads = filesUnder('db/read', /\.ts$/)
	.filter((file) => !file.includes('.test.'))
	.flatMap((file) => {
		const source = parsed(file);
		return [...nodesOf(source)].flatMap((node) => {
			if (
				!ts.isCallExpression(node) ||
				!ts.isPropertyAccessExpression(node.expression) ||
				node.expression.name.text !== 'execute'
			)
				return [];
			const chain = chainOf(node.expression.expression, source);
			return chain.some((word) => WRITES.includes(word))
				? []
				: [{ name: `${file} ${functionAround(node)}`, line: lineOf(node), chain }];
		});
	});

test('every read of many rows ends in an order', () => {
	expect(reads.length).toBeGreaterThan(40);
	expect(
		reads
			.filter(({ name, chain }) => !(name in UNORDERED) && !isOrdered(chain))
			.map(({ name, line }) => `${name}, line ${line}`),
	).toEqual([]);
});

test('the last word of every order is part of a key, so that no two rows tie', () => {
	const ties = reads.flatMap(({ name, line, chain }) => {
		const last = chain.findLast((word) => word.startsWith('orderBy '));
		return last === undefined || LAST_WORD.test(last) || GROUPED.includes(name)
			? []
			: [`${name}, line ${line}: ${last}`];
	});
	expect(ties).toEqual([]);
});

test('no read stands on the list of unordered ones that is ordered or gone', () => {
	expect(
		Object.keys(UNORDERED).filter(
			(name) => !reads.some((read) => read.name === name && !isOrdered(read.chain)),
		),
	).toEqual([]);
});
