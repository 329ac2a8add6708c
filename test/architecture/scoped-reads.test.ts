import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, nodesOf, parsed } from '../setup/source-files.ts';

/** Reads that nobody's reach bounds, each with why. */
const NOT_BOUNDED: Readonly<Record<string, string>> = {
	'db/read/bid-openers.ts findOpenerKey': 'one’s own',
	'db/read/bid-openers.ts lockOpenerKey': 'one’s own',
	'db/read/tenders.ts listPublicTenders': 'public',
	'db/read/tenders.ts findPublicTender': 'public',
	'db/read/actors.ts findActor': 'signing in: whoever has this session',
	'db/read/area-states.ts findAreaKind': 'reference data: what kind of area it is',
	'db/read/audit-chain.ts listChain': 'the whole chain, or it cannot be verified',
	'db/read/audit-chain.ts listErasingEvents': 'the whole chain, or it cannot be verified',
	'db/read/audit-chain.ts findChainHead': 'the whole chain, or it cannot be verified',
	'db/read/audit-chain.ts findEventHash': 'a digest, to be compared with one that was written down',
	'db/read/audit-trail.ts lockChainHead': 'whoever writes',
	'db/read/authorities.ts listAuthoritiesOf': 'reference data: which authority an area has',
	'db/read/calendars.ts findCalendarOwner': 'by the digest of a secret that one person has',
	'db/read/calendars.ts findCalendarMade': 'one’s own',
	'db/read/calendars.ts getPlacedDates': 'where dates that were read within a scope stood before',
	'db/read/commands.ts findCommandOutcome':
		'whoever sent it: the id is theirs, and the operation is asked with it',
	'db/read/database-clock.ts readDatabaseClock': 'the time, which is everybody’s',
	'db/read/bidder-registrations.ts findRegistration': 'by the digest of a secret that was sent to one person',
	'db/read/bidder-registrations.ts findRegisteredPerson': 'who is written to, whoever acts',
	'db/read/bidder-registrations.ts lockRegistering': 'of the installation; reads nothing',
	'db/read/bidder-registrations.ts getRegistrationSurroundings':
		'what is taken already, by anybody; shown to nobody',
	'db/read/credentials.ts findCredentialByEmail': 'signing in',
	'db/read/credentials.ts findCredential': 'signing in, and one’s own',
	'db/read/credentials.ts countRecoveryCodes': 'one’s own',
	'db/read/demonstration-people.ts listDemonstrationPeople': 'public, and in demonstration mode alone',
	'db/read/demonstration-people.ts countDemonstrationPeople': 'whether the portal may be served',
	'db/read/erasable-words.ts listMailSaying':
		'words that two people erase go, whoever was written to; shown to nobody',
	'db/read/integrity.ts findDamage': 'the command line',
	'db/read/integrity.ts findBrokenForeignKeys': 'the command line',
	'db/read/integrity.ts findDatabaseSize': 'of the installation',
	'db/read/integrity.ts findSynchronous': 'whether the portal may be served',
	'db/read/jobs.ts listJobStates': 'of the installation, and the clock',
	'db/read/jobs.ts findJobState': 'of the installation, and the clock',
	'db/read/jobs.ts listFailedRuns': 'of the installation',
	'db/read/listed-providers.ts isUnlisted': 'of one’s own organisation',
	'db/read/one-time-links.ts findLink': 'by the digest of a secret that was sent to one person',
	'db/read/organisations.ts findInstallation': 'of the installation',
	'db/read/message-choices.ts getMessageChoices': 'one’s own',
	'db/read/notifications.ts listNotifications': 'one’s own',
	'db/read/notifications.ts findNotification': 'one’s own',
	'db/read/outbox.ts listDueMessages': 'the clock',
	'db/read/outbox.ts listForMorning': 'the clock',
	'db/read/still-holds.ts stillHolds': 'the clock: whether what was written is so still',
	'db/read/programmes.ts listSlugs': 'what is taken already, by anybody',
	'db/read/providers.ts listProviders': 'reference data: whom an agreement may be made with',
	'db/read/people.ts listOwnMemberships': 'signing in, and one’s own',
	'db/read/recipients.ts listRecipients': 'who is written to, whoever acts',
	'db/read/outbox-counts.ts countUnsentMessages': 'of the installation: numbers alone',
	'db/read/recipients.ts listAuditors': 'who is written to, whoever acts',
	'db/read/recipients.ts listMembersOfCovers': 'who is written to, whoever acts',
	'db/read/recipients.ts listPersons': 'who is written to, whoever acts',
	'db/read/referral-facts.ts listReferralAreas': 'public',
	'db/read/referral-facts.ts listReferralFacts': 'public',
	'db/read/kept-forms.ts findKeptForm': 'one’s own, by the digest of a secret',
	'db/read/kept-forms.ts findWhoseItWas': 'by the digest of a secret',
	'db/read/sessions.ts findSession': 'signing in, by the digest of a secret',
	'db/read/sessions.ts listOpenSessions': 'one’s own',
	'db/read/sessions.ts countUnread': 'one’s own',
	'db/read/sessions.ts mayOnlyBid': 'of one’s own organisation',
	'db/read/told-of-order.ts listToldOfOrder': 'who is written to, whoever acts',
	'db/read/told-of-tender.ts listToldOfPublication': 'who is written to, whoever acts',
	'db/read/told-of-tender.ts listWithoutBid': 'who is written to, whoever acts',
	'db/read/settings.ts findSetting': 'of the installation',
};

/** What stands at the top of a read's file. */
interface Declared {
	readonly name: string;
	readonly node: ts.Node;
	readonly exported: boolean;
	readonly parameters: readonly ts.ParameterDeclaration[];
}

const sources = filesUnder('db/read', /\.ts$/)
	.filter((file) => !file.includes('.test.'))
	.map((file) => ({ file, source: parsed(file) }));

const isExported = (node: ts.FunctionDeclaration | ts.VariableStatement): boolean =>
	node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

function declaredBy(statement: ts.Statement): readonly Declared[] {
	if (ts.isFunctionDeclaration(statement))
		return [
			{
				name: statement.name?.text ?? '',
				node: statement,
				exported: isExported(statement),
				parameters: [...statement.parameters],
			},
		];
	if (!ts.isVariableStatement(statement)) return [];
	return statement.declarationList.declarations.map(({ name, initializer }) => ({
		name: name.getText(),
		node: initializer ?? statement,
		exported: isExported(statement),
		parameters:
			initializer !== undefined && ts.isArrowFunction(initializer) ? [...initializer.parameters] : [],
	}));
}

/** What has an id in it that says that it was found: rows that scoped reads give out, and what is asked about them. */
const withFound = sources.flatMap(({ source }) =>
	source.statements.flatMap((statement) =>
		ts.isInterfaceDeclaration(statement) &&
		statement.members.some((member) => /^readonly \w+: Found</.test(member.getText()))
			? [statement.name.text]
			: [],
	),
);

/** Asks the database: its first argument is a connection, a snapshot or a transaction. */
const asks = ({ exported, parameters }: Declared): boolean =>
	exported && /^(Reader|Tx)$/.test(parameters[0]?.type?.getText() ?? '');

/** Takes who reads, or something that was found for them. */
const isBounded = ({ parameters }: Pick<Declared, 'parameters'>): boolean =>
	parameters
		.map(({ type }) => type?.getText() ?? '')
		.some(
			(type) =>
				/\b\w*Scope\b|\bFound</.test(type) || withFound.some((row) => new RegExp(`\\b${row}\\b`).test(type)),
		);

const reads = sources.flatMap(({ file, source }) =>
	source.statements
		.flatMap(declaredBy)
		.filter(asks)
		.map((read) => ({ name: `${file} ${read.name}`, bounded: isBounded(read) })),
);

test('every read demands who reads, or what was found for them', () => {
	expect(reads.length).toBeGreaterThan(200);
	expect(
		reads.filter(({ name, bounded }) => !bounded && !(name in NOT_BOUNDED)).map(({ name }) => name),
	).toEqual([]);
});

test('no read stands on the list that is bounded or gone', () => {
	expect(
		Object.keys(NOT_BOUNDED).filter((name) => !reads.some((read) => read.name === name && !read.bounded)),
	).toEqual([]);
});

const mentions = (node: ts.Node, names: RegExp): boolean =>
	[...nodesOf(node)].some((each) => ts.isIdentifier(each) && names.test(each.text));

/** Who says that a row was found although nothing bounds them: neither what they take, nor what everybody takes who calls them. */
function unboundMakers(file: string, source: ts.SourceFile): readonly string[] {
	const declared = source.statements.flatMap(declaredBy);
	const mayMake = (one: Declared, asked: readonly Declared[]): boolean => {
		if (isBounded(one) || NOT_BOUNDED[`${file} ${one.name}`] === 'public') return true;
		if (one.exported || asked.includes(one)) return false;
		const callers = declared.filter(
			(each) => each !== one && mentions(each.node, new RegExp(`^${one.name}$`)),
		);
		return callers.length > 0 && callers.every((each) => mayMake(each, [...asked, one]));
	};
	return declared
		.filter(({ node }) => mentions(node, /^(asFound|allFound)$/))
		.filter((one) => !mayMake(one, []))
		.map(({ name }) => `${file} ${name}`);
}

/** A cast to an id, or to a row, that says that it was found. */
const castsIn = (text: string): readonly string[] =>
	[...text.matchAll(/\bas (?:unknown as )?(?:readonly )?(\w+)[<[;,)\s]/g)].flatMap(([cast, to]) =>
		to === 'Found' || withFound.includes(to ?? '') ? [cast.trim()] : [],
	);

const planted = (text: string): ts.SourceFile =>
	ts.createSourceFile('db/read/planted.ts', text, ts.ScriptTarget.ESNext, true);

test('only a read that is bounded says that a row was found', () => {
	expect(
		sources
			.filter(({ file }) => file !== 'db/read/as-found.ts')
			.flatMap(({ file, source }) => unboundMakers(file, source)),
	).toEqual([]);
	const row = 'const rowOf = (row: Raw) => asFound<OrderRow>(row);';
	const find = 'export const find = (reader: Reader, scope: Scope) => rowOf(query(reader, scope));';
	const take = 'export const take = (reader: Reader, id: string) => rowOf(query(reader, id));';
	const made = (...lines: readonly string[]) => unboundMakers('planted.ts', planted(lines.join('\n')));
	expect(made(row, find)).toEqual([]);
	expect(made(row, find, take)).toEqual(['planted.ts rowOf']);
	expect(made(`export ${row}`, find)).toEqual(['planted.ts rowOf']);
	expect(made(row)).toEqual(['planted.ts rowOf']);
});

test('nobody casts an id or a row to one that was found', () => {
	const files = ['app', 'db', 'scripts', 'test', 'templates'].flatMap((folder) =>
		filesUnder(folder, /\.tsx?$/).filter(
			(file) => !['db/read/as-found.ts', 'test/setup/found.ts', HERE].includes(file),
		),
	);
	expect(
		files.flatMap((file) => castsIn(readFileSync(file, 'utf8')).map((cast) => `${file}: ${cast}`)),
	).toEqual([]);
	expect(castsIn("listSteps(reader, orderId as Found<'order'>)")).toHaveLength(1);
	expect(castsIn('return rows as unknown as readonly OrderRow[];')).toHaveLength(1);
});

const HERE = 'test/architecture/scoped-reads.test.ts';
