import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { countRows } from '../../db/connect.ts';
import { aPortalOfPeople } from '../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../test/setup/test-database.ts';
import { scopeFor } from '../domain/access/scope.ts';
import { isoDate } from '../domain/calendar/iso-date.ts';
import type { ImportRow } from '../domain/workbook/import-sheet.ts';
import { as, inHand } from '../operations/agreement/agreements.test-data.ts';
import { aReturnInHand } from '../operations/kpi-return/returns.test-data.ts';
import { showReturn } from '../operations/kpi-return/show-return.ts';
import { bringIn } from './bring-in.ts';
import { emptyWorkbook } from './empty-workbook.ts';
import { importAgreements } from './import-agreements.ts';
import type { Importing } from './import-of.ts';
import { importOrganisations } from './import-organisations.ts';
import { importPeople } from './import-people.ts';
import { importReturns } from './import-returns.ts';
import { readImport, readRows, writeRows } from './read-import.ts';

const rowsOf = (...rows: readonly ImportRow['values'][]): readonly ImportRow[] =>
	rows.map((values, index) => ({ row: index + 2, values, problems: [] }));
const keep = (commandId: string) => ({ commandId, how: 'keep' }) as const;
const TRY = { commandId: 'tried', how: 'try' } as const;

eachEngine((makeDb) => {
	const portalOf = async (role: 'system-administrator' | 'organisation-administrator') => {
		const portal = aPortalOfPeople(await makeDb());
		const { actor } = await portal.somebody(role);
		const given: Importing = { services: portal.services, actor, scope: scopeFor(actor) };
		return { portal, given };
	};
	const PROVIDER = { kind: 'Provider', name: 'Turning North', shortName: 'Turning North' };

	test('a dry run does everything and keeps nothing, neither rows nor events nor mail', async () => {
		const { portal, given } = await portalOf('system-administrator');
		const { reader } = portal.services.db;
		const counted = () =>
			Promise.all(
				(['organisation', 'auditEvent', 'outbox', 'command'] as const).map((table) =>
					countRows(reader, table),
				),
			);
		const before = await counted();
		const tried = await bringIn(importOrganisations, given, rowsOf(PROVIDER), TRY);
		expect(tried).toEqual({ kept: false, rows: [{ row: 2, called: 'Turning North', problems: [] }] });
		expect(await counted()).toEqual(before);
	});

	test('all rows are brought in or none, and each says what is wrong with it', async () => {
		const { portal, given } = await portalOf('system-administrator');
		const rows = rowsOf(
			{ ...PROVIDER, identifiers: 'GB-CHC 1234567; GB-COH 01234567' },
			{ ...PROVIDER, name: 'Another', identifiers: 'GB-CHC 1234567' },
			{ ...PROVIDER, name: 'Third', identifiers: 'nothing of the kind!' },
			{ ...PROVIDER, kind: 'Local authority', name: 'A council' },
			{ ...PROVIDER, name: 'Fifth', area: 'Walsall' },
		);
		const before = await countRows(portal.services.db.reader, 'organisation');
		const done = await bringIn(importOrganisations, given, rows, keep('one'));
		expect(done.kept).toBe(false);
		expect(done.rows.map(({ problems }) => problems)).toEqual([
			[],
			['Another organisation has GB-CHC 1234567 already'],
			[expect.stringContaining('must be a register and a number')],
			['Select the area that the authority answers for'],
			['“Area”: is for local authorities only. Leave it empty'],
		]);
		expect(await countRows(portal.services.db.reader, 'organisation')).toBe(before);
	});

	test('what is brought in is recorded row by row, and sent twice it is brought in once', async () => {
		const { portal, given } = await portalOf('system-administrator');
		const rows = rowsOf(PROVIDER, { ...PROVIDER, name: 'Another' });
		for (const _twice of [1, 2])
			expect((await bringIn(importOrganisations, given, rows, keep('one'))).kept).toBe(true);
		const added = await portal.services.db.reader
			.selectFrom('auditEvent')
			.select('action')
			.where('action', '=', 'organisation.added')
			.execute();
		expect(added).toHaveLength(2);
	});

	test('the empty workbook can be filled in and is read back, row by row', async () => {
		const { given } = await portalOf('system-administrator');
		const empty = await emptyWorkbook(importOrganisations, given);
		expect(await readImport(importOrganisations, given, empty)).toEqual({
			ok: false,
			refusal: { code: 'no-rows' },
		});
		const workbook = new ExcelJS.Workbook();
		await workbook.xlsx.load(empty.slice().buffer);
		workbook
			.getWorksheet('Organisations')
			?.spliceRows(2, 1, ['Provider', 'Turning North', 'Turning', '01234']);
		const filled = new Uint8Array(await workbook.xlsx.writeBuffer());
		expect(await readImport(importOrganisations, given, filled)).toMatchObject({
			value: [
				{ row: 2, values: { kind: 'Provider', name: 'Turning North', identifiers: '01234' }, problems: [] },
			],
		});
		expect(await readImport(importOrganisations, given, filled.slice(0, 900))).toMatchObject({ ok: false });
	});

	test('rows come back from the page as they were written, and nothing else does', () => {
		const rows = rowsOf(PROVIDER);
		expect(readRows(writeRows(rows))).toEqual(rows);
		for (const text of ['', '[]', '{}', '[{"row":2}]', '[{"row":2,"values":{"a":1}}]', 'x'])
			expect(readRows(text)).toBeNull();
	});

	test('people are invited, each with the roles that are named', async () => {
		const { portal, given } = await portalOf('organisation-administrator');
		const person = {
			organisation: given.actor.organisationName,
			name: 'Priya Nair',
			email: 'Priya.Nair@example.org',
			roles: 'Commissioner’s officer; Auditor',
			startsOn: '2026-11-01',
		};
		const wrongOnes = rowsOf(
			{ ...person, roles: 'King' },
			{ ...person, roles: 'Provider preparer' },
			{ ...person, email: 'nobody' },
			{ ...person, startsOn: '2016-11-01' },
			{ ...person, organisation: 'Another' },
		);
		const tried = await bringIn(importPeople, given, wrongOnes, TRY);
		expect(tried.rows.map(({ problems }) => problems[0])).toEqual([
			'“Roles”: there is no role called King',
			'Choose roles that belong to this kind of organisation',
			'Enter an e-mail address in the right form, like name@example.org',
			'The day from which they hold the roles must be today or later',
			'“Organisation”: is none that you look after, by this name',
		]);
		expect((await bringIn(importPeople, given, rowsOf(person), keep('one'))).kept).toBe(true);
		const letters = await portal.services.db.reader.selectFrom('outbox').select('toAddress').execute();
		expect(letters).toEqual([{ toAddress: 'priya.nair@example.org' }]);
	});

	test('agreements arrive as drafts, which are approved and accepted as any other', async () => {
		const t = await inHand(await makeDb());
		const [actor, scope] = as(t.officer);
		const given: Importing = { services: t.services, actor, scope };
		const { reader } = t.services.db;
		const [strand] = await reader.selectFrom('strand').select('name').orderBy('name').execute();
		const [lead] = await reader
			.selectFrom('organisation')
			.select('name')
			.where('kind', '=', 'provider')
			.orderBy('name')
			.execute();
		const [programme] = await reader.selectFrom('programme').select(['name', 'startsOn', 'endsOn']).execute();
		const draft = {
			programme: programme?.name ?? '',
			strand: strand?.name ?? '',
			provider: lead?.name ?? '',
			title: 'From paper',
			reference: 'OLD-1',
			startsOn: programme?.startsOn ?? '',
			endsOn: programme?.endsOn ?? '',
			value: '£1,250.50',
			paid: 'In arrears',
			purpose: 'To change behaviour',
		};
		const paying =
			(await importAgreements.sheet(given)).columns.find(({ key }) => key === 'paid')?.choices ?? [];
		const rows = rowsOf({ ...draft, paid: paying[1] ?? '' });
		const wrongOnes = rowsOf(
			{ ...draft, strand: 'No such strand' },
			{ ...draft, provider: 'Nobody Ltd' },
			{ ...draft, paid: undefined as unknown as string, value: '12' },
			{ ...draft, paid: paying[0] ?? '', value: 'lots' },
		);
		const tried = await bringIn(importAgreements, given, wrongOnes, TRY);
		expect(tried.rows.map(({ problems }) => problems[0])).toEqual([
			expect.stringContaining('“Strand”: must be one of the programme’s'),
			expect.stringContaining('No provider on this portal has this name'),
			expect.stringContaining('belong together'),
			expect.stringContaining('amount'),
		]);
		const done = await bringIn(importAgreements, given, rows, keep('one'));
		expect(done).toMatchObject({ kept: true, rows: [{ problems: [] }] });
		const version = await reader
			.selectFrom('agreementVersion')
			.select(['state', 'terms'])
			.where('startedBy', '=', t.officer.id)
			.orderBy('startedAt', 'desc')
			.executeTakeFirstOrThrow();
		expect(version.state).toBe('draft');
		expect(JSON.parse(String(version.terms))).toMatchObject({
			reference: 'OLD-1',
			valuePence: 125_050,
			purpose: 'To change behaviour',
		});
	});

	test('historic figures go into the draft, on the provider’s behalf, and over nothing that is there', async () => {
		const t = await aReturnInHand(await makeDb(), 'not-started', {
			quarter: 1,
			today: isoDate('2017-04-10'),
		});
		const [services, actor, scope] = t.as(t.people.office.officer);
		const given: Importing = { services, actor, scope };
		const shown = await showReturn(services, actor, scope, t.returnId);
		if (shown === null) throw new Error('no return');
		const figure = (measure: string, figure: string, more = {}) => ({
			agreement: shown.whole.row.agreementTitle,
			endsOn: shown.whole.row.period.endsOn,
			measure,
			figure,
			...more,
		});
		const [area] = shown.whole.areas;
		const label = (key: string) =>
			shown.whole.specification.measures.find((each) => each.key === key)?.label ?? key;
		const byArea = shown.whole.specification.measures.find(
			({ byArea: split, kind, strand }) => split && kind === 'flow' && strand !== 'perpetrator',
		);
		const rows = rowsOf(figure(label('children-in-scope'), '12'), figure(label('children-supported'), '1,0'));
		const tried = await bringIn(importReturns, given, rows, TRY);
		expect(tried.rows.map(({ problems }) => problems)).toEqual([[], [expect.stringContaining('“Figure”')]]);
		const good = rowsOf(
			figure(label('children-in-scope'), '12'),
			figure(label('children-supported'), '7'),
			...(byArea === undefined ? [] : [figure(byArea.label, '3', { area: area?.areaName })]),
		);
		expect(await bringIn(importReturns, given, good, keep('one'))).toMatchObject({ kept: true });
		const after = await showReturn(services, actor, scope, t.returnId);
		expect(after?.whole.row.state).toBe('draft');
		expect(after?.draft.typed.get('children-in-scope||')).toBe('12');
		expect(after?.preparers.map(({ id }) => id)).toEqual([t.people.office.officer.id]);
		const again = await bringIn(
			importReturns,
			given,
			rowsOf(
				figure(label('children-in-scope'), '13'),
				figure('No such measure', '1'),
				figure(label('children-supported'), '7'),
			),
			keep('two'),
		);
		expect(again.kept).toBe(false);
		expect(again.rows.map(({ problems }) => problems[0])).toEqual([
			'The draft has 12 there already, which is not written over',
			expect.stringContaining('The return asks for no such figure'),
			undefined,
		]);
	});
});
