import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, parsed } from '../setup/source-files.ts';

/** Reads that nobody's reach bounds, each with why. */
const NOT_BOUNDED: Readonly<Record<string, string>> = {
	'db/read/actors.ts findActor': 'signing in: whoever has this session',
	'db/read/agreement-recipients.ts getAgreementRecipients': 'who is written to, whoever acts',
	'db/read/agreement-versions.ts listVersionsToEnter': 'the clock',
	'db/read/area-states.ts findAreaKind': 'reference data',
	'db/read/area-states.ts getAreaSurroundings': 'what is taken already, by anybody',
	'db/read/audit-chain.ts listChain': 'the whole chain, or it cannot be verified',
	'db/read/audit-chain.ts findChainHead': 'the whole chain, or it cannot be verified',
	'db/read/audit-trail.ts lockChainHead': 'whoever writes',
	'db/read/authorities.ts listAuthoritiesOf': 'reference data',
	'db/read/commands.ts findCommandOutcome':
		'whoever sent it: the id is theirs, and the operation is asked with it',
	'db/read/credentials.ts findCredentialByEmail': 'signing in',
	'db/read/credentials.ts findCredential': 'signing in, and one’s own',
	'db/read/credentials.ts countRecoveryCodes': 'one’s own',
	'db/read/demonstration-people.ts listDemonstrationPeople': 'public, and in demonstration mode alone',
	'db/read/demonstration-people.ts countDemonstrationPeople': 'whether the portal may be served',
	'db/read/device-recoveries.ts findLatestRecovery': 'signing in; of a person who was found',
	'db/read/documents.ts findDocument': 'by its hash, which only a row that was found gives',
	'db/read/integrity.ts findDamage': 'the command line',
	'db/read/integrity.ts findBrokenForeignKeys': 'the command line',
	'db/read/integrity.ts findSynchronous': 'whether the portal may be served',
	'db/read/one-time-links.ts findLink': 'by the digest of a secret that was sent to one person',
	'db/read/organisation-states.ts getOrganisationSurroundings': 'what is taken already, by anybody',
	'db/read/organisation-states.ts isOrganisationInUse': 'what is taken already, by anybody',
	'db/read/organisations.ts findInstallation': 'reference data',
	'db/read/organisations.ts findBody': 'reference data',
	'db/read/outbox.ts listDueMessages': 'the clock',
	'db/read/programmes.ts listSlugs': 'what is taken already, by anybody',
	'db/read/providers.ts listProviders': 'reference data: whom an agreement may be made with',
	'db/read/recipients.ts listRecipients': 'who is written to, whoever acts',
	'db/read/recipients.ts listBoardMembers': 'who is written to, whoever acts',
	'db/read/recipients.ts listPersons': 'who is written to, whoever acts',
	'db/read/referral-facts.ts listReferralAreas': 'public',
	'db/read/referral-facts.ts listReferralFacts': 'public',
	'db/read/referral-facts.ts listReferralPlaces': 'public',
	'db/read/sessions.ts findSession': 'signing in, by the digest of a secret',
	'db/read/sessions.ts listOpenSessions': 'one’s own',
	'db/read/told-of-order.ts listToldOfOrder': 'who is written to, whoever acts',
	'db/read/settings.ts findSetting': 'of the installation',
};

/** Reads that still take an id from anybody. Each is to take a `Scope` or a `Found`; nothing is ever added here. */
const STILL_TO_BE_SCOPED: readonly string[] = [
	'db/read/agreement-areas.ts listAgreementAreas',
	'db/read/agreement-facts.ts getAgreementFacts',
	'db/read/agreement-overview.ts listParties',
	'db/read/agreement-overview.ts listAgreedTargets',
	'db/read/agreement-overview.ts listSignedCopies',
	'db/read/agreement-overview.ts listPaid',
	'db/read/agreement-overview.ts listItems',
	'db/read/agreement-parties.ts listReportingOrganisations',
	'db/read/agreement-versions.ts listSteps',
	'db/read/audit-events.ts namesOfPeople',
	'db/read/authority-settings.ts findAuthoritySetting',
	'db/read/board-keeping.ts listKeptMeetings',
	'db/read/board-keeping.ts listKeptSeats',
	'db/read/boards.ts listProgrammeBoards',
	'db/read/boards.ts listMeetings',
	'db/read/boards.ts findMeeting',
	'db/read/boards.ts getLastMeetings',
	'db/read/claims.ts listBudgetLines',
	'db/read/claims.ts listAgreedSpend',
	'db/read/delivered-units.ts listDelivered',
	'db/read/kpi-facts.ts getAllKpiFacts',
	'db/read/kpi-facts.ts getKpiFacts',
	'db/read/money-agreements.ts listPartyIds',
	'db/read/money-beside.ts listStreams',
	'db/read/money-facts.ts getMoneyFacts',
	'db/read/money-moves.ts listClaimFacts',
	'db/read/money-moves.ts listOrderFacts',
	'db/read/money-moves.ts listDecisionFacts',
	'db/read/next-meetings.ts listNextMeetings',
	'db/read/outbox.ts listMessages',
	'db/read/outbox.ts findMessage',
	'db/read/outbox.ts countHeldMessages',
	'db/read/payment-orders.ts listPaymentFiles',
	'db/read/payment-orders.ts findPaymentFile',
	'db/read/people.ts listMemberships',
	'db/read/periods.ts listPeriods',
	'db/read/periods.ts getPeriods',
	'db/read/portfolio.ts getPaidSums',
	'db/read/programme-access.ts getAccessRules',
	'db/read/programme-owners.ts findOwner',
	'db/read/programme-parts.ts getProgrammeParts',
	'db/read/register-checks.ts listRegisterChecks',
	'db/read/reported-money.ts listReportedPayments',
	'db/read/reported-money.ts listPaid',
	'db/read/reported-money.ts keptByDecision',
	'db/read/reported-money.ts listWeights',
	'db/read/reported-money.ts paidByStreams',
	'db/read/reported-money.ts listAllocatedByArea',
	'db/read/reported-units.ts reportedUnits',
	'db/read/return-chasing.ts listExtensions',
	'db/read/return-chasing.ts listContacts',
	'db/read/return-drafts.ts getDraftNotes',
	'db/read/returned-spend.ts listReturnedSpend',
	'db/read/specification-versions.ts listDrafters',
	'db/read/specification-versions.ts findNewestSubmitted',
	'db/read/specifications.ts getSpecification',
	'db/read/specifications.ts getSpecifications',
	'db/read/start-facts.ts getStartFacts',
	'db/read/start-facts.ts listStartFacts',
	'db/read/submissions.ts getSubmittedNotes',
	'db/read/submissions.ts listAcceptedSections',
	'db/read/submissions.ts getNewestSubmissions',
	'db/read/terms-names.ts getTermsNames',
	'db/read/unit-agreements.ts listUnitAgreements',
	'db/read/unit-agreements.ts getUnitNames',
	'db/read/unit-ledger.ts getUnitAccounts',
	'db/read/unit-ledger.ts listDayDeltas',
	'db/read/unit-movements.ts countLedger',
	'db/read/unit-movements.ts listLedger',
	'db/read/unit-movements.ts getCorrections',
	'db/read/unit-movements.ts findMovement',
	'db/read/unit-use.ts listMonthDeltas',
	'db/read/unit-use.ts getUnitPrices',
	'db/read/waiting-reported.ts listWaitingReported',
	'db/read/waiting.ts listWaiting',
];

interface ReadFunction {
	readonly name: string;
	readonly parameters: readonly ts.ParameterDeclaration[];
}

const sources = filesUnder('db/read', /\.ts$/)
	.filter((file) => !file.includes('.test.'))
	.map((file) => ({ file, source: parsed(file) }));

const isExported = (node: ts.FunctionDeclaration | ts.VariableStatement): boolean =>
	node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

function functionsOf(statement: ts.Statement): readonly ReadFunction[] {
	if (ts.isFunctionDeclaration(statement) && isExported(statement))
		return [{ name: statement.name?.text ?? '', parameters: [...statement.parameters] }];
	if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
	return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
		initializer !== undefined && ts.isArrowFunction(initializer)
			? [{ name: name.getText(), parameters: [...initializer.parameters] }]
			: [],
	);
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
const asks = ({ parameters }: ReadFunction): boolean =>
	/^(Reader|Tx)$/.test(parameters[0]?.type?.getText() ?? '');

/** Takes who reads, or something that was found for them. */
const isBounded = ({ parameters }: ReadFunction): boolean =>
	parameters
		.map(({ type }) => type?.getText() ?? '')
		.some((type) => /\b\w*Scope\b|\bFound</.test(type) || withFound.some((row) => type.includes(row)));

const reads = sources.flatMap(({ file, source }) =>
	source.statements
		.flatMap(functionsOf)
		.filter(asks)
		.map((read) => ({ name: `${file} ${read.name}`, bounded: isBounded(read) })),
);

test('every read demands who reads, or what was found for them', () => {
	expect(reads.length).toBeGreaterThan(200);
	expect(
		reads
			.filter(({ name, bounded }) => !bounded && !(name in NOT_BOUNDED) && !STILL_TO_BE_SCOPED.includes(name))
			.map(({ name }) => name),
	).toEqual([]);
});

test('no read stands on a list that is bounded or gone', () => {
	expect(
		[...Object.keys(NOT_BOUNDED), ...STILL_TO_BE_SCOPED].filter(
			(name) => !reads.some((read) => read.name === name && !read.bounded),
		),
	).toEqual([]);
});
